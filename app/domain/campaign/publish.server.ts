/** Publishing: from a draft that lacks nothing to a campaign that supporters can find. */
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import { databaseError } from "#db/error.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { parseUaNumber } from "../urgent-action/ua-number.ts";
import type { CampaignFields, PublishedCampaign } from "./campaign.ts";
import { getCampaign } from "./campaign-store.server.ts";
import { caseFacts } from "./case-facts.server.ts";
import { removeDemonstrationFacts } from "./demonstration-facts.server.ts";
import { type ReadinessProblem, readinessProblem, readinessProblems } from "./readiness.ts";
import { uncheckedLetters } from "./translations.ts";
import { insertCampaign } from "./write-campaign.server.ts";

export type Publishing =
  | { ok: true; campaign: PublishedCampaign }
  | { ok: false; problems: ReadinessProblem[] };

/** Publishes a draft. A campaign that is published already stays as it is. */
export async function publishCampaign(
  db: Database,
  now: Date,
  actor: string,
  id: string,
): Promise<Publishing> {
  const draft = await getCampaign(db, id);
  if (draft.publishedAt) return { ok: true, campaign: draft as PublishedCampaign };
  return publishing(db, now, actor, draft, async (tx, facts) => {
    await tx.updateTable("campaigns").set(facts).where("id", "=", id).execute();
    return id;
  });
}

/** Publishes fields that were never a draft, as the command line does; nothing is kept where they are not ready. */
export const publishFields = (
  db: Database,
  now: Date,
  actor: string,
  fields: CampaignFields,
): Promise<Publishing> =>
  publishing(db, now, actor, fields, (tx, { ua_number, ...history }) =>
    insertCampaign(tx, now, { ...fields, uaNumber: ua_number }, history),
  );

interface PublishedFacts {
  ua_number: string;
  published_at: string;
  opens_at: string;
}

/** `write` puts the facts into the database and says under which id. */
async function publishing(
  db: Database,
  now: Date,
  actor: string,
  fields: CampaignFields,
  write: (tx: Database, facts: PublishedFacts) => Promise<string>,
): Promise<Publishing> {
  const uaNumber = parseUaNumber(fields.uaNumber ?? "");
  // A letter may cite the case's figures, which fields that were never a draft do not carry.
  const factsOf = await caseFacts(db, [uaNumber]);
  const problems = readinessProblems({ ...fields, ...factsOf(uaNumber) });
  const taken = readinessProblem("ua-number-taken", "uaNumber");
  try {
    return await inTransaction(db, async (tx): Promise<Publishing> => {
      const other = await liveCampaign(tx, uaNumber, fields.ordinal);
      if (other && !other.demonstration) problems.unshift(taken);
      if (!uaNumber || problems.length > 0) return { ok: false, problems };
      if (other) await withdrawDemonstration(tx, now, actor, other.id);
      await removeDemonstrationFacts(tx, uaNumber);
      const at = now.toISOString();
      const id = await write(tx, { ua_number: uaNumber, published_at: at, opens_at: at });
      const campaign = (await getCampaign(tx, id)) as PublishedCampaign;
      const unchecked = uncheckedLetters(campaign);
      const details = {
        uaNumber,
        ordinal: campaign.ordinal,
        deadlineOn: campaign.deadlineOn,
        ...(unchecked.length > 0 && { uncheckedLetters: unchecked }),
      };
      await recordAudit(tx, now, { actor, verb: "campaign.published", object: id, details });
      return { ok: true, campaign };
    });
  } catch (error) {
    // Two people pressed the button at once.
    if (databaseError(error).problem !== "not-unique") throw error;
    return { ok: false, problems: [taken] };
  }
}

async function liveCampaign(tx: Database, uaNumber: string | null, ordinal: number | null) {
  return tx
    .selectFrom("campaigns")
    .select(["id", "demonstration"])
    .where("ua_number", "=", uaNumber)
    .where("ordinal", "=", ordinal)
    .where("published_at", "is not", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** A real call takes the number; tallies leave the invented letters out from then on. */
async function withdrawDemonstration(tx: Database, now: Date, actor: string, id: string): Promise<void> {
  await tx.updateTable("campaigns").set({ withdrawn_at: now.toISOString() }).where("id", "=", id).execute();
  await recordAudit(tx, now, { actor, verb: "demonstration.withdrawn", object: id });
}
