/** What has been acknowledged survives the death of the process, however often it dies, and the tally with it. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { integrityProblems } from "#db/integrity.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import type { Schema } from "#db/schema.ts";
import { freshPostgres } from "#tests/support/databases.ts";
import { figure, size } from "#tests/support/prove-size.ts";

const DEATHS = size(3, 100);
/** The full size takes half an hour. */
const TIME_LIMIT = size(60_000, 3_600_000);

it(
  "no letter is lost or counted twice when the process is killed while it writes, on SQLite",
  async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "amparo-crash-"));
    await storm("SQLite", { dataDir });
    rmSync(dataDir, { recursive: true });
  },
  TIME_LIMIT,
);

it(
  "no letter is lost or counted twice when the process is killed while it writes, on PostgreSQL",
  async () => {
    const { databaseUrl } = await freshPostgres();
    await storm("PostgreSQL", { dataDir: "", databaseUrl });
  },
  TIME_LIMIT,
);

type Place = Parameters<typeof openDatabase>[0];

async function storm(engine: string, place: Place): Promise<void> {
  await withDatabase(place, migrateToLatest);
  const acknowledged = new Set<string>();
  for (let death = 0; death < DEATHS; death++) {
    const letters = 1 + ((death * 37) % 120);
    for (const hash of await logUntilKilled(place, letters)) acknowledged.add(hash);
    await withDatabase(place, async (db) => {
      const reported = await db
        .selectFrom("logged_rungs")
        .select("action_hash")
        .where("rung", "=", "reported")
        .execute();
      const kept = new Set(reported.map((row) => row.action_hash));
      expect(kept.size).toBe(reported.length);
      expect([...acknowledged].filter((hash) => !kept.has(hash))).toEqual([]);
      expect(await recountTallies(db)).toMatchObject({ equal: true });
      if (place.databaseUrl === undefined) expect(await integrityProblems(db)).toEqual([]);
    });
  }
  figure(
    `${DEATHS} SIGKILLs while writing on ${engine}: ${acknowledged.size} letters acknowledged, 0 lost, 0 counted twice`,
  );
}

async function withDatabase(place: Place, work: (db: Kysely<Schema>) => Promise<void>): Promise<void> {
  const db = await openDatabase(place);
  await work(db).finally(() => db.destroy());
}

/** Kills the writer once it has acknowledged so many letters. */
function logUntilKilled({ dataDir, databaseUrl = "" }: Place, afterLetters: number): Promise<string[]> {
  const program = path.resolve(import.meta.dirname, "../support/log-until-killed.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, dataDir, databaseUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (printed.split("\n").length > afterLetters) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve(printed.split("\n").slice(0, -1));
      else reject(new Error("the writer ended by itself"));
    });
  });
}
