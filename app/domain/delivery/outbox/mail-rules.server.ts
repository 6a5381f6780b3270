/** How letters reach one official: one by one, once a day together, or not for now. Staff set it, and the audit keeps who. */
import type { Selectable } from "kysely";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import type { AddresseeMailingTable } from "#db/tables/addressee-mailing.ts";
import { inTransaction } from "#db/transaction.ts";
import type { MailRules } from "./mail-rules.ts";
import { USUAL_PER_HOUR } from "./pace.server.ts";

/** For an official whom nobody has set any for. */
export const USUAL_RULES: MailRules = {
  mode: "individual",
  perHour: USUAL_PER_HOUR,
  opensAt: null,
  closesAt: null,
  timeZone: "UTC",
};

export const rulesOf = (row: Selectable<AddresseeMailingTable> | undefined): MailRules =>
  row
    ? {
        mode: row.mode,
        perHour: row.per_hour,
        opensAt: row.opens_at,
        closesAt: row.closes_at,
        timeZone: row.time_zone,
      }
    : USUAL_RULES;

/** Sets the rules of an official, and begins anew to count what their mail server puts off. */
export function changeMailRules(
  db: Database,
  now: Date,
  actor: string,
  official: string,
  rules: MailRules,
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const set = {
      mode: rules.mode,
      per_hour: rules.perHour,
      opens_at: rules.opensAt,
      closes_at: rules.closesAt,
      time_zone: rules.timeZone,
      refusals_in_row: 0,
    };
    await transaction
      .insertInto("addressee_mailing")
      .values({ addressee_id: official, sent_in_hour: 0, ...set })
      .onConflict((conflict) => conflict.column("addressee_id").doUpdateSet(set))
      .execute();
    await recordAudit(transaction, now, {
      actor,
      verb: "mailing.changed",
      object: official,
      details: { ...rules },
    });
  });
}
