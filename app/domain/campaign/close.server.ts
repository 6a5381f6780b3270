/** Closing a campaign before its deadline, for instance because the person is free. */
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";

/** False where there is nothing to close: no such campaign, not published, or closed already. */
export function closeCampaign(db: Database, now: Date, actor: string, id: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("campaigns")
      .set({ closed_at: now.toISOString() })
      .where("id", "=", id)
      .where("published_at", "is not", null)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    if (!numUpdatedRows) return false;
    await recordAudit(tx, now, { actor, verb: "campaign.closed", object: id });
    return true;
  });
}
