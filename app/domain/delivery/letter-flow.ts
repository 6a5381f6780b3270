/** A letter below its window as a flow of lines, before it is known on which page each will stand. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { breakLines } from "./break-lines.ts";
import { typedDirection } from "./fonts/direction.ts";
import { leadingOf } from "./leading.ts";
import { BEFORE, SMALL } from "./letter-spacing.ts";
import { type FlowLine, mayBreakWithin } from "./paginate.ts";
import { isTyped, type Role, type SetLine } from "./set-page.ts";
import { inWording, type Measure, type Measures, type Weight, type Wording } from "./type-face.ts";

/** Where the text stands and how it is set; lengths in points. */
export interface TextBlock {
  left: number;
  width: number;
  size: number;
  faces: Measures;
}

export type UnplacedLine = FlowLine & Omit<SetLine, "baseline">;

/** The letter below the window, line by line, with the places where a page may end; blocks from `firstBlock` on. */
export function flowOf(letter: Letter, block: TextBlock, firstBlock: number): UnplacedLine[] {
  const { size } = block;
  const last = letter.paragraphs.length - 1;
  let number = firstBlock;
  const next = (role: Role, text: string, setting: Setting): UnplacedLine[] => {
    if (!text) return [];
    const own = number++;
    return linesOf(role, text, letter, block, setting).map((line) => ({ ...line, block: own }));
  };
  const head = [
    ...next("date", letter.placeAndDate, { before: 0, atEnd: true }),
    ...next("reference", letter.reference, { before: BEFORE.reference * size, weight: "semibold" }),
    ...next("copy-heading", letter.copyHeading ?? "", { before: BEFORE.copyHeading * size }),
    ...next("salutation", letter.salutation, { before: BEFORE.salutation * size }),
  ];
  const body = letter.paragraphs.flatMap((paragraph, i) => {
    const lines = next("body", paragraph, { before: (i === 0 ? BEFORE.first : BEFORE.paragraph) * size });
    return lines.map((line, k) => ({
      ...line,
      // The last lines stay with the closing; the first paragraph stays with the salutation.
      mayBreak: k === 0 ? i > 0 && (i < last || lines.length > 1) : mayBreakWithin(k, lines.length),
    }));
  });
  const tail = [
    ...next("closing", letter.closing, { before: BEFORE.closing * size }),
    ...next("signature", letter.signature || " ", { before: BEFORE.signature * size }),
    ...letter.copyNotation.flatMap((text, i) =>
      next("copy-notation", text, {
        before: (i === 0 ? BEFORE.notation : BEFORE.furtherNotation) * SMALL,
        size: SMALL,
      }),
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

/**
 * What the frame says is read as the letter is, also around a name in other letters. A paragraph in another direction
 * stands at its own side, a name at the letter's.
 */
function linesOf(
  role: Role,
  text: string,
  { language, dir }: Letter,
  block: TextBlock,
  { before, size = block.size, weight = "regular", atEnd = false }: Setting,
): Omit<UnplacedLine, "block">[] {
  const wording: Wording = { language, dir: isTyped(role) ? typedDirection(text, dir) : dir };
  const face = inWording(block.faces[weight], wording);
  const side = role === "body" ? wording.dir : dir;
  const atRight = (side === "rtl") !== atEnd;
  const height = size * leadingOf(language);
  return withoutRunt(text, face, size, block.width).map((line, i) => {
    const width = face.width(line, size);
    const x = atRight ? block.left + block.width - width : block.left;
    const flow = { height, before: i === 0 ? before : 0, mayBreak: false };
    return { role, text: line, x, width, size, weight, grey: false, ...wording, ...flow };
  });
}

/** A last line of one short word is filled up from the lines before it, where that takes no line more. */
function withoutRunt(text: string, face: Measure, size: number, width: number): string[] {
  const lines = breakLines(text, face, size, width);
  const lastWidth = (set: string[]) => face.width(set.at(-1)!, size);
  const hasRunt = (set: string[]) => !set.at(-1)!.includes(" ") && lastWidth(set) < 0.12 * width;
  if (lines.length < 2 || text.includes("\n") || !hasRunt(lines)) return lines;
  let best = lines;
  for (const narrower of [0.98, 0.95, 0.92]) {
    const again = breakLines(text, face, size, narrower * width);
    if (again.length === lines.length && lastWidth(again) > lastWidth(best)) best = again;
    if (!hasRunt(best)) break;
  }
  return best;
}
