/** Takes out of the outbox what is due, one lease at a time: single mails, and a day's letters to one official together. */
import type { ExpressionBuilder, Transaction } from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import { inTransaction, isPostgres } from "#db/transaction.ts";
import { bundleLetters } from "./bundle-letters.server.ts";
import { minutesAfter, type OutboxMail } from "./outbox.server.ts";
import { countMails, type Pace, paces } from "./pace.server.ts";

/** What goes out as one mail. */
export interface Delivery {
  /** Its Message-ID, and in its bounce address: the mail's own id, or the bundle's. */
  id: string;
  /** One mail, or all letters of a bundle, always in the same order. */
  mails: [OutboxMail, ...OutboxMail[]];
  bundled: boolean;
}

/** Longer than any conversation with a mail server may last. */
const LEASE_MINUTES = 5;

/**
 * Takes out up to `limit` mails that are due, as many for each official as the pace allows, and one bundle. Nobody
 * else gets them until they are settled or the lease has ended.
 */
export function claimDeliveries(db: Database, now: Date, limit: number): Promise<Delivery[]> {
  return inTransaction(db, async (transaction) => {
    const pace = await paces(transaction, now);
    for (const due of pace.digestDue) await bundleLetters(transaction, now, due);
    const singles = withinPace(await dueSingles(transaction, now, pace, limit), pace);
    const bundle = await dueBundle(transaction, now, pace);
    const [first, ...rest] = bundle;
    const mails = [...singles, ...bundle];
    await lease(transaction, now, mails);
    await countMails(
      transaction,
      now,
      [...singles, ...(first ? [first] : [])].map(({ addressee_id }) => addressee_id),
    );
    const begun = (mail: OutboxMail): OutboxMail => ({ ...mail, attempts: mail.attempts + 1 });
    const deliveries = singles.map(
      (mail): Delivery => ({ id: mail.id, mails: [begun(mail)], bundled: false }),
    );
    if (first) {
      deliveries.push({ id: first.bundle!, mails: [begun(first), ...rest.map(begun)], bundled: true });
    }
    return deliveries;
  });
}

const dueSingles = (transaction: Transaction<Schema>, now: Date, pace: Pace, limit: number) =>
  transaction
    .selectFrom("outbox_mails")
    .selectAll()
    .where((eb) => isDue(eb, now, pace))
    .where("bundle", "is", null)
    // What may have arrived alone is sent alone once more, also where letters go together now.
    .where((eb) =>
      eb.or([
        eb("addressee_id", "is", null),
        eb("uncertain_tries", ">", 0),
        ...(pace.digest.length > 0
          ? [eb("addressee_id", "not in", pace.digest)]
          : [eb("addressee_id", "is not", null)]),
      ]),
    )
    .orderBy("due_at")
    .limit(limit)
    .$if(isPostgres(transaction), (query) => query.forUpdate().skipLocked())
    .execute();

/** The letters of the bundle that has waited longest; none where no bundle is due. */
async function dueBundle(transaction: Transaction<Schema>, now: Date, pace: Pace): Promise<OutboxMail[]> {
  const oldest = await transaction
    .selectFrom("outbox_mails")
    .select("bundle")
    .where((eb) => isDue(eb, now, pace))
    .where("bundle", "is not", null)
    .orderBy("due_at")
    .orderBy("bundle")
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return [];
  return transaction
    .selectFrom("outbox_mails")
    .selectAll()
    .where("bundle", "=", oldest.bundle)
    .where("state", "in", ["queued", "uncertain"])
    .orderBy("id")
    .$if(isPostgres(transaction), (query) => query.forUpdate())
    .execute();
}

function isDue(eb: ExpressionBuilder<Schema, "outbox_mails">, now: Date, { closed }: Pace) {
  return eb.and([
    eb("state", "in", ["queued", "uncertain"]),
    eb("due_at", "<=", now.toISOString()),
    ...(closed.length > 0
      ? [eb.or([eb("addressee_id", "is", null), eb("addressee_id", "not in", closed)])]
      : []),
    // Nothing more goes out for a campaign that has been withdrawn.
    eb.or([
      eb("kind", "<>", "letter"),
      eb("campaign_id", "in", (campaigns) =>
        campaigns.selectFrom("campaigns").select("id").where("withdrawn_at", "is", null),
      ),
    ]),
  ]);
}

function withinPace(due: OutboxMail[], { left }: Pace): OutboxMail[] {
  const taken = new Map<string, number>();
  return due.filter(({ addressee_id: official }) => {
    if (official === null) return true;
    const count = (taken.get(official) ?? 0) + 1;
    if (count > left(official)) return false;
    taken.set(official, count);
    return true;
  });
}

async function lease(transaction: Transaction<Schema>, now: Date, mails: OutboxMail[]): Promise<void> {
  if (mails.length === 0) return;
  await transaction
    .updateTable("outbox_mails")
    .set((eb) => ({
      state: "sending",
      attempts: eb("attempts", "+", 1),
      data_began: false,
      lease_until: minutesAfter(now, LEASE_MINUTES),
    }))
    .where(
      "id",
      "in",
      mails.map(({ id }) => id),
    )
    .execute();
}
