/** Draws finished pages as one PDF with @react-pdf/renderer: the same pages give the same bytes. */
import { createHash } from "node:crypto";
import { Canvas, Document, Page, renderToBuffer } from "@react-pdf/renderer";
import { createElement } from "react";
import { paint } from "./canvas-hook.server.ts";
import { PagesDrawing } from "./draw-pages.ts";
import type { SetDocument } from "./set-page.ts";
import type { TypeFaces } from "./type-face.ts";

/** The PDF's bytes. Rejects with an UndrawableText when no face has a sign of it. */
export function drawDocument(document: SetDocument, faces: TypeFaces): Promise<Uint8Array> {
  if (document.pages.length === 0) throw new Error("no page to draw");
  const drawing = new PagesDrawing(document, faces);
  const pages = document.pages.map((page, i) =>
    createElement(
      Page,
      { key: i, size: [page.width, page.height] },
      createElement(Canvas, {
        style: CANVAS_STYLE,
        paint(painter: { font(source: object): unknown }) {
          paint(painter, (pdf) => drawing.draw(page, pdf));
          return null;
        },
      }),
    ),
  );
  return renderToBuffer(createElement(Document, metadataOf(document), ...pages));
}

/** A fixed date and the content's hash make the bytes, and the file's /ID, depend on the pages alone. */
const metadataOf = (document: SetDocument) => ({
  title: document.title,
  ...(document.subject === undefined ? {} : { subject: document.subject }),
  language: document.language,
  creator: "Amparo",
  producer: "Amparo",
  pdfVersion: "1.7" as const,
  creationDate: new Date(`${document.writtenOn}T12:00:00Z`),
  keywords: createHash("sha256").update(JSON.stringify(document)).digest("hex"),
});

/** react-pdf warns of a canvas as tall as its page; what is painted may leave it, so 1 × 1 will do. */
const CANVAS_STYLE = { position: "absolute", left: 0, top: 0, width: 1, height: 1 } as const;
