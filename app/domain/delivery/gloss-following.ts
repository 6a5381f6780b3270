/** The supporter's own-language text on pages behind the letter: to be read, not signed. */
import type { Gloss } from "#app/domain/letter/letter.ts";
import { BEFORE } from "./letter-spacing.ts";
import { paginate } from "./paginate.ts";
import { points } from "./paper.ts";
import { type Column, placeRows, type Row, rowsOf } from "./rows.ts";
import type { SetPage } from "./set-page.ts";
import type { Sheet } from "./sheet.ts";
import type { Measures } from "./type-face.ts";

/** In points. */
const SIZE = 11;

/** Pages that begin at the top margin; block numbers from 0. */
export function followingPages(gloss: Gloss, sheet: Sheet, faces: Measures): SetPage[] {
  const rows = flowOf(gloss, sheet, faces);
  const top = points(sheet.margin.top);
  const room = points(sheet.height - sheet.margin.bottom) - top;
  return paginate(rows, { first: room, further: room }).map((page) => ({
    width: points(sheet.width),
    height: points(sheet.height),
    lines: placeRows(page, top),
    marks: [],
    figures: [],
  }));
}

function flowOf(gloss: Gloss, sheet: Sheet, faces: Measures): Row[] {
  const { language, dir, heading, salutation, paragraphs, closing } = gloss;
  const column: Column = {
    left: points(sheet.margin.left),
    width: points(sheet.width - sheet.margin.left - sheet.margin.right),
  };
  let block = 0;
  const set = (text: string, before: number, breakBefore: boolean, title = false): Row[] => {
    const role = title ? "heading" : "gloss";
    const weight = title ? "semibold" : "regular";
    const setting = { size: SIZE, before, block: block++, breakBefore };
    return rowsOf([{ role, text, column, weight, language, dir }], setting, faces);
  };
  return [
    ...set(heading, 0, false, true),
    ...set(salutation, BEFORE.afterHeading, false),
    ...paragraphs.flatMap((text, i) => set(text, i === 0 ? BEFORE.first : BEFORE.paragraph, i > 0)),
    ...set(closing, BEFORE.closing, false),
  ];
}
