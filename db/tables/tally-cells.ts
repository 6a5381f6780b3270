/** The roll-up of the action log, kept in the same transaction as each insert; recountTallies() compares it with the log. */
export interface TallyCellsTable {
  ua_number: string;
  ordinal: number;
  addressee: string;
  section: string;
  channel: string;
  letter_language: string;
  logged_on: string;
  rung: string;
  late: boolean | number;
  /** Invented letters of a demonstration, which are never counted with those that people wrote. */
  demonstration: boolean | number;
  actions: number;
  letters: number;
}
