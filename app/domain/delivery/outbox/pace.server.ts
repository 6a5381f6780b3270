/** How much may go to each official now: so many mails an hour, in office hours, or none while they are held. */
import type { Selectable, Transaction } from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import type { AddresseeMailingTable } from "#db/tables/addressee-mailing.ts";
import { isPostgres } from "#db/transaction.ts";
import { localTime } from "./local-time.ts";

export type Mailing = Selectable<AddresseeMailingTable>;

export interface Pace {
  /** Officials to whom nothing may go now. */
  closed: string[];
  /** Officials who get their letters together, once a day. */
  digest: string[];
  /** Those of them whose mail of today has not been begun, and may be. */
  digestDue: Mailing[];
  /** How many more mails may go to an official in the hour that is running. */
  left(addresseeId: string): number;
}

/** For an official without rules of their own. */
export const USUAL_PER_HOUR = 60;

/** The hour, on the office's wall, from which a day's letters go together where no office hours are known. */
export const DIGEST_HOUR = 9;

/** Two processes that claim at once would both see the same room: on PostgreSQL the rows are held meanwhile. */
export async function paces(transaction: Transaction<Schema>, now: Date): Promise<Pace> {
  const rows = await transaction
    .selectFrom("addressee_mailing")
    .selectAll()
    .orderBy("addressee_id")
    .$if(isPostgres(transaction), (query) => query.forUpdate())
    .execute();
  const left = new Map(rows.map((row) => [row.addressee_id, leftIn(row, now)]));
  const digest = rows.filter(({ mode }) => mode === "digest");
  return {
    closed: rows.filter((row) => left.get(row.addressee_id) === 0).map((row) => row.addressee_id),
    digest: digest.map((row) => row.addressee_id),
    digestDue: digest.filter((row) => left.get(row.addressee_id) !== 0 && isDigestDue(row, now)),
    left: (official) => left.get(official) ?? USUAL_PER_HOUR,
  };
}

function leftIn(row: Mailing, now: Date): number {
  if (row.mode === "hold" || !inOfficeHours(row, now)) return 0;
  const sent = row.counted_hour === hourOf(now) ? row.sent_in_hour : 0;
  return Math.max(0, row.per_hour - sent);
}

function isDigestDue(row: Mailing, now: Date): boolean {
  const { day, hour } = localTime(now, row.time_zone);
  return row.digest_on !== day && hour >= (row.opens_at ?? DIGEST_HOUR);
}

/** Without hours of its own an office takes mail at any time. */
export function inOfficeHours(
  { opens_at, closes_at, time_zone }: Pick<Mailing, "opens_at" | "closes_at" | "time_zone">,
  now: Date,
): boolean {
  if (opens_at === null || closes_at === null) return true;
  const { hour, weekend } = localTime(now, time_zone);
  return !weekend && hour >= opens_at && hour < closes_at;
}

const hourOf = (now: Date): string => now.toISOString().slice(0, 13);

/** Counts the mails that are about to go to each official. An attempt counts as well as a success: it is the office's door. */
export async function countMails(db: Database, now: Date, officials: (string | null)[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const official of officials) {
    if (official !== null) counts.set(official, (counts.get(official) ?? 0) + 1);
  }
  const hour = hourOf(now);
  for (const [addresseeId, count] of [...counts].sort()) {
    await db
      .insertInto("addressee_mailing")
      .values({
        addressee_id: addresseeId,
        mode: "individual",
        per_hour: USUAL_PER_HOUR,
        time_zone: "UTC",
        counted_hour: hour,
        sent_in_hour: count,
        refusals_in_row: 0,
      })
      .onConflict((conflict) =>
        conflict.column("addressee_id").doUpdateSet((eb) => ({
          counted_hour: hour,
          sent_in_hour: eb
            .case()
            .when("addressee_mailing.counted_hour", "=", hour)
            .then(eb("addressee_mailing.sent_in_hour", "+", count))
            .else(count)
            .end(),
        })),
      )
      .execute();
  }
}
