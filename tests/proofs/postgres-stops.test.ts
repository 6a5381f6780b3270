/** PostgreSQL is stopped hard while letters are written: what was acknowledged is there, and nothing twice. */
import { expect, it } from "vitest";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { OPEN_DAY } from "../support/campaigns.ts";
import { aminasLetter } from "../support/log-entries.ts";
import { ownPostgres } from "../support/own-postgres.ts";
import { figure, size } from "../support/prove-size.ts";

const STOPS = size(1, 5);
const WRITERS = 8;

it("nothing acknowledged is lost when the database server dies under load", async () => {
  const postgres = await ownPostgres();
  const db = await openDatabase({ dataDir: "", databaseUrl: postgres.url });
  await migrateToLatest(db);
  const acknowledged = new Set<string>();
  let refused = 0;
  let ended = false;
  const writer = async () => {
    while (!ended) {
      const letter = aminasLetter({ rung: "reported" });
      // A supporter presses the button again until the page says thank you: the same letter, with the same key.
      for (;;) {
        const done = await logRungs(db, OPEN_DAY, [letter]).then(
          () => true,
          () => false,
        );
        if (done) break;
        refused++;
        if (ended) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      acknowledged.add(letter.actionHash);
    }
  };
  const writers = Array.from({ length: WRITERS }, writer);
  for (let stop = 0; stop < STOPS; stop++) {
    const before = acknowledged.size;
    await until(() => acknowledged.size > before + 50);
    await postgres.stopHard();
    await postgres.startAgain();
  }
  const before = acknowledged.size;
  await until(() => acknowledged.size > before + 20);
  ended = true;
  await Promise.all(writers);
  const kept = await db.selectFrom("logged_actions").select("action_hash").execute();
  const hashes = new Set(kept.map((row) => row.action_hash));
  expect(hashes.size).toBe(kept.length);
  expect([...acknowledged].filter((hash) => !hashes.has(hash))).toEqual([]);
  expect(await recountTallies(db)).toMatchObject({ equal: true });
  expect(refused).toBeGreaterThan(0);
  await db.destroy();
  await postgres.remove();
  figure(
    `PostgreSQL stopped hard ${STOPS} times under load: ${acknowledged.size} letters acknowledged, 0 lost, 0 twice (${refused} attempts were refused and tried again)`,
  );
}, 600_000);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
