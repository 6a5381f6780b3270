/**
 * Where each sign of a PDF page stands. pdf.js offers finished text as well, but in that a hidden soft hyphen, which
 * some programs write as a space that takes no room, has become a space inside a word.
 */
import type { PdfPiece } from "./pdf-lines.ts";
import { isSpaceBetween } from "./pdf-lines.ts";
import type { PdfGlyph, PdfOperators } from "./pdfjs.ts";

type Matrix = [number, number, number, number, number, number];

interface State {
  page: Matrix;
  text: Matrix;
  line: Matrix;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** Horizontal scale: 1 is normal. */
  stretch: number;
  leading: number;
  rise: number;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
/** Forms in forms: a document that nests deeper means no good. */
const DEEPEST = 60;

/** `viewport` turns the page's own coordinates into points from its top left corner. */
export function pdfPieces(
  { fnArray, argsArray }: PdfOperators,
  ops: Record<string, number>,
  viewport: number[],
): PdfPiece[] {
  const pieces: PdfPiece[] = [];
  const kept: State[] = [];
  let state: State = {
    page: viewport as Matrix,
    text: UNMOVED,
    line: UNMOVED,
    size: 1,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  const nextLine = (x: number, y: number) => {
    state.line = times(state.line, [1, 0, 0, 1, x, y]);
    state.text = state.line;
  };
  const save = () => {
    if (kept.length < DEEPEST) kept.push({ ...state });
  };
  const does: Record<string, (args: number[]) => void> = {
    save,
    restore: () => {
      state = kept.pop() ?? state;
    },
    transform: (args) => {
      state.page = times(state.page, args as Matrix);
    },
    paintFormXObjectBegin: (args) => {
      save();
      if (args.length >= 6) state.page = times(state.page, args.slice(0, 6) as Matrix);
    },
    paintFormXObjectEnd: () => {
      state = kept.pop() ?? state;
    },
    beginText: () => {
      state.text = UNMOVED;
      state.line = UNMOVED;
    },
    setTextMatrix: (args) => {
      state.text = args as Matrix;
      state.line = state.text;
    },
    moveText: ([x = 0, y = 0]) => nextLine(x, y),
    setLeadingMoveText: ([x = 0, y = 0]) => {
      state.leading = -y;
      nextLine(x, y);
    },
    nextLine: () => nextLine(0, -state.leading),
    setLeading: ([leading = 0]) => {
      state.leading = leading;
    },
    setCharSpacing: ([spacing = 0]) => {
      state.letterSpacing = spacing;
    },
    setWordSpacing: ([spacing = 0]) => {
      state.wordSpacing = spacing;
    },
    setHScale: ([percent = 100]) => {
      state.stretch = percent / 100;
    },
    setTextRise: ([rise = 0]) => {
      state.rise = rise;
    },
  };
  const actions = new Map(Object.entries(does).map(([name, action]) => [ops[name], action]));
  fnArray.forEach((operator, i) => {
    const args = argsArray[i] ?? [];
    if (operator === ops.setFont) state.size = Number(args[1]) || 1;
    else if (operator === ops.showText) pieces.push(...show(args[0] as (PdfGlyph | number)[]));
    else actions.get(operator)?.(numbersOf(args));
  });
  return pieces;

  /** Adds a run of signs; ends it where the text turns or jumps. */
  function show(glyphs: (PdfGlyph | number)[]): PdfPiece[] {
    const { size, stretch } = state;
    const signs: PdfPiece[] = [];
    for (const glyph of glyphs ?? []) {
      if (typeof glyph === "number") {
        state.text = times(state.text, [1, 0, 0, 1, (-glyph / 1000) * size * stretch, 0]);
        continue;
      }
      if (!glyph) continue;
      const space = glyph.isSpace ? state.wordSpacing : 0;
      const advance = ((glyph.width / 1000) * size + state.letterSpacing + space) * stretch;
      const [a, b, c, d, x, y] = times(state.page, times(state.text, [1, 0, 0, 1, 0, state.rise]));
      // Text that runs up or down the page's edge is a stamp.
      if (Math.abs(b) <= Math.abs(a)) {
        signs.push({
          text: signOf(glyph),
          x,
          y,
          width: Math.abs(a) * (glyph.width / 1000) * size * stretch,
          size: Math.hypot(c, d) * size,
        });
      }
      state.text = times(state.text, [1, 0, 0, 1, advance, 0]);
    }
    return joined(signs);
  }
}

/** Signs of one run as few pieces. A space on which the next sign stands is none. */
function joined(signs: PdfPiece[]): PdfPiece[] {
  const pieces: PdfPiece[] = [];
  for (const [i, sign] of signs.entries()) {
    const next = signs[i + 1];
    const last = pieces.at(-1);
    if (/^\s+$/u.test(sign.text) && next && next.x < sign.x + sign.width / 2) continue;
    const follows =
      last !== undefined &&
      Math.abs(last.y - sign.y) < 0.01 * sign.size &&
      sign.x >= last.x &&
      sign.x - (last.x + last.width) < sign.size;
    if (follows) {
      last.text += (isSpaceBetween(last, sign) ? " " : "") + sign.text;
      last.width = sign.x + sign.width - last.x;
    } else pieces.push({ ...sign });
  }
  return pieces;
}

/** Presentation forms of Arabic in their letters; what has no meaning in Unicode is dropped. */
const signOf = ({ unicode }: PdfGlyph): string =>
  unicode.replace(/[\ufb00-\ufdff\ufe70-\ufeff]/gu, (sign) => sign.normalize("NFKC")).replace(/\0/gu, "");

const numbersOf = (args: unknown[]): number[] =>
  args.flatMap((arg) =>
    typeof arg === "number" ? [arg] : arg && typeof arg === "object" ? Array.from(arg as number[]) : [],
  );

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
