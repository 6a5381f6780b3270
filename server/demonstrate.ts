/** A new site has something to show: the demonstration campaigns. Once it has its own, none is added any more. */
import type { AppContext } from "#app/context.server.ts";
import { loadDemonstrations, rollDeadlines } from "#app/demonstrations.server.ts";

export async function demonstrate({ db, now }: AppContext): Promise<void> {
  const own = await db
    .selectFrom("campaigns")
    .select("id")
    .where("demonstration", "=", false)
    .limit(1)
    .executeTakeFirst();
  await (own ? rollDeadlines(db, now()) : loadDemonstrations(db, now()));
}
