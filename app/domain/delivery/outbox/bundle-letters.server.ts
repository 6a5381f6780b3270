/** A day's letters to one official, put together: from then on they go, wait and settle as one mail. */
import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { Schema } from "#db/schema.ts";
import { localTime } from "./local-time.ts";
import type { Mailing } from "./pace.server.ts";

/** Letters in one mail at most, so that it stays below what mail servers take. */
export const LETTERS_IN_A_MAIL = 200;

/**
 * Bundles everything that waits for the official, also what was put off, and notes that today's has begun. A letter
 * that may have arrived alone stays alone. More than LETTERS_IN_A_MAIL go in several mails, one after another.
 */
export async function bundleLetters(
  transaction: Transaction<Schema>,
  now: Date,
  { addressee_id: official, time_zone: timeZone }: Mailing,
): Promise<void> {
  const letters = await transaction
    .selectFrom("outbox_mails")
    .select("id")
    .where("addressee_id", "=", official)
    .where("kind", "=", "letter")
    .where("state", "=", "queued")
    .where("uncertain_tries", "=", 0)
    .where("bundle", "is", null)
    .where("campaign_id", "in", (campaigns) =>
      campaigns.selectFrom("campaigns").select("id").where("withdrawn_at", "is", null),
    )
    .orderBy("id")
    .execute();
  if (letters.length === 0) return;
  for (let start = 0; start < letters.length; start += LETTERS_IN_A_MAIL) {
    await transaction
      .updateTable("outbox_mails")
      .set({ bundle: randomBytes(16).toString("base64url"), due_at: now.toISOString() })
      .where(
        "id",
        "in",
        letters.slice(start, start + LETTERS_IN_A_MAIL).map(({ id }) => id),
      )
      .where("state", "=", "queued")
      .execute();
  }
  await transaction
    .updateTable("addressee_mailing")
    .set({ digest_on: localTime(now, timeZone).day })
    .where("addressee_id", "=", official)
    .execute();
}
