/** Divides lines among pages. Which lines belong together is said line by line; this only counts heights. */
export interface FlowLine {
  /** Height of the line and the space before it, which is dropped on top of a page; in points. */
  height: number;
  before: number;
  /** Whether a page may end before this line. */
  mayBreak: boolean;
}

/**
 * The lines of each page, every page as full as the allowed breaks let it be. `heights` are those of the
 * first page and of every further one. Lines that must stay together and are taller than a page are broken
 * at the page's foot all the same: nothing is ever set off the sheet.
 */
export function paginate<Line extends FlowLine>(
  lines: Line[],
  heights: { first: number; further: number },
): Line[][] {
  const pages: Line[][] = [];
  let start = 0;
  while (start < lines.length) {
    const room = pages.length === 0 ? heights.first : heights.further;
    const end = endOfPage(lines, start, room);
    pages.push(lines.slice(start, end));
    start = end;
  }
  return pages;
}

function endOfPage(lines: FlowLine[], start: number, room: number): number {
  let used = 0;
  let lastBreak = start;
  for (let i = start; i < lines.length; i++) {
    const { height, before, mayBreak } = lines[i]!;
    if (mayBreak && i > start) lastBreak = i;
    used += (i > start ? before : 0) + height;
    if (used > room + TOLERANCE) return lastBreak > start ? lastBreak : Math.max(i, start + 1);
  }
  return lines.length;
}

/** Sums of fractions of points. */
const TOLERANCE = 1e-6;

/** For a paragraph of n lines: never one line alone at the foot or at the head of a page. */
export const mayBreakWithin = (line: number, of: number): boolean => line >= 2 && of - line >= 2;
