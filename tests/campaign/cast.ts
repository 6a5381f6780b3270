/** Campaigns in a database, as the tests need them. */
import type { CampaignFields, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { publishFields } from "#app/domain/campaign/publish.server.ts";
import type { Database } from "#db/schema.ts";
import { noorDocument } from "./noor.ts";

export const june = new Date("2026-06-15T12:00:00Z");

/** Noor's campaign, published by Tomás; `change` makes another one of it. */
export async function publishNoor(
  db: Database,
  change: Partial<CampaignFields> = {},
): Promise<PublishedCampaign> {
  const fields = { ...draftFromDocument(noorDocument, "en"), ...change };
  const published = await publishFields(db, june, "tomas", fields);
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  return published.campaign;
}
