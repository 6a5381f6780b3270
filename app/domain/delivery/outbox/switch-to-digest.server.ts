/** An office whose mail server turns letters away gets one mail a day instead, without anybody having to notice. */
import type { Transaction } from "kysely";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Schema } from "#db/schema.ts";
import type { Evidence } from "./mail-states.ts";

/** Letters put off one after another until it is not chance any more. */
export const REFUSALS_IN_ROW = 3;

/**
 * Notes how a mail to the official was answered, in the transaction that settles it. The third letter in a row that
 * is put off (4xx), or one that a rule refuses (554, 5.7.x), changes `individual` to `digest`, and the audit says so.
 */
export async function noteAnswer(
  transaction: Transaction<Schema>,
  now: Date,
  official: string | null,
  evidence: Evidence,
): Promise<void> {
  if (official === null) return;
  const mailing = transaction.updateTable("addressee_mailing").where("addressee_id", "=", official);
  if (evidence.kind === "accepted") {
    await mailing.set({ refusals_in_row: 0 }).where("refusals_in_row", ">", 0).execute();
    return;
  }
  const policy = evidence.kind === "refused" && evidence.policy;
  const putOff = evidence.kind === "not-now" && evidence.ofThisMail;
  if (!policy && !putOff) return;
  const { refusals_in_row: inRow = 0, mode } =
    (await mailing
      .set((eb) => ({ refusals_in_row: eb("refusals_in_row", "+", 1) }))
      .returning(["refusals_in_row", "mode"])
      .executeTakeFirst()) ?? {};
  if (mode !== "individual" || (!policy && inRow < REFUSALS_IN_ROW)) return;
  await mailing.set({ mode: "digest", refusals_in_row: 0 }).execute();
  await recordAudit(transaction, now, {
    actor: "mail-server",
    verb: "mailing.switched-to-digest",
    object: official,
    details: { because: policy ? "policy" : "put-off", code: evidence.code },
  });
}
