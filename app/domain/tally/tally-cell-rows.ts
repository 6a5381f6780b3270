/** Rows of tally_cells, or of a recount, to cells. */
import type { Selectable } from "kysely";
import type { Channel, Rung } from "#app/domain/action-log/ladder.ts";
import type { Origin } from "#app/domain/action-log/origin.ts";
import type { TallyCellsTable } from "#db/tables/tally-cells.ts";
import type { TallyCell } from "./tally-cell.ts";

export const toTallyCell = (row: Selectable<TallyCellsTable>): TallyCell => ({
  uaNumber: row.ua_number,
  ordinal: row.ordinal,
  section: row.section,
  channel: row.channel as Channel,
  letterLanguage: row.letter_language,
  day: row.logged_on,
  rung: row.rung as Rung,
  addressee: row.addressee as TallyCell["addressee"],
  late: Boolean(row.late),
  origin: row.origin as Origin,
  held: Boolean(row.held),
  actions: row.actions,
  letters: row.letters,
});
