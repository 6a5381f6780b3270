/** What the importer returns: the document, how sure it is of each field, and what a person must look at. */
import type { UaDocument } from "./document.ts";
import type { Span } from "./source-line.ts";

export interface UaProblem {
  /** Field path: "deadline", "targets.0.email". */
  field: string;
  code: ProblemCode;
  /** One English sentence; the desk words it by the code in the organizer's language. */
  message: string;
  /** What the text says instead of one thing: each reading as it would be stored, with its place. */
  readings?: { value: string; span: Span }[];
  /** What kind of text it seems to be, where it is no Urgent Action. */
  kind?: RefusedKind;
}

export type ProblemCode =
  | "not-urgent-action"
  | "not-quite-urgent-action"
  | "text-too-long"
  | "ua-number-missing"
  | "ua-number-several"
  | "index-several"
  | "ordinal-missing"
  | "deadline-missing"
  | "deadline-open"
  | "deadline-several"
  | "deadline-relative"
  | "year-missing"
  | "date-ambiguous"
  | "target-missing"
  | "name-missing"
  | "email-hidden"
  | "letter-unfinished"
  | "letter-missing"
  | "no-action-asked";

export type RefusedKind =
  | "situation-report"
  | "press-release"
  | "newsletter"
  | "annual-report"
  | "letter"
  | "appeals-sheet"
  | "other";

export interface UaReading {
  document: UaDocument;
  /** BCP 47 tag: "en". */
  documentLanguage: string;
  /** Field path → 0 (a guess) to 1 (certain), for each field that was found. */
  confidence: Record<string, number>;
  /** Field path → place in the text that was given, in UTF-16 units: the value where it stands in one piece, else its lines. */
  spans: Record<string, Span>;
  problems: UaProblem[];
}

export const emptyDocument = (): UaDocument => ({
  is_urgent_action: false,
  title: null,
  ua: null,
  index: null,
  country: null,
  issue_date: null,
  issue_date_text: null,
  summary: null,
  targets: [],
  copies_to: [],
  copies_instruction: null,
  letters: [],
  talking_points: [],
  additional_information: null,
  preferred_languages: [],
  own_language_allowed: null,
  deadline: null,
  deadline_text: null,
  all_deadlines: [],
  after_deadline_note: null,
  names_and_pronouns: [],
  previous_ua_links: [],
  related_ua: [],
});
