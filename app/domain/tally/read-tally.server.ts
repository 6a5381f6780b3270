/** The tally of a UA number in full: for staff, for their programs, for the command line. */
import type { Database } from "#db/schema.ts";
import { shownCells } from "./shown-cells.server.ts";
import { compareCells, type TallyCell } from "./tally-cell.ts";
import { toTallyCell } from "./tally-cell-rows.ts";

export interface TallyQuery {
  /** "72/24" */
  uaNumber: string;
  ordinal?: number | undefined;
  /** Code of the only section to count. */
  section?: string | undefined;
}

/** Every cell that counts something, in the order of the export. Over the ordinals, their letters add up to those of the log. */
export async function readTally(
  db: Database,
  { uaNumber, ordinal, section }: TallyQuery,
): Promise<TallyCell[]> {
  const rows = await shownCells(db)
    .selectAll()
    .where("ua_number", "=", uaNumber)
    .where("actions", "<>", 0)
    .$if(ordinal !== undefined, (query) => query.where("ordinal", "=", ordinal!))
    .$if(section !== undefined, (query) => query.where("section", "=", section!))
    .execute();
  return rows.map(toTallyCell).sort(compareCells);
}
