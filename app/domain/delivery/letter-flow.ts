/** A letter below its window as a flow of lines, before it is known on which page each will stand. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { breakLines } from "./break-lines.ts";
import { type FlowLine, mayBreakWithin } from "./paginate.ts";
import type { Measure, Measures, Weight } from "./type-face.ts";

export type Role =
  | "address"
  | "date"
  | "reference"
  | "copy-heading"
  | "salutation"
  | "body"
  | "closing"
  | "signature"
  | "copy-notation"
  | "page-number";

/** One line of text; x, baseline, width and size in points from the top left corner of the page. */
export interface SetLine {
  role: Role;
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
  weight: Weight;
  grey: boolean;
}

/** Where the text stands and how it is set; lengths in points. */
export interface TextBlock {
  left: number;
  width: number;
  size: number;
  faces: Measures;
}

/** Line height in times the type size, and the size of what is set small, in points. */
const LEADING = 1.42;
export const SMALL = 9;

export type UnplacedLine = FlowLine & Omit<SetLine, "baseline">;

/** The letter below the window, line by line, with the places where a page may end. */
export function flowOf(letter: Letter, block: TextBlock): UnplacedLine[] {
  const { size } = block;
  const last = letter.paragraphs.length - 1;
  const head = [
    ...set("date", letter.placeAndDate, block, { before: 0, atEnd: true }),
    ...set("reference", letter.reference, block, { before: 1.6 * size, weight: "semibold" }),
    ...set("copy-heading", letter.copyHeading ?? "", block, { before: 0.3 * size }),
    ...set("salutation", letter.salutation, block, { before: 1.4 * size }),
  ];
  const body = letter.paragraphs.flatMap((paragraph, i) => {
    const lines = set("body", paragraph, block, { before: (i === 0 ? 0.9 : 0.65) * size });
    return lines.map((line, k) => ({
      ...line,
      // The last lines stay with the closing; the first paragraph stays with the salutation.
      mayBreak: k === 0 ? i > 0 && (i < last || lines.length > 1) : mayBreakWithin(k, lines.length),
    }));
  });
  const tail = [
    ...set("closing", letter.closing, block, { before: 0.9 * size }),
    // Room for a signature by hand: about 17 mm.
    ...set("signature", letter.signature || " ", block, { before: 3.2 * size }),
    ...letter.copyNotation.flatMap((text, i) =>
      set("copy-notation", text, block, { before: (i === 0 ? 1.8 : 0.2) * SMALL, size: SMALL }),
    ),
  ];
  return [...head, ...body, ...tail];
}

interface Setting {
  before: number;
  size?: number;
  weight?: Weight;
  /** At the end of the line: the place and date. */
  atEnd?: boolean;
}

function set(role: Role, text: string, block: TextBlock, setting: Setting): UnplacedLine[] {
  if (!text) return [];
  const { before, size = block.size, weight = "regular", atEnd = false } = setting;
  const face = block.faces[weight];
  return withoutRunt(text, face, size, block.width).map((line, i) => {
    const width = face.width(line, size);
    const x = atEnd ? block.left + block.width - width : block.left;
    const flow = { height: size * LEADING, before: i === 0 ? before : 0, mayBreak: false };
    return { role, text: line, x, width, size, weight, grey: false, ...flow };
  });
}

/** A last line of one short word is filled up from the lines before it, where that takes no line more. */
function withoutRunt(text: string, face: Measure, size: number, width: number): string[] {
  const lines = breakLines(text, face, size, width);
  const isRunt = (last: string) => !last.includes(" ") && face.width(last, size) < 0.12 * width;
  if (lines.length < 2 || text.includes("\n") || !isRunt(lines.at(-1)!)) return lines;
  for (const narrower of [0.98, 0.95, 0.92]) {
    const again = breakLines(text, face, size, narrower * width);
    if (again.length === lines.length && !isRunt(again.at(-1)!)) return again;
  }
  return lines;
}
