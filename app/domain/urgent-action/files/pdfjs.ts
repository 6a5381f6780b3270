/** What we use of pdf.js. It comes into the child as text, because there it can be read from nowhere. */

export interface PdfJs {
  /** Names of a page's operators, each with its number. */
  OPS: Record<string, number>;
  getDocument(source: { data: Uint8Array; [option: string]: unknown }): { promise: Promise<PdfDocument> };
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { transform: number[]; height: number };
    getOperatorList(): Promise<PdfOperators>;
    cleanup(): void;
  }>;
}

export interface PdfOperators {
  fnArray: number[];
  argsArray: (unknown[] | null)[];
}

export interface PdfGlyph {
  unicode: string;
  /** In thousandths of the font's size. */
  width: number;
  isSpace: boolean;
}

/** pdf.js out of the bytes of its one file. */
export function loadPdfJs(source: Uint8Array): Promise<PdfJs> {
  if (!("transferToFixedLength" in ArrayBuffer.prototype)) lendTransfer();
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`);
}

/** Of ES2024, which Node 20 does not know: the bytes in a buffer of fixed length. */
function lendTransfer(): void {
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length = this.byteLength) {
      const fixed = new Uint8Array(length);
      fixed.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return fixed.buffer;
    },
  });
}
