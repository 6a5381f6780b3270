/** The tally of a UA number that somebody asked for by name, which may be a wrong one. */
import { listSeries } from "#app/domain/campaign/campaign-store.server.ts";
import type { Database } from "#db/schema.ts";
import { readTally, type TallyQuery } from "./read-tally.server.ts";
import type { TallyCell } from "./tally-cell.ts";

/** Undefined where neither a campaign nor the log knows the number (and ordinal); empty where nobody wrote yet. */
export async function findTally(db: Database, query: TallyQuery): Promise<TallyCell[] | undefined> {
  const cells = await readTally(db, query);
  if (cells.length > 0) return cells;
  const series = await listSeries(db, query.uaNumber);
  const known = series.some(({ ordinal }) => query.ordinal === undefined || ordinal === query.ordinal);
  return known ? cells : undefined;
}
