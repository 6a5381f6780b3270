/** Writes down that an official has answered. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { Database } from "#db/schema.ts";
import { actionHash } from "../letter-key.ts";
import type { ReportedReply } from "./reply-form.ts";

/** False where this form has been counted before. */
export async function reportReply(
  db: Database,
  campaign: PublishedCampaign,
  reply: ReportedReply,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("official_replies")
    .values({
      reply_hash: actionHash(reply.key, "reply"),
      campaign_id: campaign.id,
      addressee_id: reply.addresseeId,
      kind: reply.kind,
      replied_on: reply.day,
      section: reply.section,
    })
    .onConflict((conflict) => conflict.column("reply_hash").doNothing())
    .executeTakeFirstOrThrow();
  return Boolean(numInsertedOrUpdatedRows);
}
