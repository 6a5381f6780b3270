/** Breaks a text into lines of a width, where its script allows it, never with a hyphen of ours. */
import { graphemes } from "./graphemes.ts";
import { piecesOf } from "./line-breaks.ts";
import type { Measure } from "./type-face.ts";

/** Lines without trailing spaces; a line feed in the text begins a new one. `width` and `size` in points. */
export function breakLines(text: string, face: Measure, size: number, width: number): string[] {
  return text.split("\n").flatMap((part) => fill(piecesOf(part), face, size, width));
}

/**
 * Puts as many pieces on each line as fit. What fits is guessed from the widths of the pieces, which come again
 * and again, and made sure of with the line as a whole: kerning and joining make it a little wider or narrower.
 */
function fill(pieces: string[], face: Measure, size: number, width: number): string[] {
  const lines: string[] = [];
  const fits = (text: string) => text.length <= LONGEST_LINE && face.width(text.trimEnd(), size) <= width;
  for (let start = 0; start < pieces.length; ) {
    let end = guess(pieces, start, face, size, width);
    let line = pieces.slice(start, end).join("");
    while (end > start + 1 && !fits(line)) line = pieces.slice(start, --end).join("");
    while (end < pieces.length && fits(line + pieces[end])) line += pieces[end++];
    if (end === start + 1 && !fits(line)) {
      const cut = cutToFit(line, face, size, width);
      lines.push(...cut.slice(0, -1).map((full) => full.trimEnd()));
      // What is left over of a word that is wider than a line goes on with the next words.
      pieces[start] = cut.at(-1)!.trimStart();
      if (cut.length > 1) {
        if (pieces[start] === "") start++;
        continue;
      }
    }
    lines.push(line.trimEnd());
    start = end;
  }
  return lines.length > 0 ? lines : [""];
}

/** No line of print has as many UTF-16 units: a longer piece is not measured as a whole, shaping it takes long. */
const LONGEST_LINE = 500;

/** The end of the pieces that fit if each took the width that it has by itself; the first is always taken. */
function guess(pieces: string[], start: number, face: Measure, size: number, width: number): number {
  let used = 0;
  for (let i = start; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.length > LONGEST_LINE) return Math.max(i, start + 1);
    if (used + face.width(piece.trimEnd(), size) > width) return Math.max(i, start + 1);
    used += face.width(piece, size);
  }
  return pieces.length;
}

/** Between graphemes: their widths are added up, then the line is made sure of. */
function cutToFit(piece: string, face: Measure, size: number, width: number): string[] {
  const signs = graphemes(piece);
  const lines: string[] = [];
  for (let start = 0; start < signs.length; ) {
    let end = start + 1;
    let used = face.width(signs[start]!, size);
    while (end < signs.length) {
      used += face.width(signs[end]!, size);
      if (used > width) break;
      end++;
    }
    while (end > start + 1 && face.width(signs.slice(start, end).join("").trimEnd(), size) > width) end--;
    lines.push(signs.slice(start, end).join(""));
    start = end;
  }
  return lines;
}
