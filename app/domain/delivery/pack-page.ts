/** What the sheets of an event pack have in common: their margins, their top, and a code with its address. */
import { textDirection } from "#app/i18n/languages.ts";
import type { Code, PackSheets, Phrase } from "./pack-sheets.ts";
import { PAPER_SIZES, type Paper, points } from "./paper.ts";
import { QUIET_MODULES, qrFigure } from "./qr-figure.ts";
import type { Column } from "./rows.ts";
import type { SetFigure, SetLine, SetPage } from "./set-page.ts";
import { inColumn, type Part, stackParts, twoColumns } from "./stack-parts.ts";
import type { Measures } from "./type-face.ts";

/** In millimetres. */
export const PACK_MARGIN = { side: 22, top: 18, bottom: 16 };
/** In millimetres, without the white around it: some 1.1 mm a module. */
export const CODE_SIDE = 36;

/** Within the margins, in points. */
export interface Area extends Column {
  top: number;
  bottom: number;
}

export function areaOf(paper: Paper): Area {
  const { width, height } = PAPER_SIZES[paper];
  return {
    left: points(PACK_MARGIN.side),
    width: points(width - 2 * PACK_MARGIN.side),
    top: points(PACK_MARGIN.top),
    bottom: points(height - PACK_MARGIN.bottom),
  };
}

export const packPage = (paper: Paper, { lines, marks }: Pick<SetPage, "lines" | "marks">): SetPage => ({
  width: points(PAPER_SIZES[paper].width),
  height: points(PAPER_SIZES[paper].height),
  lines,
  marks,
  figures: [],
});

/** A text in the sheets' own language. */
export const own = ({ language }: PackSheets, text: string): Phrase => ({ text, language });

export const headingPart = (phrase: Phrase, column: Column, size: number): Part => ({
  texts: [inColumn(phrase, column, { role: "heading", weight: "semibold" })],
  size,
  before: 4,
  leading: 0.82,
});

export const subheadingPart = (phrase: Phrase, column: Column, size: number): Part => ({
  texts: [inColumn(phrase, column, { role: "subheading", weight: "semibold" })],
  size,
  before: 1.3 * size,
});

/** Where the foot of a sheet with a code begins, in points. */
export const footTop = (area: Area): number => area.bottom - points(CODE_SIDE);

/** The code at the foot, where the language begins; beside it what it is for, and its address to type. */
export function codeFoot(
  { url, alt, heading, text }: Code,
  area: Area,
  language: string,
  faces: Measures,
  firstBlock: number,
): { figure: SetFigure; lines: SetLine[] } {
  const side = points(CODE_SIDE);
  const [code, beside] = twoColumns(area, side * GUTTER, language);
  const x = textDirection(language) === "rtl" ? code.left + code.width - side : code.left;
  const parts: Part[] = [
    {
      texts: [inColumn({ text: heading, language }, beside, { role: "subheading", weight: "semibold" })],
      size: 13,
    },
    { texts: [inColumn({ text, language }, beside)], size: 10.5, before: 2 },
    {
      texts: [inColumn({ text: withoutScheme(url), language }, beside, { weight: "semibold" })],
      size: 10.5,
      before: 4,
    },
  ];
  const top = footTop(area);
  return {
    figure: qrFigure(url, alt, { x, y: top, side }),
    lines: stackParts(parts, { ...beside, top }, faces, firstBlock).lines,
  };
}

/** A code of this kind has 29 to 41 modules: its side, and the white that it needs. */
const GUTTER = 1 + (QUIET_MODULES + 0.5) / 29;

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//u, "");
