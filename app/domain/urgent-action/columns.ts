/** Address columns that stand side by side (text extracted with its layout) → one column after the other. */
import type { SourceLine } from "./source-line.ts";

interface Cell {
  text: string;
  column: number;
}

export function splitColumns(lines: SourceLine[]): SourceLine[] {
  const out: SourceLine[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && (lines[end] as SourceLine).text.trim()) end++;
    const group = lines.slice(i, end);
    const columns = columnsOf(group);
    for (const line of columns.length > 1 ? inColumns(group, columns) : group) out.push(line);
    if (end < lines.length) out.push(lines[end] as SourceLine);
    i = end + 1;
  }
  return out;
}

/** Where columns begin: places at which cells of three or more lines of the group begin, give or take one. */
function columnsOf(group: SourceLine[]): number[] {
  const rows = group.map((line) => cellsOf(line.text));
  const several = rows.filter((cells) => cells.length > 1);
  // "Fax:      123" is a label and its value, not two columns.
  const labelled = several.filter((cells) => cells[0]?.text.endsWith(":"));
  if (several.length < 3 || labelled.length * 2 >= several.length) return [];
  const counts = new Map<number, number>();
  for (const cells of several) {
    for (const cell of cells.slice(1)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  const near = (column: number) => [-1, 0, 1].reduce((sum, d) => sum + (counts.get(column + d) ?? 0), 0);
  const starts = [...counts.keys()].filter((column) => near(column) >= 3).sort((a, b) => a - b);
  const apart = starts.filter((column, i) => i === 0 || column - (starts[i - 1] as number) > 1);
  return apart.length ? [0, ...apart] : [];
}

/** Cells are parted by tabs or by three or more spaces. */
function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const part of text.split(/( {3,}|\t+)/u)) {
    if (part.trim())
      cells.push({ text: part.trim(), column: column + part.length - part.trimStart().length });
    column += part.length;
  }
  return cells;
}

function inColumns(group: SourceLine[], columns: number[]): SourceLine[] {
  // Lines above the first row of cells are no part of the table.
  const first = group.findIndex((line) => cellsOf(line.text).length > 1);
  const table = group.slice(first);
  const out = group.slice(0, first);
  columns.forEach((from, i) => {
    const to = columns[i + 1] ?? Number.POSITIVE_INFINITY;
    for (const line of table) {
      const cells = cellsOf(line.text).filter((cell) => cell.column >= from - 1 && cell.column < to - 1);
      for (const { text, column } of cells) {
        const start = Math.min(line.start + column, line.end);
        out.push({ text, start, end: Math.min(start + text.length, line.end) });
      }
    }
    const last = table.at(-1) as SourceLine;
    out.push({ text: "", start: last.end, end: last.end });
  });
  return out;
}
