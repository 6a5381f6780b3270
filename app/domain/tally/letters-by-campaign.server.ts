/** The public number of each campaign of a list, in one query: the same count as publicTally()'s `letters`. */
import type { Database } from "#db/schema.ts";
import { COUNTED_RUNGS } from "../action-log/ladder.ts";
import { shownCells } from "./shown-cells.server.ts";

/** Letters by campaign id; 0 where none was reported. */
export async function lettersByCampaign(
  db: Database,
  campaigns: { id: string; uaNumber: string; ordinal: number }[],
): Promise<Record<string, number>> {
  if (campaigns.length === 0) return {};
  const cells = await shownCells(db)
    .select(({ fn }) => ["ua_number", "ordinal", fn.sum("letters").as("letters")])
    .where("ua_number", "in", [...new Set(campaigns.map((campaign) => campaign.uaNumber))])
    .where("addressee", "=", "target")
    .where("rung", "in", [...COUNTED_RUNGS])
    .groupBy(["ua_number", "ordinal"])
    .execute();
  const letters = new Map(cells.map((cell) => [`${cell.ua_number} ${cell.ordinal}`, Number(cell.letters)]));
  return Object.fromEntries(
    campaigns.map(({ id, uaNumber, ordinal }) => [id, letters.get(`${uaNumber} ${ordinal}`) ?? 0]),
  );
}
