/** A batch of an event's letters as it comes in: does it count at once, or does it wait for its section? */
import type { Transaction } from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import { isPostgres } from "#db/transaction.ts";
import { batchWaits, type Claimed } from "../held-reports.ts";
import { countedLetters, decidedActions, isHeld } from "../report-decisions.server.ts";
import { findEvent } from "./event-store.server.ts";

/** Days after an event's last in which its letters are still reported as expected. */
const REPORTING_DAYS = 14;

/** Two batches at the same moment take turns, so that both together cannot pass what was expected. */
export async function eventBatchWaits(
  transaction: Transaction<Schema>,
  now: Date,
  code: string,
  batch: Claimed,
): Promise<boolean> {
  if (isPostgres(transaction))
    await transaction.selectFrom("events").select("code").where("code", "=", code).forUpdate().execute();
  const event = await findEvent(transaction, code);
  if (!event) return true;
  return batchWaits(
    {
      expectedLetters: event.expectedLetters,
      confirmed: event.confirmed,
      inTime: dayOf(now, 14) >= event.firstOn && dayOf(now, -24 * REPORTING_DAYS) <= event.lastOn,
      counted: await lettersOfEvent(transaction, code),
    },
    batch,
  );
}

/** What is counted of an event: nothing that waits, was refused, came back or was withdrawn. */
export async function lettersOfEvent(db: Database, code: string): Promise<Claimed> {
  const rows = await decidedActions(db)
    .select("action.addressee")
    .select(({ fn }) => fn.sum<number>(countedLetters).as("letters"))
    .where("action.event", "=", code)
    .where(isHeld, "=", false)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("logged_rungs as rung")
            .select("rung.rung")
            .whereRef("rung.action_hash", "=", "action.action_hash")
            .where("rung.rung", "in", ["bounced", "withdrawn"]),
        ),
      ),
    )
    .groupBy("action.addressee")
    .execute();
  const sum = (addressee: string) => Number(rows.find((row) => row.addressee === addressee)?.letters ?? 0);
  return { letters: sum("target"), copies: sum("copy") };
}

/** The day it is so many hours later: 14 hours on, it is the day where days begin first (UTC+14). */
const dayOf = (now: Date, hoursLater: number): string =>
  new Date(now.getTime() + hoursLater * 3_600_000).toISOString().slice(0, 10);
