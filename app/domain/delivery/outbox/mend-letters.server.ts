/** What staff do about letters that could not be sent, or may not have been: once more, or no more. */
import type { Transaction } from "kysely";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database, Schema } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { MailTrouble } from "./read-outbox.server.ts";

/** All letters of one official in one kind of trouble. Without an official: of those who were taken off the call. */
export interface TroubledLetters {
  campaignId: string;
  official: string | null;
  kind: MailTrouble["kind"];
}

/**
 * Queues them again, at once. What has never been answered goes under its old Message-ID, in its old bundle, and
 * gets one attempt: each press can make one copy more. What was refused goes as the official's rules say now.
 * @returns how many letters; those that nobody can read any more are not among them.
 */
export function tryAgain(db: Database, now: Date, actor: string, which: TroubledLetters): Promise<number> {
  return mend(db, now, actor, "mail.tried-again", which, async (transaction, ids) => {
    const done = await transaction
      .updateTable("outbox_mails")
      .set((eb) => ({
        state: eb
          .case()
          .when("uncertain_tries", ">", 0)
          .then("uncertain" as const)
          .else("queued" as const)
          .end(),
        bundle: eb.case().when("uncertain_tries", ">", 0).then(eb.ref("bundle")).else(null).end(),
        due_at: now.toISOString(),
        dead_because: null,
        settled_on: null,
      }))
      .where("id", "in", ids)
      .where("sealed", "is not", null)
      .executeTakeFirst();
    return Number(done.numUpdatedRows);
  });
}

/** Erases them. They stay in the log as prepared, and their writers can still report them as posted. */
export function giveUp(db: Database, now: Date, actor: string, which: TroubledLetters): Promise<number> {
  return mend(db, now, actor, "mail.given-up", which, async (transaction, ids) => {
    const done = await transaction.deleteFrom("outbox_mails").where("id", "in", ids).executeTakeFirst();
    return Number(done.numDeletedRows);
  });
}

const STATES = {
  dead: ["dead"],
  uncertain: ["uncertain"],
  /** Whatever of a withdrawn call still waits. */
  stopped: ["queued", "uncertain"],
} as const;
const AT_ONCE = 500;

function mend(
  db: Database,
  now: Date,
  actor: string,
  verb: string,
  { campaignId, official, kind }: TroubledLetters,
  work: (transaction: Transaction<Schema>, ids: string[]) => Promise<number>,
): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const rows = await transaction
      .selectFrom("outbox_mails")
      .innerJoin("campaigns", "campaigns.id", "outbox_mails.campaign_id")
      .select("outbox_mails.id")
      .where("outbox_mails.campaign_id", "=", campaignId)
      .where("kind", "=", "letter")
      .where("state", "in", STATES[kind])
      .where("addressee_id", official === null ? "is" : "=", official)
      .$if(kind === "stopped", (query) => query.where("campaigns.withdrawn_at", "is not", null))
      .execute();
    let letters = 0;
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      const ids = rows.slice(start, start + AT_ONCE).map(({ id }) => id);
      letters += await work(transaction, ids);
    }
    if (letters > 0) {
      await recordAudit(transaction, now, {
        actor,
        verb,
        object: official ?? campaignId,
        details: { letters, kind },
      });
    }
    return letters;
  });
}
