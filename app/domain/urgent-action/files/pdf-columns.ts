/**
 * The lines of a PDF page in reading order: where a band of the page is set in columns, one column after the other;
 * lines over the whole width part the bands. Tables of labels and values are read row by row.
 */
import type { PdfLine } from "./pdf-lines.ts";

/** Blocks of lines; another block is another column, or another band of the page. */
export function inReadingOrder(lines: readonly PdfLine[]): PdfLine[][] {
  return read(lines, 0).filter((block) => block.length > 0);
}

/** Points between columns at least. */
const GUTTER = 7;
/** Narrower than this in points, what stands at the left is a bullet, a number or a label. */
const NARROWEST = 55;
const FEWEST_LINES = 3;
/** Columns in columns: three address columns are two cuts. */
const MOST_CUTS = 6;

function read(lines: readonly PdfLine[], cuts: number): PdfLine[][] {
  const band = cuts < MOST_CUTS ? findBand(lines) : undefined;
  if (!band) return [inRows(lines)];
  return [
    ...read(band.above, cuts + 1),
    ...read(band.left, cuts + 1),
    ...read(band.right, cuts + 1),
    ...read(band.below, cuts + 1),
  ];
}

interface Band {
  above: PdfLine[];
  left: PdfLine[];
  right: PdfLine[];
  below: PdfLine[];
}

function findBand(lines: readonly PdfLine[]): Band | undefined {
  for (const start of columnStarts(lines)) {
    const gutter = start - GUTTER;
    // Lines across the gutter part the page; the longest stretch between two of them is looked at first.
    const crossing = lines.filter(({ left, right }) => left < gutter && right > gutter).map(({ y }) => y);
    const edges = [Number.NEGATIVE_INFINITY, ...crossing, Number.POSITIVE_INFINITY];
    const stretches = edges
      .slice(1)
      .map((bottom, i) => lines.filter(({ y }) => y > edges[i]! + 1 && y < bottom - 1));
    for (const stretch of stretches.toSorted((a, b) => b.length - a.length)) {
      const band = asBand(lines, stretch, start);
      if (band) return band;
    }
  }
  return undefined;
}

/** Where three or more lines begin that are not the leftmost. */
function columnStarts(lines: readonly PdfLine[]): number[] {
  const leftmost = Math.min(...lines.map(({ left }) => left));
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    if (left > leftmost + NARROWEST) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  }
  const near = (x: number) => (counts.get(x - 1) ?? 0) + (counts.get(x) ?? 0) + (counts.get(x + 1) ?? 0);
  return [...counts.keys()]
    .filter((x) => near(x) >= FEWEST_LINES)
    .sort((a, b) => a - b)
    .slice(0, 40);
}

function asBand(lines: readonly PdfLine[], stretch: readonly PdfLine[], start: number): Band | undefined {
  const right = stretch.filter(({ left }) => left >= start - 2);
  const beside = stretch.filter(({ left }) => left < start - 2);
  if (right.length < FEWEST_LINES) return undefined;
  const [top, bottom] = [right[0]!.y, right.at(-1)!.y];
  const left = alongside(beside, top, bottom);
  const level = left.filter(({ y }) => y >= top - 1 && y <= bottom + 1);
  if (level.length < FEWEST_LINES || Math.max(...level.map((line) => line.right - line.left)) < NARROWEST)
    return undefined;
  if (level.filter(({ text }) => text.endsWith(":")).length * 2 >= level.length) return undefined;
  const taken = new Set([...left, ...right]);
  const first = Math.min(top, left[0]?.y ?? top);
  const rest = lines.filter((line) => !taken.has(line));
  return {
    above: rest.filter(({ y }) => y < first),
    left,
    right,
    below: rest.filter(({ y }) => y >= first),
  };
}

/** The left column may begin higher or end lower than the right, as long as no wide gap parts its lines. */
function alongside(beside: readonly PdfLine[], top: number, bottom: number): PdfLine[] {
  const wide = 2.2 * Math.max(...beside.map(({ size }) => size), 1);
  const level = beside.findIndex(({ y }) => y >= top - 1);
  if (level < 0) return [];
  let last = level;
  while (last + 1 < beside.length) {
    const next = beside[last + 1]!;
    if (next.y > bottom + 1 && next.y - beside[last]!.y > wide) break;
    last++;
  }
  return beside.slice(level, last + 1);
}

/** Runs that stand on one line become one line again. */
function inRows(lines: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - line.y) < 0.35 * Math.max(row.size, line.size)) {
      rows[rows.length - 1] = {
        ...row,
        text: `${row.text}  ${line.text}`,
        right: Math.max(row.right, line.right),
      };
    } else rows.push(line);
  }
  return rows;
}
