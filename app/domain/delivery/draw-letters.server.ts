/** Draws laid-out letters as one PDF with @react-pdf/renderer: the same letters give the same bytes. */
import { createHash } from "node:crypto";
import { Canvas, Document, Page, renderToBuffer } from "@react-pdf/renderer";
import { createElement } from "react";
import type { Letter } from "#app/domain/letter/letter.ts";
import { type LetterLayout, layoutLetter, type SetPage } from "./layout-letter.ts";
import type { Paper } from "./paper.ts";
import { sourceSerif } from "./source-serif.server.ts";
import type { Painter, TypeFaces } from "./type-face.ts";

/** One PDF of the set: each letter begins on a page of its own. The letters must have been checked for drawability. */
export async function drawLetters(letters: Letter[], paper: Paper): Promise<Uint8Array> {
  const [first] = letters;
  if (!first) throw new Error("no letter to draw");
  const faces = sourceSerif();
  const layouts = letters.map((letter) => layoutLetter(letter, paper, faces));
  const pages = layouts.flatMap((layout) => layout.pages.map((page) => pageElement(layout, page, faces)));
  return renderToBuffer(createElement(Document, metadataOf(first, letters, paper), ...pages));
}

/** A fixed date and the content's hash make the bytes, and the file's /ID, depend on the letters alone. */
const metadataOf = (first: Letter, letters: Letter[], paper: Paper) => ({
  title: first.subject,
  language: first.language,
  creator: "Amparo",
  producer: "Amparo",
  pdfVersion: "1.7" as const,
  creationDate: new Date(`${first.writtenOn}T12:00:00Z`),
  keywords: createHash("sha256")
    .update(JSON.stringify([paper, letters]))
    .digest("hex"),
});

/** react-pdf warns of a canvas as tall as its page; what is painted may leave it, so 1 × 1 will do. */
const CANVAS_STYLE = { position: "absolute", left: 0, top: 0, width: 1, height: 1 } as const;

function pageElement({ width, height }: LetterLayout, page: SetPage, faces: TypeFaces) {
  const paint = (painter: Painter) => {
    paintPage(painter, page, faces);
    return null;
  };
  return createElement(
    Page,
    { size: [width, height] },
    createElement(Canvas, { style: CANVAS_STYLE, paint }),
  );
}

function paintPage(painter: Painter, { lines, marks }: SetPage, faces: TypeFaces): void {
  painter.fillColor(MARK_GREY);
  for (const mark of marks) painter.rect(mark.x, mark.y, mark.width, MARK_WEIGHT).fill();
  for (const line of lines) {
    painter.fillColor(line.grey ? TEXT_GREY : BLACK);
    faces[line.weight].draw(painter, line.text, line.x, line.baseline, line.size);
  }
}

const BLACK = "#000000";
const TEXT_GREY = "#555555";
const MARK_GREY = "#999999";
/** Of a fold mark, in points. */
const MARK_WEIGHT = 0.35;
