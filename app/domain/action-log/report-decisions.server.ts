/** What was decided of reports that waited: read back where an action's place in the tally depends on it. */
import { type Insertable, sql, type Transaction } from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import type { LoggedActionsTable } from "#db/tables/logged-actions.ts";

export interface ReportDecision {
  decision: "confirm" | "reject";
  /** Letters that are counted, where that is less than was claimed. */
  letters: number | null;
}

/** The last word on each of these actions; those without one are not in it. */
export async function decidedReports(
  transaction: Transaction<Schema>,
  hashes: string[],
): Promise<Map<string, ReportDecision>> {
  const decided = new Map<string, ReportDecision>();
  for (let start = 0; start < hashes.length; start += HASHES_AT_ONCE) {
    const rows = await transaction
      .selectFrom("report_decisions")
      .select(["action_hash", "decision", "letters"])
      .where("action_hash", "in", hashes.slice(start, start + HASHES_AT_ONCE))
      .orderBy("seq")
      .execute();
    for (const { action_hash, ...decision } of rows) decided.set(action_hash, decision);
  }
  return decided;
}

/** The action as the tally has it: a confirmed one with the letters that were found right, not held any more. */
export const countedReport = <Action extends Insertable<LoggedActionsTable>>(
  action: Action,
  { decision, letters }: ReportDecision,
): Action =>
  decision === "confirm" ? { ...action, held: false, letters: letters ?? action.letters } : action;

const HASHES_AT_ONCE = 1_000;

/** The log with the last word on each report beside it, for queries that count: see isHeld and countedLetters. */
export const decidedActions = (db: Database) =>
  db
    .selectFrom("logged_actions as action")
    .leftJoin("report_decisions as decision", (join) =>
      join
        .onRef("decision.action_hash", "=", "action.action_hash")
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("report_decisions as later")
                .select("later.seq")
                .whereRef("later.action_hash", "=", "decision.action_hash")
                .whereRef("later.seq", ">", "decision.seq"),
            ),
          ),
        ),
    );

/** In a query on decidedActions(): countedReport() in SQL. */
export const isHeld = sql<boolean>`(action.held and coalesce(decision.decision, '') <> 'confirm')`;
export const countedLetters = sql<number>`coalesce(decision.letters, action.letters)`;
