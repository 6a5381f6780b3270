/** Headings, paragraphs and rows of a sheet, one below the other. All lengths in points. */
import { textDirection } from "#app/i18n/languages.ts";
import type { Phrase } from "./pack-sheets.ts";
import { type Column, type ColumnText, placeRows, rowsOf } from "./rows.ts";
import type { Mark, SetLine } from "./set-page.ts";
import type { Measures } from "./type-face.ts";

/** One text, or several side by side. */
export interface Part {
  texts: ColumnText[];
  size: number;
  /** Space above it; none for the first. */
  before?: number;
  /** Line height in times what running text has: headings stand closer. */
  leading?: number;
  /** A thin line below it. */
  ruled?: boolean;
}

export interface Stack {
  lines: SetLine[];
  marks: Mark[];
  /** Where the next part would begin, its space above left out. */
  bottom: number;
}

/** Blocks are numbered from `firstBlock` on. */
export function stackParts(
  parts: Part[],
  place: Column & { top: number },
  faces: Measures,
  firstBlock = 0,
): Stack {
  const stack: Stack = { lines: [], marks: [], bottom: place.top };
  let block = firstBlock;
  for (const [i, { texts, size, before = 0, leading = 1, ruled }] of parts.entries()) {
    const rows = rowsOf(texts, { size, before: 0, block }, faces);
    const closer = rows.map((row) => ({ ...row, height: row.height * leading }));
    const top = stack.bottom + (i > 0 ? before : 0);
    stack.lines.push(...placeRows(closer, top));
    stack.bottom = top + closer.reduce((sum, { height }) => sum + height, 0);
    block += texts.length;
    if (ruled) {
      stack.bottom += RULE_GAP;
      stack.marks.push({ x: place.left, y: stack.bottom, width: place.width });
      stack.bottom += RULE_GAP;
    }
  }
  return stack;
}

const RULE_GAP = 2;

/** A text at the side where its language begins, and read that way also where most of it is a name in other letters. */
export function inColumn(
  { text, language }: Phrase,
  column: Column,
  more: Partial<ColumnText> = {},
): ColumnText {
  const dir = textDirection(language);
  return { role: "body", text, language, dir, reads: dir, column, ...more };
}

/** Two columns beside each other, the first of them `first` wide, from where the language begins to be read. */
export function twoColumns({ left, width }: Column, first: number, language: string): [Column, Column] {
  const rest = width - first;
  return textDirection(language) === "rtl"
    ? [
        { left: left + rest, width: first },
        { left, width: rest },
      ]
    : [
        { left, width: first },
        { left: left + first, width: rest },
      ];
}
