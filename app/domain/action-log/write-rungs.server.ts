/** Inserts into the log what is new to it, and keeps the tally in step, in the transaction that it is given. */
import type { Insertable, Selectable, Transaction } from "kysely";
import type { Schema } from "#db/schema.ts";
import type { LoggedActionsTable } from "#db/tables/logged-actions.ts";
import type { LoggedRungsTable } from "#db/tables/logged-rungs.ts";
import { isPostgres } from "#db/transaction.ts";
import { standing } from "./ladder.ts";
import { countedReport, decidedReports } from "./report-decisions.server.ts";
import { type CellChange, changeTallyCells } from "./tally-cell-changes.server.ts";

type ActionRow = Insertable<LoggedActionsTable>;
type RungRow = Selectable<LoggedRungsTable>;

/** A rung, and the action that has reached it, as it is to be inserted where it is not known yet. */
export interface NewRung {
  action: ActionRow;
  rung: RungRow;
}

/** @returns for each request, which of its rungs were new; of the same in two requests, the first's is. */
export async function writeRungs(
  transaction: Transaction<Schema>,
  requests: NewRung[][],
): Promise<boolean[][]> {
  // Locks are taken in one order by everybody, first on actions and then on cells, so that none wait in a ring.
  const ordered = requests.flat().sort((a, b) => compare(a.rung.action_hash, b.rung.action_hash));
  const climbed: RungRow[] = [];
  const changes: CellChange[] = [];
  for (let start = 0; start < ordered.length; start += ROWS_AT_ONCE) {
    const some = ordered.slice(start, start + ROWS_AT_ONCE);
    const actions = await insertOrLockActions(transaction, some);
    const inserted = await insertRungs(transaction, some);
    changes.push(...movesInTheTally(actions, inserted));
    climbed.push(...inserted);
  }
  await changeTallyCells(transaction, changes);
  return newOnes(requests, climbed);
}

/** Keeps a statement below the 32,766 parameters of SQLite, at 12 a row. */
const ROWS_AT_ONCE = 1_000;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An action as the log had it before, with the rungs it had reached. */
interface KnownAction {
  row: ActionRow;
  rungs: RungRow[];
}

/** Until the transaction ends, no other can log a rung of these actions. */
async function insertOrLockActions(
  transaction: Transaction<Schema>,
  news: NewRung[],
): Promise<Map<string, KnownAction>> {
  const rows = new Map<string, ActionRow>();
  for (const { action } of news) if (!rows.has(action.action_hash)) rows.set(action.action_hash, action);
  const inserted = await transaction
    .insertInto("logged_actions")
    .values([...rows.values()])
    .onConflict((conflict) => conflict.column("action_hash").doNothing())
    .returning("action_hash")
    .execute();
  const actions = new Map<string, KnownAction>();
  for (const { action_hash } of inserted) {
    actions.set(action_hash, { row: rows.get(action_hash)!, rungs: [] });
    rows.delete(action_hash);
  }
  await lockKnownActions(transaction, [...rows.keys()], actions);
  return actions;
}

/** The rungs are read after the lock is held: on PostgreSQL each statement sees what is committed by then. */
async function lockKnownActions(
  transaction: Transaction<Schema>,
  hashes: string[],
  actions: Map<string, KnownAction>,
): Promise<void> {
  if (hashes.length === 0) return;
  const rows = await transaction
    .selectFrom("logged_actions")
    .selectAll()
    .where("action_hash", "in", hashes)
    .orderBy("action_hash")
    .$if(isPostgres(transaction), (query) => query.forUpdate())
    .execute();
  const decided = await decidedReports(
    transaction,
    rows.filter(({ held }) => held).map(({ action_hash }) => action_hash),
  );
  for (const row of rows) {
    const decision = decided.get(row.action_hash);
    actions.set(row.action_hash, { row: decision ? countedReport(row, decision) : row, rungs: [] });
  }
  const rungs = await transaction
    .selectFrom("logged_rungs")
    .selectAll()
    .where("action_hash", "in", hashes)
    .execute();
  for (const rung of rungs) actions.get(rung.action_hash)!.rungs.push(rung);
}

/** @returns those that were new. */
const insertRungs = (transaction: Transaction<Schema>, news: NewRung[]): Promise<RungRow[]> =>
  transaction
    .insertInto("logged_rungs")
    .values(news.map(({ rung }) => rung))
    .onConflict((conflict) => conflict.columns(["action_hash", "rung"]).doNothing())
    .returningAll()
    .execute();

/** Out of the cell of the rung where an action stood, into that of the higher one that it has reached. */
function movesInTheTally(actions: Map<string, KnownAction>, inserted: RungRow[]): CellChange[] {
  const changes: CellChange[] = [];
  for (const rung of inserted) {
    const action = actions.get(rung.action_hash)!;
    const before = highest(action.rungs);
    action.rungs.push(rung);
    if (before && standing(before.rung) > standing(rung.rung)) continue;
    if (before) changes.push(cellChange(action.row, before, -1));
    changes.push(cellChange(action.row, rung, +1));
  }
  return changes;
}

/** The rung that it stands on. */
export const highest = (rungs: RungRow[]): RungRow | undefined =>
  [...rungs].sort((a, b) => standing(b.rung) - standing(a.rung))[0];

/** What an action on a rung adds to the tally, or takes from it. */
export const cellChange = (action: ActionRow, rung: RungRow, sign: 1 | -1): CellChange => ({
  ua_number: action.ua_number,
  ordinal: action.ordinal,
  addressee: action.addressee,
  section: action.section,
  channel: rung.channel,
  letter_language: action.letter_language,
  logged_on: rung.logged_on,
  rung: rung.rung,
  late: Boolean(rung.late),
  origin: action.origin,
  held: Boolean(action.held),
  actions: sign,
  letters: sign * action.letters,
});

function newOnes(requests: NewRung[][], inserted: RungRow[]): boolean[][] {
  const unclaimed = new Set(inserted.map(nameOf));
  return requests.map((request) => request.map(({ rung }) => unclaimed.delete(nameOf(rung))));
}

const nameOf = (rung: RungRow): string => `${rung.action_hash} ${rung.rung}`;
