/**
 * One letter somebody wrote: what it was, never who wrote it. Insert only (a trigger refuses the rest).
 * On SQLite the table has no row ids, so that not even the order of arrival is kept.
 */
export interface LoggedActionsTable {
  /** SHA-256 (base64url) of the letter's random key, which only the supporter's page holds. */
  action_hash: string;
  ua_number: string;
  ordinal: number;
  addressee: "target" | "copy";
  section: string;
  letter_language: string;
  /** How many letters this action stands for; more than one for a group. */
  letters: number;
  origin: "page" | "import" | "demonstration";
}
