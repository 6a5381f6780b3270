/** Draws set pages onto a pdfkit document, one after another, with a structure that screen readers follow. */
import { lineOperators } from "./draw-line.ts";
import { MAYBE_RTL } from "./fonts/direction.ts";
import { EmbeddedFonts } from "./fonts/embedded-fonts.ts";
import { isSpaceBetween } from "./line-joints.ts";
import type { PdfDocument, StructureElement } from "./pdf-document.ts";
import type { Role, SetDocument, SetFigure, SetLine, SetPage } from "./set-page.ts";
import type { TypeFaces } from "./type-face.ts";

/** Thrown instead of printing a box or another sign. */
export class UndrawableText extends Error {
  override readonly name = "UndrawableText";
}

export class PagesDrawing {
  #fonts: EmbeddedFonts | null = null;
  #root: StructureElement | null = null;
  /** By block: a paragraph may go on overleaf, and two may stand side by side. */
  readonly #elements = new Map<number, StructureElement>();
  /** By block: what right-to-left text says, for it is drawn in the order in which it stands. */
  readonly #actual: Map<number, string>;
  #left: number;

  constructor(
    readonly set: SetDocument,
    readonly faces: TypeFaces,
  ) {
    this.#left = set.pages.length;
    this.#actual = rightToLeftTexts(set);
  }

  /** To be called for every page in order, each begun in the document. Throws UndrawableText. */
  draw(page: SetPage, pdf: PdfDocument): void {
    this.#fonts ??= new EmbeddedFonts(pdf);
    this.#root ??= documentElement(pdf);
    for (const figure of page.figures) this.#drawFigure(figure, pdf);
    pdf.addContent(`q 1 0 0 -1 0 ${page.height} cm`); // pdfkit turns pages upside down: from here on upright again
    if (page.marks.length > 0) drawMarks(page, pdf);
    let open: number | null = null;
    for (const [i, line] of page.lines.entries()) {
      if (open !== line.block) {
        if (open !== null) pdf.endMarkedContent();
        this.#openBlock(line, pdf);
        open = line.block;
      }
      const next = page.lines[i + 1];
      this.#drawLine(line, next?.block === line.block ? next : null, page, pdf);
    }
    if (open !== null) pdf.endMarkedContent();
    pdf.addContent("Q");
    if (--this.#left === 0) this.#fonts.finish();
  }

  #drawLine(line: SetLine, next: SetLine | null, page: SetPage, pdf: PdfDocument): void {
    const shaped = this.faces[line.weight].shape(line.text, line);
    if (!shaped.complete) throw new UndrawableText();
    if (line.text.trim() === "") return;
    const at = { x: line.x, y: page.height - line.baseline, size: line.size };
    const spaced = next !== null && isSpaceBetween(line.text, next.text);
    pdf.addContent(`${line.grey ? TEXT_GREY : BLACK} g\n${lineOperators(shaped, at, this.#fonts!, spaced)}`);
  }

  #openBlock({ block, role, language }: SetLine, pdf: PdfDocument): void {
    if (role === "page-number") {
      pdf.markContent("Artifact", { type: "Pagination" });
      return;
    }
    const tag = TAGS[role] ?? "P";
    let element = this.#elements.get(block);
    if (!element) {
      element = pdf.struct(tag, {
        ...(language === this.set.language ? {} : { lang: language }),
        ...(this.#actual.has(block) ? { actual: this.#actual.get(block)! } : {}),
      });
      this.#root!.add(element);
      this.#elements.set(block, element);
    }
    element.add(pdf.markStructureContent(tag));
  }

  #drawFigure({ path, x, y, alt }: SetFigure, pdf: PdfDocument): void {
    const element = pdf.struct("Figure", { alt });
    this.#root!.add(element);
    element.add(pdf.markStructureContent("Figure"));
    pdf.save().translate(x, y).path(path).fill("#000000").restore().endMarkedContent();
    element.end();
  }
}

function rightToLeftTexts({ pages }: SetDocument): Map<number, string> {
  const lines = pages.flatMap((page) => page.lines);
  const blocks = new Set(lines.filter(({ text }) => MAYBE_RTL.test(text)).map(({ block }) => block));
  const texts = new Map<number, string>();
  for (const { block, text } of lines) {
    if (!blocks.has(block)) continue;
    const before = texts.get(block);
    const joint = before !== undefined && isSpaceBetween(before, text) ? " " : "";
    texts.set(block, `${before ?? ""}${joint}${text}`);
  }
  return texts;
}

const TAGS: Partial<Record<Role, string>> = { reference: "H1", heading: "H1", subheading: "H2" };

function documentElement(pdf: PdfDocument): StructureElement {
  pdf.getMarkInfoDictionary().data.Marked = true;
  pdf._root.data.ViewerPreferences.data.Duplex = ONE_SIDED;
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  return root;
}

function drawMarks({ marks, height }: SetPage, pdf: PdfDocument): void {
  pdf.markContent("Artifact", { type: "Layout" });
  const strokes = marks.map(
    ({ x, y, ...mark }) => `${x} ${height - y} ${mark.width} ${-(mark.height ?? MARK_WEIGHT)} re`,
  );
  pdf.addContent(`${MARK_GREY} g ${strokes.join(" ")} f`).endMarkedContent();
}

/** A printer that prints both sides would put the copy on the back of the letter. Readers take it for their first choice. */
const ONE_SIDED = "Simplex";

/** Shares of white. */
const BLACK = 0;
const TEXT_GREY = 0.333;
const MARK_GREY = 0.6;
/** Of a fold mark, in points. */
const MARK_WEIGHT = 0.35;
