/** Where every line of a letter stands on its pages: a pure model that is drawn, measured and tested alike. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { fitAddress, type SetAddress } from "./fit-address.ts";
import { flowOf, type SetLine, SMALL, type TextBlock, type UnplacedLine } from "./letter-flow.ts";
import { paginate } from "./paginate.ts";
import { type Paper, points, SHEETS, type Sheet } from "./paper.ts";
import type { Measures } from "./type-face.ts";

/** A short grey line at the edge, in points: where to fold, where to punch. */
export interface Mark {
  x: number;
  y: number;
  width: number;
}
export interface SetPage {
  lines: SetLine[];
  marks: Mark[];
}
export interface LetterLayout {
  /** Of every page, in points. */
  width: number;
  height: number;
  pages: SetPage[];
  /** False: the address is printed in full but overflows the envelope's window. */
  addressFits: boolean;
  /** Type size of the text, in points. */
  size: number;
}

/** The largest of these at which the letter stays on one sheet; a longer letter takes LONG_LETTER_SIZE. */
const SIZES = [11.5, 11, 10.5] as const;
const LONG_LETTER_SIZE = 11;

/** Lays one letter out on a paper with the widths of a pair of faces. */
export function layoutLetter(letter: Letter, paper: Paper, faces: Measures): LetterLayout {
  for (const size of SIZES) {
    const layout = layoutAt(size, letter, SHEETS[paper], faces);
    if (layout.pages.length === 1) return layout;
    if (layout.pages.length > 2) break; // a tenth of the type size does not save two pages
  }
  return layoutAt(LONG_LETTER_SIZE, letter, SHEETS[paper], faces);
}

function layoutAt(size: number, letter: Letter, sheet: Sheet, faces: Measures): LetterLayout {
  const block: TextBlock = {
    left: points(sheet.margin.left),
    width: points(sheet.width - sheet.margin.left - sheet.margin.right),
    size,
    faces,
  };
  const foot = points(sheet.height - sheet.margin.bottom);
  const tops = { first: points(sheet.textTop), further: points(sheet.margin.top) };
  const flow = flowOf(letter, block);
  const divided = paginate(flow, { first: foot - tops.first, further: foot - tops.further });
  const pages = divided.map(
    (lines, i): SetPage => ({
      lines: stack(lines, i === 0 ? tops.first : tops.further),
      marks: i === 0 ? marksOf(sheet) : [],
    }),
  );

  const address = fitAddress(letter.addressLines, sheet, faces.regular);
  pages[0]!.lines.push(...addressSet(address, faces));
  if (pages.length > 1) {
    for (const [i, page] of pages.entries()) page.lines.push(pageNumber(i + 1, pages.length, sheet, faces));
  }
  return { width: points(sheet.width), height: points(sheet.height), pages, addressFits: address.fits, size };
}

const addressSet = ({ lines, size }: SetAddress, { regular }: Measures): SetLine[] =>
  lines.map((line) => ({
    ...line,
    role: "address",
    width: regular.width(line.text, size),
    size,
    weight: "regular",
    grey: false,
  }));

/** Gives each line its baseline: four fifths of the type size below the top of its first line. */
function stack(lines: UnplacedLine[], top: number): SetLine[] {
  let y = top;
  return lines.map(({ height, before, mayBreak, ...line }, i) => {
    if (i > 0) y += before;
    const baseline = y + line.size * 0.8;
    y += height;
    return { ...line, baseline };
  });
}

function pageNumber(page: number, of: number, sheet: Sheet, faces: Measures): SetLine {
  const text = `${page} / ${of}`;
  const width = faces.regular.width(text, SMALL);
  const x = (points(sheet.width) - width) / 2;
  const baseline = points(sheet.height - 12);
  return { role: "page-number", text, x, baseline, width, size: SMALL, weight: "regular", grey: true };
}

/** Printers leave the outermost 4 mm white, so the marks begin there. */
const marksOf = ({ folds, punch }: Sheet): Mark[] => [
  ...folds.map((y) => ({ x: points(4), y: points(y), width: points(3) })),
  ...(punch === null ? [] : [{ x: points(4), y: points(punch), width: points(5) }]),
];
