/** Text in one column or two as rows of lines: what stands in one row stays beside it on every page. */
import type { TextDirection } from "#app/i18n/languages.ts";
import { breakLines } from "./break-lines.ts";
import { typedDirection } from "./fonts/direction.ts";
import { leadingOf } from "./leading.ts";
import { type FlowLine, mayBreakWithin } from "./paginate.ts";
import { isTyped, type Role, type SetLine } from "./set-page.ts";
import { inWording, type Measures, type Weight, type Wording } from "./type-face.ts";

export type Cell = Omit<SetLine, "baseline">;
export interface Row extends FlowLine {
  cells: Cell[];
}

/** Lengths in points. */
export interface Column {
  left: number;
  width: number;
}

export interface ColumnText extends Wording {
  role: Role;
  text: string;
  column: Column;
  weight?: Weight;
  /** At the line's end: the place and date. */
  atEnd?: boolean;
  /** Which way its lines are read; without it, as typedDirection() says of what was typed, else as `dir` does. */
  reads?: TextDirection;
}

export interface RowSetting {
  size: number;
  /** Space before the first row, in times the size. */
  before: number;
  /** A number that no other text of the document has yet: the first text's; the second one's is the next. */
  block: number;
  /** Whether a page may end before the first row. */
  breakBefore?: boolean;
}

/** Texts that stand side by side; their lines keep one distance, that of the script that needs most. */
export function rowsOf(texts: ColumnText[], setting: RowSetting, faces: Measures): Row[] {
  const { size, before, block, breakBefore = false } = setting;
  const height = size * Math.max(...texts.map(({ language }) => leadingOf(language)));
  const columns = texts.map((text, i) => linesOf(text, size, block + i, faces));
  const count = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: count }, (_, k) => ({
    cells: columns.flatMap((lines) => lines[k] ?? []),
    height,
    before: k === 0 ? before * size : 0,
    mayBreak: k === 0 ? breakBefore : columns.every((lines) => mayBreakColumn(k, lines.length)),
  }));
}

/** A column that has ended minds no break. */
const mayBreakColumn = (line: number, of: number): boolean => line >= of || mayBreakWithin(line, of);

function linesOf(text: ColumnText, size: number, block: number, faces: Measures): Cell[] {
  if (!text.text) return [];
  const { role, column, language, weight = "regular", atEnd = false } = text;
  const dir = text.reads ?? (isTyped(role) ? typedDirection(text.text, text.dir) : text.dir);
  const face = inWording(faces[weight], { language, dir });
  return breakLines(text.text, face, size, column.width).map((line) => {
    const width = face.width(line, size);
    const atRight = (text.dir === "rtl") !== atEnd;
    const x = atRight ? column.left + column.width - width : column.left;
    return { role, text: line, x, width, size, weight, grey: false, block, language, dir };
  });
}

/** Gives the rows of a page their baselines, from its top on; in a high row lines stand low, where marks have room above. */
export function placeRows(rows: Row[], top: number): SetLine[] {
  let y = top;
  return rows.flatMap(({ cells, height, before }, i) => {
    y += (i > 0 ? before : 0) + height;
    return cells.map((cell) => ({ ...cell, baseline: y - height + baselineWithin(cell.size, height) }));
  });
}

/** Below the top of a line of that height: four fifths of the type size where the script is no higher than Latin. */
export const baselineWithin = (size: number, height: number): number =>
  0.8 * size + Math.max(0, height - 1.42 * size) / 2;
