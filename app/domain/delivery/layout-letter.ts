/** Where every line of a letter stands on its pages: a pure model that is drawn, measured and tested alike. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { ADDRESS_BLOCK, addressPages } from "./address-pages.ts";
import { flowOf, type TextBlock, type UnplacedLine } from "./letter-flow.ts";
import { points } from "./paper.ts";
import { baselineWithin } from "./rows.ts";
import type { SetLine, SetPage } from "./set-page.ts";
import type { Sheet } from "./sheet.ts";
import type { Measures } from "./type-face.ts";

export interface LetterLayout {
  /** Their blocks are numbered from 0. */
  pages: SetPage[];
  /** Type size of the text, in points. */
  size: number;
}

/** The largest of these at which the letter stays on one sheet; a longer letter takes LONG_LETTER_SIZE. */
const SIZES = [11.5, 11, 10.5] as const;
const LONG_LETTER_SIZE = 11;

/** Lays one letter out on a sheet with the widths of a pair of faces. */
export function layoutLetter(letter: Letter, sheet: Sheet, faces: Measures): LetterLayout {
  for (const size of SIZES) {
    const layout = layoutAt(size, letter, sheet, faces);
    if (layout.pages.length === 1) return layout;
    if (layout.pages.length > 2) break; // a tenth of the type size does not save two pages
  }
  return layoutAt(LONG_LETTER_SIZE, letter, sheet, faces);
}

function layoutAt(size: number, letter: Letter, sheet: Sheet, faces: Measures): LetterLayout {
  const block: TextBlock = {
    left: points(sheet.margin.left),
    width: points(sheet.width - sheet.margin.left - sheet.margin.right),
    size,
    faces,
  };
  const flow = flowOf(letter, block, ADDRESS_BLOCK + 1);
  return { pages: addressPages(letter, flow, stack, sheet, faces), size };
}

/** Gives each line its baseline. */
function stack(lines: UnplacedLine[], top: number): SetLine[] {
  let y = top;
  return lines.map(({ height, before, mayBreak, ...line }, i) => {
    y += (i > 0 ? before : 0) + height;
    return { ...line, baseline: y - height + baselineWithin(line.size, height) };
  });
}
