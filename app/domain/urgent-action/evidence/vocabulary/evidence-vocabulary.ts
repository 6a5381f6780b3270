/** What the reader of reports knows of one language. Everything is compared folded: no accents, lower case. */
import type { Qualifier } from "../evidence-reading.ts";
import type { FigureGroup, FigureState } from "../figure-names.ts";

export interface EvidenceVocabulary {
  /** BCP 47 tag. */
  code: string;
  /** Number words, by value; "hundred" and "thousand" multiply what stands before. */
  units: Readonly<Record<string, number>>;
  multipliers: Readonly<Record<string, number>>;
  /** Between tens and units: "treinta y dos". */
  numberJoint: string | null;
  /** Plural nouns for people; null where they name no group. */
  people: Readonly<Record<string, FigureGroup | null>>;
  /** Nouns that say by themselves what befell those who are counted: "prisoners", "releases". */
  states: Readonly<Record<string, FigureState>>;
  /** Words before or after such a noun that make it another: "full releases". */
  refinements: readonly (readonly [RegExp, FigureState, FigureState])[];
  /** What is said of people, in the words after or before them; the first that fits. */
  predicates: readonly (readonly [RegExp, FigureState])[];
  /** Nouns that govern the number right after them: "the deaths of eleven prisoners". */
  governing: readonly (readonly [RegExp, FigureState])[];
  /** "the number of releases had increased to …" */
  countNouns: readonly string[];
  countVerbs: RegExp;
  qualifiers: readonly (readonly [string, Qualifier])[];
  /** Words that end a noun phrase: what stands behind is no longer what is counted. */
  phraseEnds: ReadonlySet<string>;
  /** "of the" between a number and its noun. */
  partitives: readonly string[];
  /** "of whom", "including": the numbers after it are part of the one before. */
  breakdowns: RegExp;
  /** Words right before a date. */
  asOf: RegExp;
  on: RegExp;
  since: RegExp;
  between: RegExp;
  /** "to date", "by the close of this period". */
  atReportEnd: RegExp;
  /** Words right before a number that make it a name: "Article 9", "Figure 1". */
  labels: ReadonlySet<string>;
  /** Words by which a title or an opening says that the text is a report. */
  reportWords: RegExp;
}
