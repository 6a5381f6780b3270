import type { Generated } from "kysely";

/**
 * One letter somebody wrote: what it was, never who wrote it. Insert only (a trigger refuses the rest).
 * On SQLite the table has no row ids, so that not even the order of arrival is kept.
 */
export interface LoggedActionsTable {
  /** SHA-256 (base64url) of the letter's random key, which only the supporter's page holds. */
  action_hash: string;
  /** The case: "72/24". */
  ua_number: string;
  /** Which call of the case: 7 for the seventh. */
  ordinal: number;
  /** Whether it went to the official or is a copy. */
  addressee: "target" | "copy";
  /** The national section that may count it, as the supporter chose. */
  section: string;
  /** BCP 47. */
  letter_language: string;
  /** How many letters this action stands for; more than one for a group. */
  letters: number;
  /** Where it was logged: on a page here or embedded elsewhere, at an event, by a program, from a list, as a demonstration. */
  origin: "page" | "embed" | "event" | "api" | "import" | "demonstration";
  /** How much of the letter was its writer's own, in three steps and without a word of it; null where nobody looked. */
  own_words: "none" | "some" | "most" | null;
  /** It claimed so many letters that its section looks at it before it is counted; report_decisions has the answer. */
  held: Generated<boolean | number>;
  /** Code of the letter-writing event it was written at; null for every other letter. */
  event: string | null;
  /** Which wording the supporter agreed to (app/domain/action-log/consent.ts); null where nobody was asked in person. */
  consent_version: string | null;
}
