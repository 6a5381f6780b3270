/** Forgetting on time: what has waited too long goes, and the keys that could still open anything are destroyed. */
import type { Kysely } from "kysely";
import { deadlineEndsAt } from "#app/domain/campaign/campaign.ts";
import type { KeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import type { Schema } from "#db/schema.ts";
import { BOUNCE_DAYS, MAIL_KEY_DAYS, REPEAT_KEY_DAYS } from "../retention.ts";
import { repeatKey } from "./repeat-mark.server.ts";
import { forgetExpired } from "./waiting-letter.server.ts";

export interface Forgotten {
  /** Letters that nobody confirmed in time. */
  waiting: number;
  /** Rows of sent letters, empty already. */
  sent: number;
  /** Mails that could not be sent before their key had to go. */
  unreadable: number;
  /** Marks against repeats. */
  marks: number;
  /** Names of the keys that were destroyed. */
  keys: string[];
}

/** Running it twice forgets nothing more. With `dryRun` nothing is changed, and the same numbers are returned. */
export async function forgetWhatIsOver(
  db: Kysely<Schema>,
  keys: KeyFolder,
  now: Date,
  { dryRun = false } = {},
): Promise<Forgotten> {
  const forgotten = await db
    .transaction()
    .execute(async (transaction) => {
      const waiting = await forgetExpired(transaction, now);
      const sent = await transaction
        .deleteFrom("outbox_mails")
        .where("state", "=", "sent")
        .where("settled_on", "<", dayBefore(now, BOUNCE_DAYS))
        .executeTakeFirst();
      const unreadable = await transaction
        .updateTable("outbox_mails")
        .set((eb) => ({
          state: "dead",
          sealed: null,
          due_at: null,
          lease_until: null,
          dead_because: eb.fn.coalesce("dead_because", eb.val("never-taken" as const)),
          settled_on: dayBefore(now, 0),
        }))
        .where("sealed", "is not", null)
        .where("key_day", "<", dayBefore(now, MAIL_KEY_DAYS))
        .executeTakeFirst();
      // Letters stay until staff have seen them; a mail to a supporter is asked for again.
      await transaction
        .deleteFrom("outbox_mails")
        .where("state", "=", "dead")
        .where("kind", "<>", "letter")
        .where("settled_on", "<", dayBefore(now, BOUNCE_DAYS))
        .execute();
      const over = await campaignsOver(transaction, now);
      const marks =
        over.length === 0
          ? undefined
          : await transaction.deleteFrom("repeat_marks").where("campaign_id", "in", over).executeTakeFirst();
      const counts = {
        waiting,
        sent: Number(sent.numDeletedRows),
        unreadable: Number(unreadable.numUpdatedRows),
        marks: Number(marks?.numDeletedRows ?? 0),
        over,
      };
      if (dryRun) throw new DryRun(counts);
      return counts;
    })
    .catch((error: unknown) => {
      if (error instanceof DryRun) return error.counts;
      throw error;
    });
  const { over, ...counts } = forgotten;
  const dead = new Set(over.map(repeatKey));
  const oldest = `mail-${dayBefore(now, MAIL_KEY_DAYS)}`;
  const isOver = (name: string) => (name.startsWith("mail-") && name < oldest) || dead.has(name);
  return { ...counts, keys: dryRun ? keys.namesWhere(isOver) : keys.destroyKeys(isOver) };
}

/** Ends a transaction that was only to be counted. */
class DryRun extends Error {
  readonly counts: Omit<Forgotten, "keys"> & { over: string[] };
  constructor(counts: DryRun["counts"]) {
    super("dry run");
    this.counts = counts;
  }
}

async function campaignsOver(db: Kysely<Schema>, now: Date): Promise<string[]> {
  const campaigns = await db
    .selectFrom("campaigns")
    .select(["id", "deadline_on"])
    .where("deadline_on", "is not", null)
    .where("published_at", "is not", null)
    .execute();
  const latest = now.getTime() - REPEAT_KEY_DAYS * 86_400_000;
  return campaigns
    .filter(({ deadline_on }) => deadlineEndsAt(deadline_on!).getTime() < latest)
    .map(({ id }) => id);
}

const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
