/** A line of a document, cleaned, with the place it was read from: `start` to `end` in the original text. */
export interface SourceLine {
  text: string;
  start: number;
  end: number;
}

export interface Span {
  start: number;
  end: number;
}

/** The part of a line from `from` to `to` (positions in its cleaned text), trimmed. The place stays the line's. */
export function cutLine(line: SourceLine, from: number, to: number = line.text.length): SourceLine {
  return { ...line, text: line.text.slice(from, to).trim() };
}

/** Lines in one text; blank lines vanish. */
export const flatten = (lines: readonly SourceLine[]): string =>
  lines
    .map((line) => line.text)
    .filter(Boolean)
    .join(" ");

/** From the first of the lines to the last, blank ones at either end left out. */
export function spanOf(lines: readonly SourceLine[]): Span | null {
  const filled = lines.filter((line) => line.text);
  const first = filled[0];
  const last = filled.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Groups of lines that blank lines separate. */
export function chunksOf(lines: readonly SourceLine[]): SourceLine[][] {
  const chunks: SourceLine[][] = [];
  let open: SourceLine[] | null = null;
  for (const line of lines) {
    if (!line.text) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      chunks.push(open);
    }
    open.push(line);
  }
  return chunks;
}
