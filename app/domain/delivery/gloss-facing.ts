/**
 * A letter and its gloss in two columns, paragraph beside paragraph: the letter on the side where its own reading
 * begins, with the signature below it alone. A page ends between rows, so that pairs stay beside each other.
 */
import type { Gloss, Letter } from "#app/domain/letter/letter.ts";
import { ADDRESS_BLOCK, addressPages } from "./address-pages.ts";
import { type GlossPair, gapOf, pairsOf } from "./gloss-pairs.ts";
import { BEFORE, SMALL } from "./letter-spacing.ts";
import { points } from "./paper.ts";
import { type Column, type ColumnText, placeRows, type Row, rowsOf } from "./rows.ts";
import type { SetPage } from "./set-page.ts";
import type { Sheet } from "./sheet.ts";
import type { Measures } from "./type-face.ts";

/** The largest of these at which both texts stay on one sheet, else LONG: a column is half as wide as a letter. */
const SIZES = [11, 10.5, 10, 9.5];
const LONG = 10.5;
/** Between the columns, in millimetres. */
const GUTTER = 8;

/** Block numbers from 0. */
export function facingPages(letter: Letter, gloss: Gloss, sheet: Sheet, faces: Measures): SetPage[] {
  for (const size of SIZES) {
    const pages = pagesAt(size, letter, gloss, sheet, faces);
    if (pages.length === 1) return pages;
    if (pages.length > 2) break;
  }
  return pagesAt(LONG, letter, gloss, sheet, faces);
}

const pagesAt = (size: number, letter: Letter, gloss: Gloss, sheet: Sheet, faces: Measures): SetPage[] =>
  addressPages(letter, flowOf(size, letter, gloss, sheet, faces), placeRows, sheet, faces);

function flowOf(size: number, letter: Letter, gloss: Gloss, sheet: Sheet, faces: Measures): Row[] {
  const { whole, own, other } = columnsOf(sheet, letter.dir === "rtl");
  const { language, dir } = letter;
  let block = ADDRESS_BLOCK + 1;
  const set = (texts: ColumnText[], before: number, more: { size?: number; breakBefore?: boolean } = {}) => {
    const rows = rowsOf(texts, { size, ...more, before, block }, faces);
    block += texts.length;
    return rows;
  };
  const line = (role: ColumnText["role"], text: string, column: Column): ColumnText => ({
    role,
    text,
    column,
    language,
    dir,
  });
  const pairs = pairsOf(letter, gloss);
  const lastParagraph = pairs.findLastIndex(({ part }) => part === "first" || part === "paragraph");
  const beside = (pair: GlossPair): ColumnText[] => [
    { ...line(ROLES[pair.part], pair.own, own) },
    { ...line("gloss", pair.other, other), language: gloss.language, dir: gloss.dir, ...HEADINGS[pair.part] },
  ];
  return [
    ...set([{ ...line("date", letter.placeAndDate, whole), atEnd: true }], 0),
    ...set([{ ...line("reference", letter.reference, whole), weight: "semibold" }], BEFORE.reference),
    ...(letter.copyHeading ? set([line("copy-heading", letter.copyHeading, whole)], BEFORE.copyHeading) : []),
    ...pairs.flatMap((pair, i) => {
      const rows = set(beside(pair), gapOf(pair.part), { breakBefore: pair.part === "paragraph" });
      // The last lines stay with the closing, so that no signature stands alone.
      const alone = i === lastParagraph && rows.length < 2;
      return alone ? rows.map((row) => ({ ...row, mayBreak: false })) : rows;
    }),
    ...set([line("signature", letter.signature || " ", own)], BEFORE.signature),
    ...letter.copyNotation.flatMap((text, i) =>
      set([line("copy-notation", text, whole)], i === 0 ? BEFORE.notation : BEFORE.furtherNotation, {
        size: SMALL,
      }),
    ),
  ];
}

const ROLES = {
  heading: "body",
  salutation: "salutation",
  first: "body",
  paragraph: "body",
  closing: "closing",
} as const;
const HEADINGS: Partial<Record<GlossPair["part"], Partial<ColumnText>>> = {
  heading: { role: "heading", weight: "semibold" },
};

/** In points, `own` where the letter's reading begins. */
function columnsOf({ width, margin }: Sheet, rightToLeft: boolean) {
  const text = width - margin.left - margin.right;
  const half = (text - GUTTER) / 2;
  const column = (left: number, wide: number): Column => ({ left: points(left), width: points(wide) });
  const [left, right] = [column(margin.left, half), column(margin.left + half + GUTTER, half)];
  const [own, other] = rightToLeft ? [right, left] : [left, right];
  return { whole: column(margin.left, text), own, other };
}
