/** Reading and recounting the tally of a case with a million logged actions. */

import type { Insertable, Kysely } from "kysely";
import { sql } from "kysely";
import { actionHash } from "#app/domain/action-log/letter-key.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { rebuildTallies, recountTallies } from "#app/domain/tally/recount.server.ts";
import type { Database, Schema } from "#db/schema.ts";
import { type Comparison, longestStall, medians, ms, times } from "./measure.ts";

const ACTIONS = 1_000_000;
const BATCH = 500;
const UA = "900/99";

/** Fills the log with invented actions, every third of them reported, and measures what a section officer asks for. */
export async function benchMillionActions(db: Kysely<Schema>): Promise<Comparison[]> {
  await fill(db);
  await rebuildTallies(db);
  const query = { uaNumber: UA };
  let recount = await recountTallies(db);
  const taken = await medians(5, {
    read: () => readTally(db, query),
    public: () => publicTally(db, UA),
    recount: async () => {
      recount = await recountTallies(db);
    },
    plain: () => plainCount(db),
  });
  if (!recount.equal) throw new Error("the tally is not that of the log");
  const stall = await longestStall(() => recountTallies(db));
  const { plain = 0 } = taken;
  const line = (what: string, side: string): Comparison => ({
    what,
    ours: ms(taken[side] ?? 0),
    beside: `${ms(plain)}: one plain count of all actions by section and language`,
    ratio: times(taken[side] ?? 0, plain),
  });
  return [
    line("the full tally of 1,000,000 actions, all dimensions", "read"),
    line("the public numbers of the same", "public"),
    {
      ...line("a recount from the log, the proof of both", "recount"),
      what: `a recount from the log, the proof of both (longest stall of other work: ${ms(stall)})`,
    },
  ];
}

async function fill(db: Database): Promise<void> {
  const pick = <T>(from: readonly T[], i: number) => from[i % from.length]!;
  for (let from = 0; from < ACTIONS; from += BATCH) {
    const actions: Insertable<Schema["logged_actions"]>[] = [];
    const rungs: Insertable<Schema["logged_rungs"]>[] = [];
    for (let i = from; i < from + BATCH; i++) {
      const action_hash = actionHash(`bench ${i}`, "target"); // as scattered over the index as real ones
      actions.push({
        action_hash,
        ua_number: UA,
        ordinal: 1 + (i % 7),
        addressee: i % 2 ? "target" : "copy",
        section: pick(["int", "us", "es", "fr", "de", "gb"], i >> 1),
        letter_language: pick(["es", "en", "fr", "ar", "pt"], i >> 3),
        letters: 1,
        origin: "import",
      });
      const day = new Date(Date.UTC(2026, 4, 1 + ((i >> 5) % 90))).toISOString().slice(0, 10);
      const rung = {
        action_hash,
        channel: pick(["post", "email"] as const, i >> 4),
        logged_on: day,
        late: false,
      };
      rungs.push({ ...rung, rung: "prepared" });
      if (i % 3 === 0) rungs.push({ ...rung, rung: "reported" });
    }
    await db.insertInto("logged_actions").values(actions).execute();
    await db.insertInto("logged_rungs").values(rungs).execute();
  }
}

const plainCount = (db: Database) =>
  sql`select section, letter_language, count(*), sum(letters) from logged_actions group by 1, 2`.execute(db);
