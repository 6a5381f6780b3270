/** A PDF through pdf.js: what stands on each page, and where. */
import { MAX_CHARACTERS } from "../normalize.ts";
import { type DocumentFile, type FileNote, refused, Unreadable } from "./document-file.ts";
import { pdfPieces } from "./pdf-glyphs.ts";
import { pdfLines } from "./pdf-lines.ts";
import { type PdfPage, pagesText } from "./pdf-pages.ts";
import type { PdfDocument, PdfJs } from "./pdfjs.ts";

/** An Urgent Action has two pages, a long report sixty. */
const MOST_PAGES = 80;

/** Throws Unreadable. */
export async function readPdf(bytes: Uint8Array, { getDocument, OPS }: PdfJs): Promise<DocumentFile> {
  const document = await getDocument({ data: new Uint8Array(bytes), ...NOTHING_BUT_TEXT }).promise.catch(
    (error: Error) => {
      throw new Unreadable(error.name === "PasswordException" ? "locked" : "damaged");
    },
  );
  const { pages, failed } = await readPages(document, OPS);
  const text = pagesText(pages);
  if (!hasEnd(bytes) || failed) return refused("damaged", "pdf", text);
  if (text.replace(/\s/gu, "").length < FEWEST_LETTERS) return refused("scanned", "pdf", text);
  const empty = pages.filter(({ lines }) => lines.length === 0).length;
  const notes: FileNote[] = empty > 0 ? [{ code: "pages-without-text", detail: String(empty) }] : [];
  return { ok: true, text, format: "pdf", notes };
}

/** Fewer on all pages: a scanner's or a stamp's, not a document's. */
const FEWEST_LETTERS = 40;

const NOTHING_BUT_TEXT = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: 1,
  verbosity: 0,
};

async function readPages(
  document: PdfDocument,
  OPS: PdfJs["OPS"],
): Promise<{ pages: PdfPage[]; failed: boolean }> {
  const pages: PdfPage[] = [];
  let characters = 0;
  let failed = false;
  for (
    let number = 1;
    number <= Math.min(document.numPages, MOST_PAGES) && characters < MAX_CHARACTERS;
    number++
  ) {
    try {
      const page = await document.getPage(number);
      const { transform, height } = page.getViewport({ scale: 1 });
      const pieces = pdfPieces(await page.getOperatorList(), OPS, transform);
      characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
      pages.push({ lines: pdfLines(pieces), height });
      page.cleanup();
    } catch {
      failed = true;
    }
  }
  return { pages, failed };
}

/** A PDF that broke off has lost its last lines, and pdf.js reads what is left without a word. */
const hasEnd = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-4096)).toString("latin1").includes("%%EOF");
