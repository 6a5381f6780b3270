/** What the importer knows of one language. Phrases are compared folded: no accents, lower case, plain quotes. */
export interface Vocabulary {
  /** BCP 47 tag of the document language. */
  code: string;
  /** Headings and standing phrases that begin a part of the document. The longest that fits is taken. */
  labels: Partial<Record<LabelName, readonly string[]>>;
  /** Lines that announce a part in words of their own, ending in a colon. Patterns over folded text. */
  announcements?: { targets?: readonly RegExp[]; copies?: readonly RegExp[]; demands?: readonly RegExp[] };
  /** What stands before the day in a sentence of one's own: "please write to the Minister before ". Over folded text. */
  deadlineSentences?: readonly RegExp[];
  /** How a line begins that greets the addressee. `certain` needs nothing more; `likely` needs the letter after it. */
  salutations: { certain: readonly string[]; likely: readonly string[] };
  closings: readonly string[];
  /** Sentences that end a letter without a closing line of their own. */
  closingSentences: readonly string[];
  /** "… or your own language" */
  ownLanguage: readonly string[];
  /** A deadline's date follows one of these. */
  deadlineCues: readonly string[];
  /** Sentences about appeals after the deadline begin like this. */
  afterDeadline: readonly string[];
  /** Words by which any other sentence speaks of appeals after the deadline. */
  afterDeadlineWords: readonly string[];
  /** "valid for another 52 days": a deadline counted from the day of reading. Patterns over folded text. */
  relativeDeadlines: readonly RegExp[];
  months: readonly (readonly string[])[];
  ordinals: readonly (readonly string[])[];
  /** Words a role begins with, and words that qualify it before or after ("Acting", "of the Republic"). */
  roles: readonly string[];
  roleQualifiers: readonly string[];
  honorifics: readonly string[];
  /** Words that say a line names an office or an address and not a person. */
  offices: readonly string[];
  embassies: readonly string[];
  missions: readonly string[];
  /** "n/a" on a line that would hold a link. */
  nothing: readonly string[];
  /** Frequent short words that tell the language. */
  stopWords: readonly string[];
}

export const LABEL_NAMES = [
  "marker",
  "title",
  "summary",
  "takeAction",
  "demands",
  "letter",
  "targets",
  "copies",
  "background",
  "languages",
  "deadline",
  "names",
  "previous",
  "issued",
  "number",
  "index",
  "aside",
  "end",
] as const;
/** An `aside` is a line that is part of no field ("Click here to report …"); an `end` begins a part that is not. */
export type LabelName = (typeof LABEL_NAMES)[number];
