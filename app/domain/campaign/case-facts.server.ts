/** What a case brings to each of its calls: its confirmed figures and the people on its roster. */
import type { Database } from "#db/schema.ts";
import type { Campaign } from "./campaign.ts";
import { figuresByUaNumber } from "./figure-store.server.ts";
import { peopleByUaNumber } from "./people-store.server.ts";

export type CaseFacts = Pick<Campaign, "figures" | "people">;

/** By UA number; a campaign without one has no facts. */
export async function caseFacts(
  db: Database,
  uaNumbers: readonly (string | null)[],
): Promise<(uaNumber: string | null) => CaseFacts> {
  const known = [...new Set(uaNumbers.flatMap((uaNumber) => uaNumber ?? []))];
  const figures = await figuresByUaNumber(db, known);
  const people = await peopleByUaNumber(db, known);
  return (uaNumber) => ({
    figures: figures.get(uaNumber ?? "") ?? [],
    people: people.get(uaNumber ?? "") ?? [],
  });
}
