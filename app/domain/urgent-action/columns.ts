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
    const group = splitTables(lines.slice(i, end));
    const columns = columnsOf(group);
    for (const line of columns.length > 1 ? inColumns(group, columns) : group) out.push(line);
    if (end < lines.length) out.push(lines[end] as SourceLine);
    i = end + 1;
  }
  return out;
}

/** Rows of a table with two or more columns, at least three in a row, each cell behind a tab or a bar. */
const MIN_ROWS = 3;

/** Tables of addresses, row by row → their columns, one below the other. */
function splitTables(group: SourceLine[]): SourceLine[] {
  const rows = group.map((line) => tableCells(line.text));
  const out: SourceLine[][] = [];
  for (let i = 0; i < group.length; ) {
    let end = i;
    while ((rows[end]?.length ?? 0) > 1) end++;
    const table = rows.slice(i, end);
    const next = Math.max(end, i + 1);
    out.push(isTable(table) ? cellsByColumn(group.slice(i, end), table) : group.slice(i, next));
    i = next;
  }
  return out.flat();
}

/** "Fax:\t123" is a label and its value, not two columns. */
const isTable = (rows: string[][]): boolean =>
  rows.length >= MIN_ROWS && rows.filter(([label]) => label?.trim().endsWith(":")).length * 2 < rows.length;

function cellsByColumn(lines: SourceLine[], rows: string[][]): SourceLine[] {
  const last = lines.at(-1) as SourceLine;
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => [
    ...rows.flatMap((cells, i) => {
      const text = cells[column]?.trim();
      return text ? [{ ...(lines[i] as SourceLine), text }] : [];
    }),
    { text: "", start: last.end, end: last.end },
  ]).flat();
}

/** One cell where the line is no row of a table: a bullet before its text, blanks around a tab, runs of tabs. */
function tableCells(text: string): string[] {
  const row = text.replace(/^ +/u, "");
  const cells = row.split(row.includes("\t") ? "\t" : " | ");
  const isRow = cells.length > 1 && cells.length <= 6 && cells.filter((cell) => cell.trim()).length > 0;
  const bullet = (cells[0]?.trim().length ?? 0) === 1;
  return isRow && !bullet && !/\t\t\t| {3,}/u.test(row) ? cells : [text];
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
