/** Source Serif 4, the letter's face on paper and on screen: Latin, Greek and Cyrillic, from full static TTFs. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import { drawnText } from "./drawn-text.ts";
import type { Painter, TypeFace, TypeFaces } from "./type-face.ts";

let faces: TypeFaces | null = null;

/** The faces, opened once in each thread (about 10 ms). Throws when the font package is not installed. */
export function sourceSerif(): TypeFaces {
  faces ??= {
    regular: new FontkitFace("400Regular/SourceSerif4_400Regular.ttf"),
    semibold: new FontkitFace("600SemiBold/SourceSerif4_600SemiBold.ttf"),
  };
  return faces;
}

type Run = ReturnType<fontkit.Font["layout"]>;

/** Words are shaped once and kept for the next letters; the store is emptied before it holds too many. */
const REMEMBERED_WORDS = 5_000;
const LONGEST_REMEMBERED = 40;

/** No orthography piles up more on one letter; a taller pile would run into other lines. */
const MOST_MARKS = 4;

class FontkitFace implements TypeFace {
  readonly #font: fontkit.Font;
  /** The font as pdfkit is given it: it shapes nothing that has been shaped before. */
  readonly #source: fontkit.Font;
  readonly #runs = new Map<string, Run>();

  constructor(file: string) {
    const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${file}`);
    this.#font = withOwnCharacters(fontkit.create(readFileSync(path)) as fontkit.Font);
    this.#source = Object.create(this.#font, {
      layout: { value: (text: string) => copyOf(this.#run(text)) },
    });
  }

  width(text: string, size: number): number {
    let units = 0;
    for (const word of wordsOf(drawnText(text))) units += this.#run(word).advanceWidth;
    return (units / this.#font.unitsPerEm) * size;
  }

  canDraw(grapheme: string): boolean {
    const signs = [...drawnText(grapheme.normalize("NFC"))].filter((sign) => sign !== "\n");
    if (!signs.every((sign) => this.#font.hasGlyphForCodePoint(sign.codePointAt(0)!))) return false;
    const marks = signs.filter((sign) => /\p{M}/u.test(sign)).length;
    return marks === 0 || (marks <= MOST_MARKS && this.#placesMarks(signs.join("")));
  }

  draw(painter: Painter, text: string, x: number, baseline: number, size: number): void {
    const drawn = drawnText(text);
    if (!drawn) return;
    painter.font(this.#source, this.#font.postscriptName, size);
    painter.text(drawn, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  }

  /** One letter, and marks that the font moves onto it: a mark left in its place would stand beside the letter. */
  #placesMarks(grapheme: string): boolean {
    const { glyphs, positions } = this.#font.layout(grapheme);
    return glyphs.every(({ advanceWidth }, i) => {
      const { xOffset, yOffset } = positions[i]!;
      return i === 0 ? advanceWidth > 0 : xOffset !== 0 || yOffset !== 0;
    });
  }

  #run(text: string): Run {
    const known = this.#runs.get(text);
    if (known) return known;
    const run = this.#font.layout(text);
    if (this.#runs.size >= REMEMBERED_WORDS) this.#runs.clear();
    if (text.length <= LONGEST_REMEMBERED) this.#runs.set(text, run);
    return run;
  }
}

/** pdfkit shapes a line word by word, each with the space that follows it: measuring must do the same. */
const wordsOf = (text: string): string[] => text.match(/[^ ]* |[^ ]+$/gu) ?? [];

/** pdfkit scales the positions that it is given in place. */
const copyOf = ({ glyphs, positions, advanceWidth }: Run) => ({
  glyphs,
  positions: positions.map((position) => ({ ...position })),
  advanceWidth,
});

/**
 * fontkit keeps with a glyph the characters of the first text that ever used it, and a PDF says what its
 * glyphs stand for: words of one supporter's letter would be read out of another's, and the bytes would
 * differ from process to process. Here a glyph stands for the character it is drawn for; where that is
 * another one's (the "e" of "ẹ́"), for the first that the font maps to it; else (ligatures) for its run's.
 */
function withOwnCharacters(font: fontkit.Font): fontkit.Font {
  const mapped = new Map<number, number[]>();
  for (const codePoint of font.characterSet) {
    const { id } = font.glyphForCodePoint(codePoint);
    mapped.set(id, [...(mapped.get(id) ?? []), codePoint]);
  }
  const charactersOf = (id: number, inRun: number[]): number[] => {
    const own = mapped.get(id);
    if (!own || (inRun.length === 1 && own.includes(inRun[0]!))) return inRun;
    return own.slice(0, 1);
  };
  return Object.create(font, {
    getGlyph: {
      value(id: number, inRun?: number[]) {
        const glyph = font.getGlyph(id);
        return inRun ? Object.create(glyph, { codePoints: { value: charactersOf(id, inRun) } }) : glyph;
      },
    },
  });
}
