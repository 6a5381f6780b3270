/** What we use of a pdfkit document, and the way to one from react-pdf's Canvas: pdfkit 0.20 ships no types. */

export interface PdfReference {
  data: Record<string, unknown>;
  end(content?: Uint8Array | string): void;
}

/** An element of the structure tree; `add` takes elements and marked content. */
export interface StructureElement {
  add(child: StructureElement | MarkedContent): void;
  end(): void;
}
export type MarkedContent = { readonly refs: object };

export interface PdfDocument {
  page: { height: number; fonts: Record<string, PdfReference> };
  ref(data: object): PdfReference;
  /** Writes operators to the page's content. */
  addContent(operators: string): PdfDocument;
  struct(type: string, options?: { lang?: string; alt?: string; actual?: string }): StructureElement;
  addStructure(element: StructureElement): void;
  /** Opens content that belongs to the structure tree; `endMarkedContent` closes it. */
  markStructureContent(type: string): MarkedContent;
  /** Opens content that is no part of the text: page numbers, fold marks. */
  markContent(type: "Artifact", options: { type: "Pagination" | "Layout" }): PdfDocument;
  endMarkedContent(): PdfDocument;
  getMarkInfoDictionary(): PdfReference;
  /** The catalogue. react-pdf always asks to see the title, so its viewer preferences are there. */
  readonly _root: { data: { ViewerPreferences: PdfReference } };
  save(): PdfDocument;
  restore(): PdfDocument;
  translate(x: number, y: number): PdfDocument;
  path(data: string): PdfDocument;
  fill(color: string): PdfDocument;
}
