/** Files of every format, made on the spot: what an organizer may be sent, and what an enemy may send. */
import { strToU8, type Zippable, zipSync } from "fflate";
import PDFDocument from "pdfkit";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const paragraph = (text: string): string =>
  `<w:p><w:r>${text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>")}</w:r></w:p>`;

export const wordBody = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${content}</w:body></w:document>`;

/** A Word file out of the XML of its body; other parts by name. */
export function docx(content: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Zippable = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(wordBody(content)),
  };
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
  return zipSync(files);
}

export const docxOfText = (text: string): Uint8Array => docx(text.split("\n\n").map(paragraph).join(""));

export const wordPart = (element: "hdr" | "ftr" | "footnotes", content: string): string =>
  `<?xml version="1.0"?><w:${element} ${W}>${content}</w:${element}>`;

export const zipOf = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const ODT =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';
export const odt = (content: string): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${ODT}><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ),
  });

/** A PDF with whatever `draw` puts on it. */
export function pdf(draw: (document: PDFDocument) => void, options = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: "A4", margin: 56, ...options });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    draw(document);
    document.end();
  });
}

export const pdfOfText = (text: string): Promise<Uint8Array> =>
  pdf((page) => {
    for (const block of text.split("\n\n")) page.fontSize(10).text(block).moveDown(0.8);
  });

/** A PDF by hand: the objects, each with its number, with a table of where they stand. */
export function rawPdf(objects: (string | Uint8Array)[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const starts: number[] = [];
  const length = () => pieces.reduce((sum, { length }) => sum + length, 0);
  objects.forEach((object, i) => {
    starts.push(length());
    pieces.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
  });
  const table = length();
  const rows = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An Urgent Action of our own: invented people, places and numbers. */
export const NOORS_ACTION = `First UA: 31/33 Index: EUR 99/0031/2033 Ostrame Date: 4 March 2033

URGENT ACTION

TEACHER HELD FOR READING ALOUD

Noor Selim, a teacher in Ostrame, has been held without charge since 1 March 2033. She had read a banned poem to her pupils. She must be released.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Minister of Justice
Pavel Orsk
1 Quay Street
1000 Ostrame
Email: minister@justice.ostrame.example

Dear Minister,

I am writing about Noor Selim, a teacher who has been held without charge since 1 March 2033 for reading a poem aloud.

I urge you to release her immediately and unconditionally.

Yours sincerely,

ADDITIONAL INFORMATION

Noor Selim has taught at the harbour school for eleven years. Her pupils are waiting for her.

PREFERRED LANGUAGE TO ADDRESS TARGET: English

You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 30 April 2033

NAME AND PREFERRED PRONOUN: Noor Selim (she/her)

LINK TO PREVIOUS UA: N/A`;
