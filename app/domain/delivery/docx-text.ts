/** The words of a .docx: paragraphs and runs of WordprocessingML (ECMA-376, part 1, 17.3). Lengths in points. */
import type { TextDirection } from "#app/i18n/languages.ts";
import { docxFont, LATIN } from "./docx-fonts.ts";

export interface DocxParagraph {
  text: string;
  language: string;
  dir: TextDirection;
  size: number;
  before?: number;
  /** Line height: in points, exactly; without it 1.2 times that of the font. */
  exactly?: number;
  /** From the margins. */
  left?: number;
  right?: number;
  bold?: boolean;
  /** At the line's end: the place and date. */
  atEnd?: boolean;
  /** On one page with the next paragraph. */
  withNext?: boolean;
  newPage?: boolean;
  /** A name or an address, in no language a spelling checker knows. */
  name?: boolean;
}

/** One twentieth of a point. */
export const twips = (lengthInPoints: number): number => Math.round(lengthInPoints * 20);

/** Without the control characters that XML 1.0 cannot carry. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** `section` is the w:sectPr of a section that ends with this paragraph. The schema fixes the order of properties. */
export function paragraphXml(paragraph: DocxParagraph, section = ""): string {
  const { before = 0, exactly, left = 0, right = 0 } = paragraph;
  const line = exactly ? `w:line="${twips(exactly)}" w:lineRule="exact"` : 'w:line="288" w:lineRule="auto"';
  const properties = [
    paragraph.withNext && "<w:keepNext/>",
    paragraph.newPage && "<w:pageBreakBefore/>",
    "<w:widowControl/>",
    paragraph.dir === "rtl" && "<w:bidi/>",
    `<w:spacing w:before="${twips(before)}" w:after="0" ${line}/>`,
    (left || right) && `<w:ind w:left="${twips(left)}" w:right="${twips(right)}"/>`,
    // In a paragraph that is read from the right, "right" is its end, which lies on the left (17.3.1.13).
    paragraph.atEnd && '<w:jc w:val="right"/>',
    section,
  ];
  return `<w:p><w:pPr>${properties.filter(Boolean).join("")}</w:pPr>${runs(paragraph)}</w:p>`;
}

/** One run a line: a line feed in the text is a line break. */
function runs({ text, language, dir, size, bold, name }: DocxParagraph): string {
  const latin = escaped(LATIN.name);
  const own = escaped(docxFont(language).name);
  const tag = escaped(language);
  const half = Math.round(size * 2);
  const properties = [
    `<w:rFonts w:ascii="${latin}" w:hAnsi="${own}" w:eastAsia="${own}" w:cs="${own}"/>`,
    bold && "<w:b/><w:bCs/>",
    name && "<w:noProof/>",
    `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`,
    dir === "rtl" && "<w:rtl/>",
    `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`,
  ];
  return text
    .split("\n")
    .map((line, i) => {
      const words = line ? `<w:t xml:space="preserve">${escaped(line)}</w:t>` : "";
      return `<w:r><w:rPr>${properties.filter(Boolean).join("")}</w:rPr>${i > 0 ? "<w:br/>" : ""}${words}</w:r>`;
    })
    .join("");
}
