/** Breaks a text into lines of a width, where Unicode allows it (UAX #14), never with a hyphen of ours. */
import LineBreaker from "linebreak";
import { graphemes } from "./graphemes.ts";
import type { Measure } from "./type-face.ts";

/** Lines without trailing spaces; a line feed in the text begins a new one. `width` and `size` in points. */
export function breakLines(text: string, face: Measure, size: number, width: number): string[] {
  return text.split("\n").flatMap((part) => fill(piecesOf(part), face, size, width));
}

/** Puts as many pieces on each line as fit; a piece that is wider than a line is broken between graphemes. */
function fill(pieces: string[], face: Measure, size: number, width: number): string[] {
  const lines: string[] = [];
  const room = (text: string) => width - face.width(text.trimEnd(), size);
  let line = "";
  for (const piece of pieces) {
    const short = piece.length <= LONGEST_MEASURED;
    if (short && room(line + piece) >= 0) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trimEnd());
    const cut = short && room(piece) >= 0 ? [piece] : cutToFit(piece, face, size, width);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? "";
  }
  return [...lines, line.trimEnd()];
}

/** A piece of more UTF-16 units than any line holds is not measured as a whole: shaping it would take long. */
const LONGEST_MEASURED = 500;

/** The text between two places where a line may end, each with the spaces that follow it. */
function piecesOf(text: string): string[] {
  const breaker = new LineBreaker(text);
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (isWithinQuotes(text, next.position)) continue;
    pieces.push(text.slice(start, next.position));
    start = next.position;
  }
  return pieces;
}

/** "« Noor »" as French types it: rules LB15a and LB15b of UAX #14 (Unicode 15.1), which linebreak 1.1 has not yet. */
const isWithinQuotes = (text: string, position: number): boolean =>
  /(?:^|[\s\p{Ps}\p{Pi}\p{Pf}])\p{Pi} +$/u.test(text.slice(Math.max(0, position - 6), position)) ||
  /^\p{Pf}(?:$|[\s\p{P}])/u.test(text.slice(position, position + 2));

/** Adds up single signs, then makes sure of the line: kerning may make it wider than their sum. */
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
    while (end > start + 1 && face.width(signs.slice(start, end).join(""), size) > width) end--;
    lines.push(signs.slice(start, end).join(""));
    start = end;
  }
  return lines;
}
