/** A .docx is a zip of XML files (ECMA-376): these are the ones around the text. The same text gives the same bytes. */
import { strToU8, zipSync } from "fflate";
import { type DocxFont, docxFont, LATIN } from "./docx-fonts.ts";
import { escaped } from "./docx-text.ts";

export interface DocxContent {
  title: string;
  /** BCP 47. */
  language: string;
  /** YYYY-MM-DD: the file's date, so that no clock comes into it. */
  writtenOn: string;
  /** The inside of w:body. */
  body: string;
  /** Every language in it, for the fonts to be named. */
  languages: string[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The relationship of the footer with the page number. */
export const FOOTER_ID = "rId4";

/** ZIP knows no date before 1980 and has no time zone; every file of ours bears this one. */
const ZIP_DATE = new Date(1980, 0, 1);

export function docxPackage({ title, language, writtenOn, body, languages }: DocxContent): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreProperties(title, language, writtenOn),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/settings`, "settings.xml"],
      ["rId3", `${OFFICE}/fontTable`, "fontTable.xml"],
      [FOOTER_ID, `${OFFICE}/footer`, "footer.xml"],
    ]),
    "word/document.xml": `${XML}<w:document ${MAIN_NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/footer.xml": FOOTER,
    "word/fontTable.xml": fontTable(languages),
    "word/settings.xml": settings(language),
    "word/styles.xml": styles(language),
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: ZIP_DATE, level: 9 });
}

const relationships = (rows: [id: string, type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types">${[
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>`,
  ...["footer", "fontTable", "settings", "styles"].map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPE}.${part}+xml"/>`,
  ),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
].join("")}</Types>`;

/** No author: the file does not say who wrote the letter. */
function coreProperties(title: string, language: string, writtenOn: string): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${writtenOn}T12:00:00Z</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language>` +
    `${date("created")}${date("modified")}</cp:coreProperties>`
  );
}

/** The page's number, on the second and further pages of a letter. */
const FOOTER = `${XML}<w:ftr ${MAIN_NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${[
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
  '<w:fldChar w:fldCharType="separate"/>',
  "<w:t>2</w:t>",
  '<w:fldChar w:fldCharType="end"/>',
]
  .map((part) => `<w:r><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>${part}</w:r>`)
  .join("")}</w:p></w:ftr>`;

function fontTable(languages: string[]): string {
  const fonts = new Map<string, DocxFont>(
    [LATIN, ...languages.map(docxFont)].map((font) => [font.name, font]),
  );
  const rows = [...fonts.values()].map(
    ({ name, instead }) =>
      `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(instead)}"/></w:font>`,
  );
  return `${XML}<w:fonts ${MAIN_NAMESPACES}>${rows.join("")}</w:fonts>`;
}

/** Mode 15 is Word 2013 and later; without it Word opens the file in a mode of 2007. */
const settings = (language: string): string =>
  `${XML}<w:settings ${MAIN_NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" ` +
  'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:themeFontLang w:val="${escaped(language)}"/></w:settings>`;

const styles = (language: string): string =>
  `${XML}<w:styles ${MAIN_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="${LATIN.name}" w:hAnsi="${LATIN.name}" w:eastAsia="${LATIN.name}" w:cs="${LATIN.name}"/>` +
  `<w:lang w:val="${escaped(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';
