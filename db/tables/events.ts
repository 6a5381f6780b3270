/** A letter-writing event: whoever has its code reports the letters of a whole room at once. It needs no name. */
export interface EventsTable {
  /** Four letters and four characters: "MESA-7K2Q". */
  code: string;
  /** The call that is written for. */
  campaign_id: string;
  /** The section that counts its letters. */
  section: string;
  /** Letters to the officials that are expected of it; a report beyond them waits for its section. */
  expected_letters: number;
  first_on: string;
  last_on: string;
  /** Staff id. */
  made_by: string;
  made_on: string;
  /** Staff id of whoever vouches for it; null: nobody yet, and every report of it waits. */
  confirmed_by: string | null;
  confirmed_on: string | null;
  /** From this day on its code is not taken any more. */
  closed_on: string | null;
}
