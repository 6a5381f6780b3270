/**
 * Letters as one .docx, to be changed in Word or LibreOffice: the address stands where the window shows it, by
 * space before its first line and before the date alone, which both programs measure in the same way.
 */
import type { Letter } from "#app/domain/letter/letter.ts";
import { docxGloss } from "./docx-gloss.ts";
import { docxPackage, FOOTER_ID } from "./docx-package.ts";
import { paragraphXml, twips } from "./docx-text.ts";
import { fitAddress } from "./fit-address.ts";
import { typedDirection } from "./fonts/direction.ts";
import { BEFORE, SMALL } from "./letter-spacing.ts";
import { points } from "./paper.ts";
import { type Sheet, textTopBelow } from "./sheet.ts";
import type { Measure } from "./type-face.ts";

/** In points. */
const SIZE = 11.5;

/** The same letters give the same bytes. `face` breaks the address's lines as the PDF does. */
export function lettersAsDocx(letters: Letter[], sheet: Sheet, face: Measure): Uint8Array {
  const [first] = letters;
  if (!first) throw new Error("no letter for a document");
  return docxPackage({
    title: first.subject,
    language: first.language,
    writtenOn: first.writtenOn,
    body: letters.map((letter, i) => letterXml(letter, sheet, face, i === letters.length - 1)).join(""),
    languages: letters.flatMap(({ language, gloss }) => [language, ...(gloss ? [gloss.language] : [])]),
  });
}

function letterXml(letter: Letter, sheet: Sheet, face: Measure, last: boolean): string {
  const { language, dir } = letter;
  const own = { language, dir, size: SIZE };
  const set = (text: string, before: number, more = {}) =>
    text ? paragraphXml({ ...own, text, before: before * SIZE, ...more }) : "";
  const address = addressXml(letter, sheet, face);
  const facing = letter.gloss?.placement === "facing";
  const end = letter.paragraphs.length - 1;
  const words = [
    set(letter.salutation, BEFORE.salutation, { withNext: true }),
    ...letter.paragraphs.map((text, i) =>
      set(text, i === 0 ? BEFORE.first : BEFORE.paragraph, {
        withNext: i === end,
        dir: typedDirection(text, dir),
      }),
    ),
    set(letter.closing, BEFORE.closing, { withNext: true }),
  ];
  const parts = [
    address.xml,
    set(letter.placeAndDate, (textTopBelow(address.bottom, sheet) - address.bottom) / SIZE, {
      atEnd: true,
      name: true,
    }),
    set(letter.reference, BEFORE.reference, { bold: true, withNext: true }),
    set(letter.copyHeading ?? "", BEFORE.copyHeading, { withNext: true }),
    ...(facing ? [docxGloss(letter, sheet)] : words),
    paragraphXml({ ...own, text: letter.signature || " ", before: BEFORE.signature * SIZE, name: true }),
    ...letter.copyNotation.map((text, i) =>
      set(text, ((i === 0 ? BEFORE.notation : BEFORE.furtherNotation) * SMALL) / SIZE, { size: SMALL }),
    ),
    ...(letter.gloss && !facing ? [docxGloss(letter, sheet)] : []),
  ];
  const section = sectionXml(sheet);
  // A section's measures stand in its last paragraph; those of the last one at the end of the body.
  return parts.join("") + (last ? section : endOfSection(section));
}

const endOfSection = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;

/** In points from the page's top: where the address ends, from which the date's distance is counted. */
function addressXml(letter: Letter, sheet: Sheet, face: Measure): { xml: string; bottom: number } {
  const { lines, size, leading } = fitAddress(letter.addressLines, sheet, face, letter.language);
  const [left, top, width] = sheet.address.map(points) as [number, number, number, number];
  const margin = { left: points(sheet.margin.left), right: points(sheet.margin.right) };
  const inset = { left: left - margin.left, right: points(sheet.width) - margin.right - left - width };
  const xml = lines.map(({ text, dir, language }, i) =>
    paragraphXml({
      text,
      dir,
      language,
      size,
      before: i === 0 ? top - points(sheet.margin.top) : 0,
      exactly: leading,
      // Sides of the sheet; in a paragraph read from the right, "left" is the side it begins at.
      left: dir === "rtl" ? inset.right : inset.left,
      right: Math.min(0, dir === "rtl" ? inset.left : inset.right),
      name: true,
      withNext: true,
    }),
  );
  return { xml: xml.join(""), bottom: top + lines.length * leading };
}

/** Each letter is a section of its own, so that its pages are counted from 1; the first page has no footer. */
function sectionXml({ width, height, margin }: Sheet): string {
  const side = (name: string, length: number) => `w:${name}="${twips(points(length))}"`;
  const margins = [
    side("top", margin.top),
    side("right", margin.right),
    side("bottom", margin.bottom),
    side("left", margin.left),
    side("header", 10),
    side("footer", 10),
  ].join(" ");
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:type w:val="nextPage"/>` +
    `<w:pgSz ${side("w", width)} ${side("h", height)}/><w:pgMar ${margins} w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
}
