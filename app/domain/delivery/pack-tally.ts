/** The tally sheet of an event pack: a stroke a letter, and no name. Rows are languages, columns the ways letters go. */
import { textDirection } from "#app/i18n/languages.ts";
import { type Area, areaOf, codeFoot, footTop, headingPart, own, packPage } from "./pack-page.ts";
import type { PackSheets } from "./pack-sheets.ts";
import { type Paper, points } from "./paper.ts";
import type { Column } from "./rows.ts";
import type { Mark, SetLine, SetPage } from "./set-page.ts";
import { inColumn, type Part, stackParts } from "./stack-parts.ts";
import type { Measures } from "./type-face.ts";

/** Heights of a row with room for strokes, in millimetres; those of a sheet share what room there is. */
const ROW = { least: 10, most: 24 };
const GROUP_LEAST = 8;
/** For the names of the columns: three lines of small type. */
const HEAD_HEIGHT = 15;
/** Of the first column, in millimetres; the others share the rest, the first of them twice as wide: most letters go by post. */
const LABELS = 36;
const CLEAR = 7;
const PADDING = 1.5;
const LABEL_SIZE = 10.5;
const SMALL = 9;

interface TallyRow {
  kind: "group" | "row" | "total";
  label: string;
  /** In points: its label and a hand have room in it. */
  least: number;
}

/** One page, or as many as all rows need: none is narrower than a hand can write in. */
export function tallyPages(sheets: PackSheets, paper: Paper, faces: Measures): SetPage[] {
  const area = areaOf(paper);
  const head = headOf(sheets, area, faces);
  const top = head.bottom + points(4);
  const room = footTop(area) - points(CLEAR) - top - points(HEAD_HEIGHT);
  const pages = dividedRows(rowsOfTally(sheets, area, faces), room);
  return pages.map((rows) => {
    const grid = gridOf(rows, sheets, { ...area, top, bottom: top + points(HEAD_HEIGHT) + room }, faces);
    const lines = [...head.lines, ...grid.lines];
    const foot = codeFoot(sheets.tally.code, area, sheets.language, faces, lines.at(-1)!.block + 1);
    const page = packPage(paper, {
      lines: [...lines, ...foot.lines],
      marks: [...head.marks, ...grid.marks],
    });
    return { ...page, figures: [foot.figure] };
  });
}

const headOf = (sheets: PackSheets, area: Area, faces: Measures) =>
  stackParts(
    [
      { texts: [inColumn(own(sheets, sheets.call), area)], size: 11 },
      headingPart(own(sheets, sheets.tally.heading), area, 24),
      { texts: [inColumn(own(sheets, sheets.tally.lead), area)], size: 11, before: 5 },
    ],
    area,
    faces,
  );

function rowsOfTally(sheets: PackSheets, area: Area, faces: Measures): TallyRow[] {
  const { groups, spare, total } = sheets.tally;
  const [labels] = columnsOf(area, sheets) as [Column];
  const heightOf = (label: string, column: Column) =>
    stackParts([labelPart(label, column, sheets)], { ...column, top: 0 }, faces).bottom + points(2 * PADDING);
  const written = [...groups.flatMap(({ rows }) => rows), spare, total];
  const least = Math.max(points(ROW.least), ...written.map((label) => heightOf(label, labels)));
  return [
    ...groups.flatMap(({ heading, rows }): TallyRow[] => [
      { kind: "group", label: heading, least: Math.max(points(GROUP_LEAST), heightOf(heading, area)) },
      ...[...rows, spare].map((label): TallyRow => ({ kind: "row", label, least })),
    ]),
    { kind: "total", label: total, least },
  ];
}

const labelPart = (label: string, { left, width }: Column, sheets: PackSheets, bold = true): Part => {
  const inner = { left: left + points(PADDING), width: width - 2 * points(PADDING) };
  const weight = bold ? "semibold" : "regular";
  return { texts: [inColumn(own(sheets, label), inner, { weight })], size: LABEL_SIZE, leading: 0.85 };
};

/** A group's heading never stands last on a page. */
function dividedRows(rows: TallyRow[], room: number): TallyRow[][] {
  const pages: TallyRow[][] = [[]];
  let used = 0;
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    const needed = row.least + (row.kind === "group" && next ? next.least : 0);
    if (used + needed > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(row);
    used += row.least;
  }
  return pages;
}

interface Grid {
  lines: SetLine[];
  marks: Mark[];
}

function gridOf(rows: TallyRow[], sheets: PackSheets, area: Area, faces: Measures): Grid {
  const columns = columnsOf(area, sheets);
  const grid: Grid = { lines: [], marks: [] };
  let block = FIRST_BLOCK;
  const write = (part: Part, top: number) =>
    grid.lines.push(...stackParts([part], { ...area, top }, faces, block++).lines);
  const rule = (y: number) => grid.marks.push({ x: area.left, y, width: area.width });

  for (const [i, channel] of sheets.tally.channels.entries())
    write({ ...labelPart(channel, columns[i + 1]!, sheets), size: SMALL }, area.top + points(PADDING));
  let y = area.top + points(HEAD_HEIGHT);
  rule(y);
  const groups = rows.filter(({ kind }) => kind === "group");
  const spare = area.bottom - y - groups.reduce((sum, { least }) => sum + least, 0);
  const rowHeight = Math.min(points(ROW.most), spare / (rows.length - groups.length));
  for (const { kind, label, least } of rows) {
    const height = kind === "group" ? least : rowHeight;
    const column = kind === "group" ? area : columns[0]!;
    write(labelPart(label, column, sheets, kind !== "row"), y + points(PADDING));
    if (kind !== "group") grid.marks.push(...uprights(columns, y, height, sheets.language));
    y += height;
    rule(y);
  }
  return grid;
}

/** The top of the sheet has three texts. */
const FIRST_BLOCK = 3;

/** From where the language begins to be read. */
function columnsOf(area: Area, { language, tally }: PackSheets): Column[] {
  const each = (area.width - points(LABELS)) / (tally.channels.length + 1);
  const widths = [points(LABELS), 2 * each, ...tally.channels.slice(1).map(() => each)];
  let start = 0;
  return widths.map((width) => {
    const left =
      textDirection(language) === "rtl" ? area.left + area.width - start - width : area.left + start;
    start += width;
    return { left, width };
  });
}

const UPRIGHT_WEIGHT = 0.35;
/** Between one column and the next. */
const uprights = (columns: Column[], y: number, height: number, language: string): Mark[] =>
  columns.slice(1).map(({ left, width }) => ({
    x: textDirection(language) === "rtl" ? left + width : left,
    y,
    width: UPRIGHT_WEIGHT,
    height,
  }));
