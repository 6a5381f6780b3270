/** What segmentation makes of a document. */
import type { Wrapping } from "./paragraphs.ts";
import type { SourceLine } from "./source-line.ts";
import type { LabelName } from "./vocabulary/vocabulary.ts";

export type SectionKind = LabelName | "head" | "afterLetter";

export interface Section {
  kind: SectionKind;
  /** The label as it stands in the text, "" for what needs none. */
  heading: string;
  /** The line that the label stands on. */
  whole: SourceLine | null;
  lines: SourceLine[];
}

export interface LetterSection {
  heading: string;
  salutation: SourceLine;
  body: SourceLine[];
  closing: SourceLine | null;
  /** How many sections stand before it. */
  after: number;
}

export interface HeaderLine {
  line: SourceLine;
  /** How many lines of the head stand before it. */
  headLines: number;
}

export interface Segments {
  sections: Section[];
  letters: LetterSection[];
  /** Lines with the number, the index or the date of the document, taken out of the flow. */
  headers: HeaderLine[];
  asides: SourceLine[];
  wrapping: Wrapping | null;
}

/** The label's line, whole, and those below. (A section's first line is the end of its label's line.) */
export function linesWithLabel({ whole, lines }: Section): SourceLine[] {
  if (!whole) return lines;
  const [first, ...rest] = lines;
  const sameLine = first && first.start === whole.start && whole.text.endsWith(first.text);
  return [whole, ...(sameLine ? rest : lines)];
}

/** The lines below the label's own. */
export const linesBelow = (section: Section): SourceLine[] =>
  section.whole ? linesWithLabel(section).slice(1) : section.lines;
