/** A letter and its gloss side by side: which text stands beside which. */
import type { Gloss, Letter } from "#app/domain/letter/letter.ts";
import { BEFORE } from "./letter-spacing.ts";

export interface GlossPair {
  part: "heading" | "salutation" | "first" | "paragraph" | "closing";
  /** The letter's, which is signed; and the translation. Either may be "". */
  own: string;
  other: string;
}

/** Paragraph by paragraph, from the translation's heading to both closings. */
export function pairsOf(letter: Letter, gloss: Gloss): GlossPair[] {
  const count = Math.max(letter.paragraphs.length, gloss.paragraphs.length);
  const paragraphs = Array.from(
    { length: count },
    (_, i): GlossPair => ({
      part: i === 0 ? "first" : "paragraph",
      own: letter.paragraphs[i] ?? "",
      other: gloss.paragraphs[i] ?? "",
    }),
  );
  const pairs: GlossPair[] = [
    { part: "heading", own: "", other: gloss.heading },
    { part: "salutation", own: letter.salutation, other: gloss.salutation },
    ...paragraphs,
    { part: "closing", own: letter.closing, other: gloss.closing },
  ];
  return pairs.filter(({ own, other }) => own || other);
}

/** Space before it, in times the type size. */
const GAPS = { ...BEFORE, heading: BEFORE.glossHeading, salutation: 0.5 };
export const gapOf = (part: GlossPair["part"]): number => GAPS[part];
