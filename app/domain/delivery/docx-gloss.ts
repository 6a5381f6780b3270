/** The supporter's own-language text in a .docx: on pages behind the letter, or in a table beside it, row by row. */
import type { Gloss, Letter } from "#app/domain/letter/letter.ts";
import { type DocxParagraph, paragraphXml, twips } from "./docx-text.ts";
import { gapOf, pairsOf } from "./gloss-pairs.ts";
import { points } from "./paper.ts";
import type { Sheet } from "./sheet.ts";

/** In points. */
const FOLLOWING_SIZE = 11;
const FACING_SIZE = 10.5;
const GUTTER = 14;

/** "" for a letter without one. In a facing one the letter's own words are in it as well. */
export function docxGloss(letter: Letter, sheet: Sheet): string {
  if (!letter.gloss) return "";
  return letter.gloss.placement === "facing" ? facing(letter, letter.gloss, sheet) : following(letter.gloss);
}

function following(gloss: Gloss): string {
  const { language, dir, heading, salutation, paragraphs, closing } = gloss;
  const texts = [salutation, ...paragraphs, closing].filter(Boolean);
  const set = (text: string, more: Partial<DocxParagraph>) =>
    paragraphXml({ text, language, dir, size: FOLLOWING_SIZE, ...more });
  return [
    set(heading, { bold: true, newPage: true, withNext: true }),
    ...texts.map((text) => set(text, { before: 0.75 * FOLLOWING_SIZE })),
  ].join("");
}

/**
 * Without rules, and with a narrow column between the two: cell margins are mirrored in one program and not in
 * the other. In a table that is read from the right, the first column is the right one.
 */
function facing(letter: Letter, gloss: Gloss, sheet: Sheet): string {
  const width = points(sheet.width - sheet.margin.left - sheet.margin.right);
  const [gutter, column] = [twips(GUTTER), twips((width - GUTTER) / 2)];
  const cell = (paragraph: string, wide = column) =>
    `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/></w:tcPr>${paragraph}</w:tc>`;
  const rows = pairsOf(letter, gloss).map(({ part, own, other }, i, all) => {
    const before = gapOf(part) * FACING_SIZE;
    const withNext = part === "heading" || part === "salutation" || i >= all.length - 2;
    const set = ({ language, dir }: Letter | Gloss, text: string) =>
      paragraphXml({ text, language, dir, size: FACING_SIZE, before, withNext, bold: part === "heading" });
    return `<w:tr>${cell(set(letter, own))}${cell("<w:p/>", gutter)}${cell(set(gloss, other))}</w:tr>`;
  });
  const bidi = letter.dir === "rtl" ? "<w:bidiVisual/>" : "";
  const none = ["left", "right"].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join("");
  const grid = [column, gutter, column].map((wide) => `<w:gridCol w:w="${wide}"/>`).join("");
  return (
    `<w:tbl><w:tblPr>${bidi}<w:tblW w:w="${2 * column + gutter}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${none}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`
  );
}
