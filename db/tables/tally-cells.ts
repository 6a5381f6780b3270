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
  /** As in the log. Invented letters of a demonstration are never counted with those that people wrote. */
  origin: string;
  /** Reports that wait for their section's confirmation, or were refused it: in no public number. */
  held: boolean | number;
  actions: number;
  letters: number;
}
