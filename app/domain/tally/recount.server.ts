/** Counts again, from the log alone, and compares: the proof that the tally is what it says. */
import { type Kysely, sql, type Transaction } from "kysely";
import { RUNGS, standing } from "#app/domain/action-log/ladder.ts";
import { countedLetters, decidedActions, isHeld } from "#app/domain/action-log/report-decisions.server.ts";
import { CELL_KEY } from "#app/domain/action-log/tally-cell-changes.server.ts";
import type { Database, Schema } from "#db/schema.ts";
import { inSnapshot, isPostgres } from "#db/transaction.ts";
import { compareCells, type TallyCell } from "./tally-cell.ts";
import { toTallyCell } from "./tally-cell-rows.ts";

/** A cell whose counts in the tally are not those of the log. */
export type TallyDifference = Omit<TallyCell, "actions" | "letters"> & {
  inLog: { actions: number; letters: number };
  inTally: { actions: number; letters: number };
};

export interface Recount {
  equal: boolean;
  /** Sums over the whole log. */
  actions: number;
  letters: number;
  differences: TallyDifference[];
}

/** Compares every cell with the log, both as they are at one moment. */
export async function recountTallies(db: Database): Promise<Recount> {
  return inSnapshot(db, async (snapshot) => {
    const fromLog = (await countLog(snapshot).execute()).map(toTallyCell);
    const kept = await snapshot.selectFrom("tally_cells").selectAll().where(isNotEmpty).execute();
    const differences = compare(fromLog, kept.map(toTallyCell));
    return {
      equal: differences.length === 0,
      actions: fromLog.reduce((sum, cell) => sum + cell.actions, 0),
      letters: fromLog.reduce((sum, cell) => sum + cell.letters, 0),
      differences,
    };
  });
}

/** Makes the tally anew from the log. Whoever logs meanwhile waits, and is counted after it. */
export async function rebuildTallies(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (isPostgres(db)) await sql`lock table tally_cells in exclusive mode`.execute(transaction);
    await transaction.deleteFrom("tally_cells").execute();
    await transaction
      .insertInto("tally_cells")
      .columns([...CELL_KEY, "actions", "letters"])
      .expression(countLog(transaction))
      .execute();
  });
}

/** Each action once, on the rung than which it has reached none of higher standing. */
const countLog = (db: Transaction<Schema>) =>
  decidedActions(db)
    .innerJoin("logged_rungs as reached", "reached.action_hash", "action.action_hash")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("logged_rungs as other")
            .select("other.rung")
            .whereRef("other.action_hash", "=", "reached.action_hash")
            .where(sql<boolean>`${standingOf("other.rung")} > ${standingOf("reached.rung")}`),
        ),
      ),
    )
    .select([...KEY_IN_LOG, isHeld.as("held")])
    .select(({ fn }) => [fn.countAll<number>().as("actions"), fn.sum<number>(countedLetters).as("letters")])
    .groupBy([...KEY_IN_LOG, isHeld]);

/** As in CELL_KEY, whose last is `held`. */
const KEY_IN_LOG = CELL_KEY.filter((column) => column !== "held");

/** The ladder's order in SQL. */
const standingOf = (column: string) =>
  sql`case ${sql.ref(column)} ${sql.join(
    RUNGS.map((rung) => sql`when ${sql.lit(rung)} then ${sql.lit(standing(rung))}`),
    sql` `,
  )} end`;

const isNotEmpty = sql<boolean>`(actions <> 0 or letters <> 0)`;

function compare(fromLog: TallyCell[], fromTally: TallyCell[]): TallyDifference[] {
  const NOTHING = { actions: 0, letters: 0 };
  const differences = new Map<string, TallyDifference>();
  for (const { actions, letters, ...cell } of fromLog) {
    differences.set(JSON.stringify(cell), { ...cell, inLog: { actions, letters }, inTally: NOTHING });
  }
  for (const { actions, letters, ...cell } of fromTally) {
    const key = JSON.stringify(cell);
    const known = differences.get(key) ?? { ...cell, inLog: NOTHING, inTally: NOTHING };
    differences.set(key, { ...known, inTally: { actions, letters } });
  }
  return [...differences.values()]
    .filter(({ inLog, inTally }) => inLog.actions !== inTally.actions || inLog.letters !== inTally.letters)
    .sort((a, b) => compareCells({ ...a, ...NOTHING }, { ...b, ...NOTHING }));
}
