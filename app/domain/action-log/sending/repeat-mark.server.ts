/** One letter by our server for each mailbox and campaign, without keeping whose mailbox it was. */
import { createHmac } from "node:crypto";
import type { KeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import type { Database } from "#db/schema.ts";
import { oneMailbox } from "./own-address.ts";

/** The key of a campaign's marks; destroyed with KEPT_DAYS after the deadline, and then nobody can test an address. */
export const repeatKey = (campaignId: string): string => `repeat-${campaignId}`;

/** @returns false when this mailbox has confirmed a letter in the campaign before. */
export async function markMailbox(
  db: Database,
  keys: KeyFolder,
  campaignId: string,
  address: string,
): Promise<boolean> {
  const key = keys.keyNamed(repeatKey(campaignId));
  const mark = createHmac("sha256", key).update(oneMailbox(address)).digest("base64url");
  const inserted = await db
    .insertInto("repeat_marks")
    .values({ campaign_id: campaignId, mark })
    .onConflict((conflict) => conflict.columns(["campaign_id", "mark"]).doNothing())
    .executeTakeFirst();
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
