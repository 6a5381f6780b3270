/** The outbox: mails are put in with the change they belong to, and settled once they have been tried. */
import { randomBytes } from "node:crypto";
import type { Insertable, Selectable, Transaction, Updateable } from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import type { OutboxMailsTable } from "#db/tables/outbox-mails.ts";
import type { KeyFolder } from "./key-folder.server.ts";
import type { MailContent } from "./mail-content.ts";
import type { Evidence, NextState } from "./mail-states.ts";
import { seal, unseal } from "./sealed.ts";

export type OutboxMail = Selectable<OutboxMailsTable>;

export interface NewMail {
  content: MailContent;
  campaignId: string;
  /** Of a letter: whom it goes to, and its name in the action log. */
  addresseeId?: string;
  actionHash?: string;
}

/** Seals each mail under the day's key and queues it, in the transaction of what it belongs to. */
export async function queueMails(
  transaction: Transaction<Schema>,
  keys: KeyFolder,
  now: Date,
  mails: NewMail[],
): Promise<void> {
  if (mails.length === 0) return;
  const day = now.toISOString().slice(0, 10);
  const key = keys.keyNamed(mailKey(day));
  const rows = mails.map(({ content, campaignId, addresseeId, actionHash }): Insertable<OutboxMailsTable> => {
    const id = randomBytes(16).toString("base64url");
    return {
      id,
      kind: content.kind,
      campaign_id: campaignId,
      addressee_id: addresseeId ?? null,
      action_hash: actionHash ?? null,
      bundle: null,
      key_day: day,
      sealed: seal(key, id, content),
      state: "queued",
      attempts: 0,
      uncertain_tries: 0,
      due_at: now.toISOString(),
      lease_until: null,
      data_began: false,
      last_code: null,
      dead_because: null,
      settled_on: null,
    };
  });
  await transaction.insertInto("outbox_mails").values(rows).execute();
}

export const mailKey = (day: string): string => `mail-${day}`;

/** What a mail says; undefined once its key has been destroyed, or when the key folder was lost. */
export const openMail = (keys: KeyFolder, mail: OutboxMail): MailContent | undefined => {
  const key = keys.findKey(mailKey(mail.key_day));
  return key && mail.sealed ? unseal<MailContent>(key, mail.id, mail.sealed) : undefined;
};

export const minutesAfter = (now: Date, minutes: number): string =>
  new Date(now.getTime() + minutes * 60_000).toISOString();

/** To be on the disk before the first byte of a message leaves: after a crash, nothing else tells. */
export async function markDataBegan(db: Database, ids: string[]): Promise<void> {
  await db.updateTable("outbox_mails").set({ data_began: true }).where("id", "in", ids).execute();
}

/**
 * Writes down how an attempt ended. What has been taken loses its content at once, and mail that is nobody's letter
 * its row as well. An attempt whose lease was taken over is heard only when it says that the mail was accepted.
 * @returns whether this was news.
 */
export async function settleMail(
  db: Database,
  now: Date,
  mail: OutboxMail,
  next: NextState,
  evidence: Evidence,
): Promise<boolean> {
  const settled = await db
    .updateTable("outbox_mails")
    .set(afterAttempt(now, mail, next, evidence))
    .where("id", "=", mail.id)
    .where("state", "<>", "sent")
    .$if(next.state !== "sent", (query) =>
      query.where("state", "=", "sending").where("attempts", "=", mail.attempts),
    )
    .executeTakeFirst();
  if (next.state === "sent" && mail.kind !== "letter") {
    await db.deleteFrom("outbox_mails").where("id", "=", mail.id).execute();
  }
  return settled.numUpdatedRows > 0n;
}

function afterAttempt(
  now: Date,
  mail: OutboxMail,
  next: NextState,
  evidence: Evidence,
): Updateable<OutboxMailsTable> {
  const ended = {
    state: next.state,
    lease_until: null,
    data_began: false,
    last_code: "code" in evidence ? evidence.code || null : null,
    uncertain_tries: mail.uncertain_tries + (evidence.kind === "no-answer" ? 1 : 0),
  };
  if ("waitMinutes" in next) return { ...ended, due_at: minutesAfter(now, next.waitMinutes) };
  const settledOn = now.toISOString().slice(0, 10);
  return {
    ...ended,
    due_at: null,
    settled_on: settledOn,
    ...(next.state === "sent" ? { sealed: null } : { dead_because: next.because }),
  };
}

/** Mails whose process died while it was sending them. */
export const abandonedMails = (db: Database, now: Date): Promise<OutboxMail[]> =>
  db
    .selectFrom("outbox_mails")
    .selectAll()
    .where("state", "=", "sending")
    .where("lease_until", "<", now.toISOString())
    .execute();
