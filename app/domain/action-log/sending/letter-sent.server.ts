/** What becomes of a letter that our server sends, on the ladder: up when it is taken, down when it comes back. */
import type { ExpressionBuilder } from "kysely";
import type { OutboxMail } from "#app/domain/delivery/outbox/outbox.server.ts";
import type { Database, Schema } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Rung } from "../ladder.ts";
import { logRungs } from "../log-rungs.server.ts";

/** The mail server took it. To be called in the transaction that settles the mail. */
export async function letterSent(db: Database, now: Date, mail: OutboxMail): Promise<void> {
  if (mail.kind === "letter") await logRungOf(db, now, mail, "sent");
}

/**
 * It came back: a letter, or a day's letters in one mail. Each that was sent is taken off the number; of one that only
 * may have arrived, no further copy goes out. @returns how many had not been returned before.
 */
export function lettersBounced(db: Database, now: Date, mailId: string): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const mails = await transaction
      .selectFrom("outbox_mails")
      .selectAll()
      .where((eb) => eb.or([eb("id", "=", mailId), eb("bundle", "=", mailId)]))
      .where("kind", "=", "letter")
      .execute();
    let returned = 0;
    for (const mail of mails) {
      const news =
        mail.state === "sent"
          ? await logRungOf(transaction, now, mail, "bounced")
          : await stopTrying(transaction, now, mail);
      if (news) returned++;
    }
    return returned;
  });
}

/** It was never counted, so there is nothing to take off: a person must look. */
async function stopTrying(db: Database, now: Date, { id, uncertain_tries }: OutboxMail): Promise<boolean> {
  if (uncertain_tries === 0) return false; // nothing of it can have come back
  const stopped = await db
    .updateTable("outbox_mails")
    .set({
      state: "dead",
      dead_because: "returned",
      due_at: null,
      settled_on: now.toISOString().slice(0, 10),
    })
    .where("id", "=", id)
    .where((eb) => eb.or([eb("state", "in", ["queued", "uncertain"]), deadButNotReturned(eb)]))
    .executeTakeFirst();
  return stopped.numUpdatedRows > 0n;
}

const deadButNotReturned = (eb: ExpressionBuilder<Schema, "outbox_mails">) =>
  eb.and([eb("state", "=", "dead"), eb("dead_because", "<>", "returned")]);

/** @returns whether it was a letter of ours that had not been returned before. */
export const letterBounced = async (db: Database, now: Date, mailId: string): Promise<boolean> =>
  (await lettersBounced(db, now, mailId)) > 0;

async function logRungOf(
  db: Database,
  now: Date,
  { action_hash: actionHash, campaign_id: campaignId }: OutboxMail,
  rung: Rung,
): Promise<boolean> {
  if (actionHash === null || campaignId === null) return false;
  const action = await db
    .selectFrom("logged_actions")
    .selectAll()
    .where("action_hash", "=", actionHash)
    .executeTakeFirst();
  const campaign = await db
    .selectFrom("campaigns")
    .select("deadline_on")
    .where("id", "=", campaignId)
    .executeTakeFirst();
  if (!action || !campaign?.deadline_on) return false;
  const { logged } = await logRungs(db, now, [
    {
      actionHash,
      uaNumber: action.ua_number,
      ordinal: action.ordinal,
      addressee: action.addressee,
      section: action.section,
      letterLanguage: action.letter_language,
      letters: action.letters,
      origin: action.origin,
      rung,
      channel: "server",
      deadlineOn: campaign.deadline_on,
    },
  ]);
  return logged.length > 0;
}
