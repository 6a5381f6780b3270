/** A section looks at a report that waited: it counts, counts less, or stays out. The last word stands. */
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction, isPostgres } from "#db/transaction.ts";
import { countedReport, decidedReports, type ReportDecision } from "./report-decisions.server.ts";
import { changeTallyCells } from "./tally-cell-changes.server.ts";
import { cellChange, highest } from "./write-rungs.server.ts";

export interface DecidingReport extends ReportDecision {
  /** The report's action_hash. */
  hash: string;
  /** Why, in the section's own words; kept with the decision. */
  reason: string;
  /** Staff id. */
  actor: string;
  /** The only section whose reports they decide; undefined for all. */
  section: string | undefined;
}

export type Decided =
  | { ok: true }
  /** No such report waits, or it is another section's. */
  | { ok: false; code: "not-found" }
  /** More letters than were claimed, or fewer than one: a decision corrects downwards only. */
  | { ok: false; code: "letters" };

/** Moves the report between the cells of the tally that wait and those that count, with its audit entry. */
export function decideReport(db: Database, now: Date, deciding: DecidingReport): Promise<Decided> {
  return inTransaction(db, async (transaction): Promise<Decided> => {
    const action = await transaction
      .selectFrom("logged_actions")
      .selectAll()
      .where("action_hash", "=", deciding.hash)
      .where("held", "=", true)
      .$if(isPostgres(transaction), (query) => query.forUpdate())
      .executeTakeFirst();
    if (!action || (deciding.section && action.section !== deciding.section))
      return { ok: false, code: "not-found" };
    const { decision, reason } = deciding;
    const letters = decision === "confirm" && deciding.letters !== action.letters ? deciding.letters : null;
    if (letters !== null && (letters < 1 || letters > action.letters)) return { ok: false, code: "letters" };

    const before = (await decidedReports(transaction, [deciding.hash])).get(deciding.hash);
    const rungs = await transaction
      .selectFrom("logged_rungs")
      .selectAll()
      .where("action_hash", "=", deciding.hash)
      .execute();
    const rung = highest(rungs)!;
    await changeTallyCells(transaction, [
      cellChange(before ? countedReport(action, before) : action, rung, -1),
      cellChange(countedReport(action, { decision, letters }), rung, +1),
    ]);
    await transaction
      .insertInto("report_decisions")
      .values({
        action_hash: deciding.hash,
        decision,
        letters,
        decided_by: deciding.actor,
        decided_on: now.toISOString().slice(0, 10),
        reason,
      })
      .execute();
    await recordAudit(transaction, now, {
      actor: deciding.actor,
      verb: decision === "confirm" ? "report.confirmed" : "report.rejected",
      object: deciding.hash,
      details: {
        uaNumber: action.ua_number,
        ordinal: action.ordinal,
        section: action.section,
        event: action.event,
        claimed: action.letters,
        counted: decision === "confirm" ? (letters ?? action.letters) : 0,
        reason,
      },
    });
    return { ok: true };
  });
}
