/** One line of shaped text as PDF operators (ISO 32000-2, 9.4). */
import { type EmbeddedFont, type EmbeddedFonts, utf16 } from "./fonts/embedded-fonts.ts";
import type { ShapedRun, ShapedText } from "./fonts/shaped-text.ts";

/** Where a line begins, in points from the bottom left corner of the page, and its type size. */
interface Place {
  x: number;
  y: number;
  size: number;
}

/**
 * `spaced`: the text goes on after a space, which is printed too, so that reader programs do not join the last word
 * of the line to the first of the next.
 */
export function lineOperators(
  { runs, width }: ShapedText,
  at: Place,
  fonts: EmbeddedFonts,
  spaced = false,
): string {
  const writer = new LineWriter(at);
  let pen = 0;
  for (const run of runs) pen = writeRun(run, pen, writer, fonts.onPage(run.font));
  const last = runs.at(-1);
  if (spaced && last) {
    writer.show({ id: last.font.space, text: " ", x: width, y: 0, end: width }, fonts.onPage(last.font));
  }
  return writer.finish();
}

/** A glyph in its place, in ems of the line; `end` is where it leaves the pen by itself. */
interface PlacedGlyph {
  id: number;
  text: string;
  x: number;
  y: number;
  end: number;
}

/** Returns where the next run begins. */
function writeRun(run: ShapedRun, start: number, writer: LineWriter, font: EmbeddedFont): number {
  let pen = start;
  const silent: PlacedGlyph[] = [];
  for (const cluster of run.clusters) {
    const speaker = run.rtl ? cluster.glyphs.length - 1 : 0;
    const placed = cluster.glyphs.map(({ id, x, y, advance }, i): PlacedGlyph => {
      const at = pen + x;
      pen += advance;
      return { id, text: i === speaker ? cluster.text : "", x: at, y, end: at + widthOf(id, run) };
    });
    if (placed.length === 1) writer.show(placed[0]!, font);
    else if (run.rtl) {
      writer.show(placed[speaker]!, font);
      silent.push(...placed.filter((_, i) => i !== speaker));
    } else writer.inPlaceOf(cluster.text, placed, font);
  }
  // Readers of right-to-left text go by where signs stand: dots among them would cut the words to pieces.
  if (silent.length > 0) writer.inPlaceOf("", silent, font);
  return pen;
}

const widthOf = (glyph: number, { font }: ShapedRun): number =>
  (font.trueType.advance(glyph) / font.trueType.unitsPerEm) * font.scale;

/** Gathers glyphs into strings: a new one begins with another font and where a glyph leaves the line's height. */
class LineWriter {
  readonly #at: Place;
  readonly #out = ["BT"];
  #font: EmbeddedFont | null = null;
  #string: { codes: string; end: number; y: number } | null = null;

  constructor(at: Place) {
    this.#at = at;
  }

  show(glyph: PlacedGlyph, font: EmbeddedFont): void {
    const { size } = this.#at;
    if (font !== this.#font) {
      this.#flush();
      this.#out.push(`/${font.id} ${short(size * font.file.scale)} Tf`);
      this.#font = font;
    }
    if (this.#string === null || Math.abs(this.#string.y - glyph.y) > SAME_HEIGHT) {
      this.#flush();
      this.#out.push(
        `1 0 0 1 ${short(this.#at.x + glyph.x * size)} ${short(this.#at.y + glyph.y * size)} Tm`,
      );
      this.#string = { codes: "", end: glyph.x, y: glyph.y };
    }
    const string = this.#string;
    /** In thousandths of an em of the font, to a tenth. */
    const gap = Math.round(((glyph.x - string.end) / font.file.scale) * 10_000) / 10;
    if (gap !== 0) string.codes += `> ${-gap} <`;
    string.codes += code(font.code(glyph.id, glyph.text || SAYS_NOTHING));
    string.end += (gap / 1000) * font.file.scale + glyph.end - glyph.x;
  }

  /** Several glyphs that together stand for a text, or for none. */
  inPlaceOf(text: string, glyphs: PlacedGlyph[], font: EmbeddedFont): void {
    this.#flush();
    this.#out.push(`/Span <</ActualText <feff${utf16(text)}>>> BDC`);
    for (const glyph of glyphs) this.show(glyph, font);
    this.#flush();
    this.#out.push("EMC");
  }

  finish(): string {
    this.#flush();
    this.#out.push("ET");
    return this.#out.join("\n");
  }

  #flush(): void {
    if (this.#string) this.#out.push(`[<${this.#string.codes}>] TJ`.replaceAll("<>", ""));
    this.#string = null;
  }
}

/** In ems. */
const SAME_HEIGHT = 0.0005;

/**
 * The further glyphs of a cluster say a word joiner, which reader programs skip: an empty text would be read as the
 * glyph's number.
 */
const SAYS_NOTHING = "\u2060";

const code = (number: number): string => number.toString(16).padStart(4, "0");
/** Thousandths of a point are finer than any printer. */
const short = (number: number): string => String(Math.round(number * 1000) / 1000);
