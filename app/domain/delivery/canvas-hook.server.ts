/**
 * react-pdf's Canvas hands its painter a few of pdfkit's methods, and `font` is one of them: here it takes, besides
 * fonts, a drawing, which is then given the pdfkit document itself. No file of either package is changed.
 */
import PDFDocument from "pdfkit";
import type { PdfDocument } from "./pdf-document.ts";

/** What a Canvas is painted with: called once, with the page already begun. */
export class Drawing {
  constructor(readonly onto: (document: PdfDocument) => void) {}
}

/** Paints a drawing. Throws when the painter is that of another copy of pdfkit, which would print nothing. */
export function paint(painter: { font(source: object): unknown }, onto: Drawing["onto"]): void {
  let reached = false;
  painter.font(
    new Drawing((document) => {
      reached = true;
      onto(document);
    }),
  );
  if (!reached) throw new Error("react-pdf uses another copy of pdfkit than we do");
}

const { prototype } = PDFDocument as unknown as { prototype: { font(...args: unknown[]): unknown } };
const { font } = prototype;
prototype.font = function (this: PdfDocument, ...args: unknown[]) {
  if (!(args[0] instanceof Drawing)) return font.apply(this, args);
  args[0].onto(this);
  return this;
};
