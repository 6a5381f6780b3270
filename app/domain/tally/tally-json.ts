/** The tally as JSON: what was asked, the sums, and the rows of the CSV. */
import type { TallyQuery } from "./read-tally.server.ts";
import type { TallyCell } from "./tally-cell.ts";
import { tallyRow } from "./tally-rows.ts";

/** Indented by two spaces, with a line feed at the end. Null where the question left it open. */
export function tallyJson({ uaNumber, ordinal, section }: TallyQuery, cells: TallyCell[]): string {
  const sum = (what: "actions" | "letters") => cells.reduce((total, cell) => total + cell[what], 0);
  const tally = {
    ua_number: uaNumber,
    ordinal: ordinal ?? null,
    section: section ?? null,
    actions: sum("actions"),
    letters: sum("letters"),
    rows: cells.map(tallyRow),
  };
  return `${JSON.stringify(tally, null, 2)}\n`;
}
