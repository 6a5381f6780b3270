/** The sheets of a letter with its address in the window: below it, page by page, what the letter says. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { fitAddress } from "./fit-address.ts";
import { type FlowLine, paginate } from "./paginate.ts";
import { points } from "./paper.ts";
import type { SetLine, SetPage } from "./set-page.ts";
import { type Sheet, textTopBelow } from "./sheet.ts";
import { marksOf, pageNumber } from "./sheet-furniture.ts";
import type { Measures } from "./type-face.ts";

/** The address is the first block of a letter; what follows it counts on from there. */
export const ADDRESS_BLOCK = 0;

/** `place` gives the lines of one page their baselines, from a top in points on. */
export function addressPages<Line extends FlowLine>(
  letter: Letter,
  flow: Line[],
  place: (lines: Line[], top: number) => SetLine[],
  sheet: Sheet,
  faces: Measures,
): SetPage[] {
  const address = fitAddress(letter.addressLines, sheet, faces.regular, letter.language);
  const first = textTopBelow(points(sheet.address[1]) + address.height, sheet);
  const further = points(sheet.margin.top);
  const foot = points(sheet.height - sheet.margin.bottom);
  const divided = paginate(flow, { first: foot - first, further: foot - further });
  return divided.map((lines, i) => ({
    width: points(sheet.width),
    height: points(sheet.height),
    lines: [
      ...(i === 0 ? address.lines.map((line) => ({ ...line, block: ADDRESS_BLOCK })) : []),
      ...place(lines, i === 0 ? first : further),
      ...(divided.length > 1 ? [pageNumber(i + 1, divided.length, sheet, faces)] : []),
    ],
    marks: i === 0 ? marksOf(sheet) : [],
    figures: [],
  }));
}
