/** A document in Word and one in PDF through the limited child, against the same readers without it. */
import { zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { readPdf } from "#app/domain/urgent-action/files/pdf-file.ts";
import { loadPdfJs } from "#app/domain/urgent-action/files/pdfjs.ts";
import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";
import { readerProgram } from "#app/domain/urgent-action/files/reader-program.server.ts";
import { readZipDocument } from "#app/domain/urgent-action/files/zip-document.ts";
import { type Comparison, medians, ms, times } from "./measure.ts";

const ROUNDS = 15;

export async function benchImportFiles(): Promise<Comparison[]> {
  const begun = performance.now();
  const { pdfjs } = await readerProgram();
  const bundled = performance.now() - begun;
  const pdf = await twoPagePdf();
  const word = wordFile();
  const library = await loadPdfJs(pdfjs);
  const measured = [
    { what: "a PDF of two pages as text", file: pdf, here: () => readPdf(pdf, library) },
    { what: "the same text in Word", file: word, here: () => readZipDocument(word) },
  ];
  const lines: Comparison[] = [];
  for (const { what, file, here } of measured) {
    const sides = { ours: () => readDocumentFile(file, ""), beside: here };
    await medians(2, sides);
    const { ours = 0, beside = 0 } = await medians(ROUNDS, sides);
    lines.push({
      what: `${what}, in a process of its own without files, network or environment`,
      ours: `${ms(ours)} (the first also bundles the reader: ${ms(bundled)})`,
      beside: `${ms(beside)}: the same reader in this process`,
      ratio: times(ours, beside),
    });
  }
  return lines;
}

const TEXT = Array.from({ length: 24 }, (_, i) =>
  `Paragraph ${i + 1}. Noor Selim has been held without charge since 1 March 2033. `.repeat(4),
);

function twoPagePdf(): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: "A4", margin: 56 });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    for (const paragraph of TEXT) document.fontSize(9.5).text(paragraph).moveDown(0.6);
    document.end();
  });
}

const wordFile = (): Uint8Array =>
  zipSync({
    "word/document.xml": new TextEncoder().encode(
      `<w:document xmlns:w="w"><w:body>${TEXT.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
    ),
  });
