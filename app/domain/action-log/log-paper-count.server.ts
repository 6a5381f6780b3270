/** Logs letters that a section has counted on paper; where the number comes from goes into the audit trail. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { actionHash } from "./letter-key.ts";
import { logRungs } from "./log-rungs.server.ts";
import type { PaperCount } from "./paper-count.ts";

/** False where this form has been logged before. @param actor staff id */
export function logPaperCount(
  db: Database,
  now: Date,
  actor: string,
  campaign: PublishedCampaign,
  count: PaperCount,
): Promise<boolean> {
  const hash = actionHash(count.key, "paper");
  return inTransaction(db, async (transaction) => {
    const { logged } = await logRungs(transaction, now, [
      {
        actionHash: hash,
        uaNumber: campaign.uaNumber,
        ordinal: campaign.ordinal,
        addressee: count.copies ? "copy" : "target",
        section: count.section,
        letterLanguage: count.language,
        letters: count.letters,
        origin: campaign.demonstration ? "demonstration" : "import",
        rung: "reported",
        channel: count.channel,
        deadlineOn: campaign.deadlineOn,
        happenedOn: count.day,
      },
    ]);
    if (logged.length === 0) return false;
    await recordAudit(transaction, now, {
      actor,
      verb: "count.entered",
      object: hash,
      details: {
        uaNumber: campaign.uaNumber,
        ordinal: campaign.ordinal,
        section: count.section,
        channel: count.channel,
        language: count.language,
        day: count.day,
        copies: count.copies,
        letters: count.letters,
        source: count.source,
      },
    });
    return true;
  });
}
