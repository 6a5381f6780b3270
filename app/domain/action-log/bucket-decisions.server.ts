/** Setting a bucket aside, and taking that back: each a further entry that says who, when and why. */
import { type RawBuilder, sql } from "kysely";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Bucket, BucketDecision } from "./bucket.ts";

interface DecidingBucket {
  bucket: Bucket;
  decision: BucketDecision;
  reason: string;
  /** Staff id. */
  actor: string;
}

/**
 * False where that was the last word already: a button pressed twice is one decision. To release what was never set
 * aside says that somebody has looked at it.
 */
export function decideBucket(
  db: Database,
  now: Date,
  { bucket, decision, reason, actor }: DecidingBucket,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const [last] = await bucketHistory(transaction, bucket);
    if (last?.decision === decision) return false;
    await transaction
      .insertInto("bucket_decisions")
      .values({
        ...toColumns(bucket),
        decision,
        decided_by: actor,
        decided_on: now.toISOString().slice(0, 10),
        reason,
      })
      .execute();
    await recordAudit(transaction, now, {
      actor,
      verb: VERBS[decision],
      object: `UA ${bucket.uaNumber} (${bucket.ordinal})`,
      details: { ...bucket, reason },
    });
    return true;
  });
}

const VERBS: Record<BucketDecision, string> = {
  hold: "bucket.held",
  release: "bucket.released",
  void: "bucket.voided",
};

/** What was decided of a bucket, latest first; `by` is a staff id. */
export async function bucketHistory(db: Database, bucket: Bucket) {
  const columns = toColumns(bucket);
  return db
    .selectFrom("bucket_decisions")
    .select(["seq", "decision", "decided_by as by", "decided_on as on", "reason"])
    .where((eb) => eb.and(columns))
    .orderBy("seq", "desc")
    .execute();
}

const toColumns = (bucket: Bucket) => ({
  ua_number: bucket.uaNumber,
  ordinal: bucket.ordinal,
  section: bucket.section,
  channel: bucket.channel,
  letter_language: bucket.letterLanguage,
  logged_on: bucket.day,
  origin: bucket.origin,
});

type BucketColumn = keyof ReturnType<typeof toColumns>;

/**
 * SQL for the last word on the bucket of a row; null where nothing was decided. `tableOf` says in which table of the
 * query each column stands.
 */
export const lastWord = (tableOf: (column: BucketColumn) => string): RawBuilder<BucketDecision | null> => {
  const column = (name: BucketColumn) => sql.ref(`${tableOf(name)}.${name}`);
  return sql`(
    select word.decision from bucket_decisions as word
    where word.ua_number = ${column("ua_number")} and word.ordinal = ${column("ordinal")}
      and word.section = ${column("section")} and word.channel = ${column("channel")}
      and word.letter_language = ${column("letter_language")} and word.logged_on = ${column("logged_on")}
      and word.origin = ${column("origin")}
    order by word.seq desc limit 1)`;
};

/** SQL: the row's bucket is neither held nor void. */
export const bucketCounts = (tableOf: (column: BucketColumn) => string) =>
  sql<boolean>`coalesce(${lastWord(tableOf)}, 'release') = 'release'`;

/** For queries on the log, in which an action stands as `action` and the rung it stands on as `rung`. */
export const inLog = (column: BucketColumn): string =>
  column === "channel" || column === "logged_on" ? "rung" : "action";
