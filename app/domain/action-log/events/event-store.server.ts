/** Events in the database: made at the desk, vouched for by somebody else or by their own section, closed. */
import { randomInt } from "node:crypto";
import type { Selectable } from "kysely";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import type { EventsTable } from "#db/tables/events.ts";
import { inTransaction } from "#db/transaction.ts";
import { newEventCode } from "./event-code.ts";
import type { NewEvent } from "./event-form.ts";

export interface LetterEvent extends NewEvent {
  code: string;
  /** "72/24", and which call on that number. */
  uaNumber: string;
  ordinal: number;
  /** Staff id. */
  madeBy: string;
  confirmed: boolean;
  /** From this day its code is not taken any more; null while it is. */
  closedOn: string | null;
}

/** Who does something with an event, and whether a section's own officer does it, who vouches by doing. */
export interface EventActor {
  id: string;
  officer: boolean;
}

/** @returns its code. An officer's own event is confirmed as it is made. */
export function makeEvent(db: Database, now: Date, actor: EventActor, event: NewEvent): Promise<string> {
  const today = dayOf(now);
  const confirmed = actor.officer ? { confirmed_by: actor.id, confirmed_on: today } : {};
  return inTransaction(db, async (transaction) => {
    for (;;) {
      const code = newEventCode(randomInt);
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto("events")
        .values({
          code,
          campaign_id: event.campaignId,
          section: event.section,
          expected_letters: event.expectedLetters,
          first_on: event.firstOn,
          last_on: event.lastOn,
          made_by: actor.id,
          made_on: today,
          ...confirmed,
        })
        .onConflict((conflict) => conflict.column("code").doNothing())
        .executeTakeFirstOrThrow();
      if (!numInsertedOrUpdatedRows) continue;
      const details = { ...event, confirmed: actor.officer };
      await recordAudit(transaction, now, { actor: actor.id, verb: "event.made", object: code, details });
      return code;
    }
  });
}

export async function findEvent(db: Database, code: string): Promise<LetterEvent | undefined> {
  const row = await eventRows(db).where("event.code", "=", code).executeTakeFirst();
  return row && toEvent(row);
}

/** Latest first. */
export async function listEvents(db: Database, section?: string): Promise<LetterEvent[]> {
  const rows = await eventRows(db)
    .$if(section !== undefined, (query) => query.where("event.section", "=", section!))
    .orderBy("event.first_on", "desc")
    .orderBy("event.code")
    .execute();
  return rows.map(toEvent);
}

/** Whoever made it cannot vouch for it. False where it is confirmed or closed already. */
export const confirmEvent = (db: Database, now: Date, actor: EventActor, code: string): Promise<boolean> =>
  changeEvent(db, now, actor.id, code, "event.confirmed", {
    confirmed_by: actor.id,
    confirmed_on: dayOf(now),
  });

/** Its code is taken no more; what was counted stays. */
export const closeEvent = (db: Database, now: Date, actor: EventActor, code: string): Promise<boolean> =>
  changeEvent(db, now, actor.id, code, "event.closed", { closed_on: dayOf(now) });

function changeEvent(
  db: Database,
  now: Date,
  actor: string,
  code: string,
  verb: "event.confirmed" | "event.closed",
  change: Partial<EventsTable>,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("events")
      .set(change)
      .where("code", "=", code)
      .where("closed_on", "is", null)
      .$if(verb === "event.confirmed", (query) =>
        query.where("confirmed_by", "is", null).where("made_by", "<>", actor),
      )
      .executeTakeFirst();
    if (!numUpdatedRows) return false;
    await recordAudit(transaction, now, { actor, verb, object: code });
    return true;
  });
}

/** Of published calls only. */
const eventRows = (db: Database) =>
  db
    .selectFrom("events as event")
    .innerJoin("campaigns as campaign", "campaign.id", "event.campaign_id")
    .selectAll("event")
    .select(["campaign.ua_number", "campaign.ordinal"])
    .where("campaign.published_at", "is not", null);

const toEvent = (
  row: Selectable<EventsTable> & { ua_number: string | null; ordinal: number | null },
): LetterEvent => ({
  code: row.code,
  campaignId: row.campaign_id,
  uaNumber: row.ua_number!,
  ordinal: row.ordinal!,
  section: row.section,
  expectedLetters: row.expected_letters,
  firstOn: row.first_on,
  lastOn: row.last_on,
  madeBy: row.made_by,
  confirmed: row.confirmed_by !== null,
  closedOn: row.closed_on,
});

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
