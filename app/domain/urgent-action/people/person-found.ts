/** A person of the case as a text names them: who the campaign is for, never a supporter or an official. */
import type { Span } from "../source-line.ts";

export const PERSON_STATUSES = [
  "detained",
  "house-arrest",
  "released",
  "released-with-conditions",
  "amnesty-granted",
  "amnesty-refused",
  "whereabouts-unknown",
  "died-in-custody",
] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

export const isPersonStatus = (text: string): text is PersonStatus =>
  (PERSON_STATUSES as readonly string[]).includes(text);

export interface PersonFound {
  /** As it is written where it stands first. */
  name: string;
  pronouns: string | null;
  /** Null where the text names them and says nothing of what befell them. */
  status: PersonStatus | null;
  /** The day on which the status began; null where the text gives no whole date. YYYY-MM-DD, as `asOf`. */
  day: string | null;
  /** The day for which the text says so: "As of 6 April 2026, …". */
  asOf: string | null;
  /** The sentence, in UTF-16 units of the text that was given. */
  span: Span;
  /** The sentence on one line. */
  quote: string;
}
