/** The tally as CSV (RFC 4180, UTF-8, a line feed at each line's end), safe to open in a spreadsheet. */
import { stringify } from "csv-stringify/sync";
import type { TallyCell } from "./tally-cell.ts";
import { TALLY_COLUMNS, tallyRow } from "./tally-rows.ts";

/** A header line and a line for each cell. */
export const tallyCsv = (cells: TallyCell[]): string =>
  stringify(cells.map(tallyRow), {
    header: true,
    columns: [...TALLY_COLUMNS],
    // Text that begins like a formula (= + - @ tab, return, and their full-width forms) gets an apostrophe.
    escape_formulas: true,
    cast: { boolean: String },
  });
