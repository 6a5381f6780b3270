/** Adds to and takes from the cells of the tally, in the transaction that writes the log. */
import type { Insertable, Transaction } from "kysely";
import type { Schema } from "#db/schema.ts";
import type { TallyCellsTable } from "#db/tables/tally-cells.ts";

/** A cell, and by how much its counts change; either may be negative. */
export type CellChange = Insertable<TallyCellsTable>;

/** A cell that comes down to nothing stays, with zeros: readers pass over it. */
export async function changeTallyCells(
  transaction: Transaction<Schema>,
  changes: CellChange[],
): Promise<void> {
  const sums = sumByCell(changes);
  for (let start = 0; start < sums.length; start += CELLS_AT_ONCE) {
    await transaction
      .insertInto("tally_cells")
      .values(sums.slice(start, start + CELLS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.columns([...CELL_KEY]).doUpdateSet((eb) => ({
          actions: eb("tally_cells.actions", "+", eb.ref("excluded.actions")),
          letters: eb("tally_cells.letters", "+", eb.ref("excluded.letters")),
        })),
      )
      .execute();
  }
}

/** The columns that say which cell it is; the rest are its counts. */
export const CELL_KEY = [
  "ua_number",
  "ordinal",
  "addressee",
  "section",
  "channel",
  "letter_language",
  "logged_on",
  "rung",
  "late",
  "origin",
  "held",
] as const satisfies (keyof CellChange)[];

/** Keeps a statement below the 32,766 parameters of SQLite, at 13 a row. */
const CELLS_AT_ONCE = 1_000;

/** One change a cell, in the order of their keys, in which everybody locks them. */
function sumByCell(changes: CellChange[]): CellChange[] {
  const sums = new Map<string, CellChange>();
  for (const change of changes) {
    const key = CELL_KEY.map((column) => change[column]).join("\t");
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { ...change });
      continue;
    }
    sum.actions += change.actions;
    sum.letters += change.letters;
  }
  return [...sums]
    .filter(([, sum]) => sum.actions !== 0 || sum.letters !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}
