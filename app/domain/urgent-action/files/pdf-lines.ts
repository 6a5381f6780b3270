/** Pieces of text on a PDF page → lines, with spaces where there was room for one. */

export interface PdfPiece {
  text: string;
  /** In points, from the page's top left corner; y is the baseline. */
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A run of text on one line, without a gap wider than a few letters. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Parts of an em: above it there is a space; above the second, another column or cell begins. */
const SPACE = 0.17;
const GAP = 1.6;

/** Top to bottom, each line left to right in its runs. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  return baselines(pieces).flatMap((row) => runs(row));
}

function baselines(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const sorted = pieces.filter(({ text }) => text !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PdfPiece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    // Superscripts and accents that are set apart sit a little off the line.
    if (row && piece.y - row[0]!.y < 0.35 * Math.max(piece.size, row[0]!.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function runs(row: PdfPiece[]): PdfLine[] {
  const pieces = row.toSorted((a, b) => a.x - b.x);
  const groups: PdfPiece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.text.trim() === "" && piece.width > GAP * piece.size) continue;
    if (groups.length && piece.x - right < GAP * piece.size) groups.at(-1)!.push(piece);
    else groups.push([piece]);
    right = Math.max(right, piece.x + piece.width);
  }
  return groups.map(asLine).filter(({ text }) => text !== "");
}

function asLine(group: PdfPiece[]): PdfLine {
  const letters = group.filter(({ text }) => text.trim() !== "");
  const visible = letters.length ? letters : group;
  let text = "";
  let before: PdfPiece | undefined;
  for (const piece of group) {
    if (before && isSpaceBetween({ ...before, text }, piece)) text += " ";
    text += piece.text;
    before = piece;
  }
  return {
    text: mended(inLogicalOrder(text)),
    left: Math.min(...visible.map(({ x }) => x)),
    right: Math.max(...visible.map(({ x, width }) => x + width)),
    y: visible[0]!.y,
    size: Math.max(...group.map(({ size }) => size)),
  };
}

/** There is room for a space, and none has been written. */
export const isSpaceBetween = (before: PdfPiece, piece: PdfPiece): boolean =>
  piece.x - (before.x + before.width) > SPACE * piece.size &&
  !/\s$/u.test(before.text) &&
  !/^\s/u.test(piece.text);

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const LEFT_TO_RIGHT_RUN =
  /[\p{Nd}\p{Script=Latin}](?:[\p{Nd}\p{Script=Latin}./:,@+_ -]*[\p{Nd}\p{Script=Latin}])?/gu;

/** A line of Arabic or Hebrew stands on the page from right to left; its numbers and Latin words do not. */
function inLogicalOrder(seen: string): string {
  const rightToLeft = seen.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (rightToLeft * 2 < (seen.match(/\p{L}/gu)?.length ?? 0) || rightToLeft === 0) return seen;
  const turned = [...seen].reverse().join("");
  return turned.replace(LEFT_TO_RIGHT_RUN, (run) => [...run].reverse().join(""));
}

/** Ligatures in their letters; a soft hyphen that is in sight at the line's end is a hyphen. */
const mended = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replace(/\s+/gu, " ")
    .replace(/\u00ad\s*$/u, "-")
    .trim();
