/** What is read from a report about a case: who published it, and its dated figures, each with its place in the text. */
import type { Span } from "../source-line.ts";

export const FIGURE_UNITS = ["people", "cases"] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** How the text qualifies a number: "573", "at least 573", "more than 573", "about 573", "up to 573". */
export const QUALIFIERS = ["exactly", "at-least", "more-than", "about", "at-most"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export interface FoundFigure {
  /** What is counted, as a slug: "in-detention", "full-releases", "in-detention-women". */
  name: string;
  /** The words of the text that say what is counted: "verified releases from detention". */
  label: string;
  value: number;
  qualifier: Qualifier;
  unit: FigureUnit;
  /** The day for which it holds; null where the text does not say. YYYY-MM-DD, as `from`. */
  asOf: string | null;
  /** The first day of the time it counts: "since 8 January". */
  from: string | null;
  /** The sentence, in UTF-16 units of the text that was given. */
  span: Span;
  /** The number itself. */
  numberSpan: Span;
  /** The sentence on one line. */
  quote: string;
}

export interface EvidenceReading {
  /** Whether the text reads like a report on a situation; other texts may hold figures as well. */
  isReport: boolean;
  title: string | null;
  /** YYYY-MM-DD */
  issuedOn: string | null;
  publisher: string | null;
  country: string | null;
  figures: FoundFigure[];
  /** BCP 47 tag. */
  language: string;
}
