/** What has been acknowledged survives the death of the process, and the tally with it. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { integrityProblems } from "#db/integrity.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";

it("no acknowledged letter is lost when the process is killed in the middle of writing", async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "amparo-crash-"));
  const start = await openDatabase({ dataDir });
  await migrateToLatest(start);
  await start.destroy();
  const acknowledged = new Set<string>();

  for (const afterLetters of [1, 40, 90]) {
    for (const hash of await logUntilKilled(dataDir, afterLetters)) acknowledged.add(hash);
    const db = await openDatabase({ dataDir });
    const rows = await db
      .selectFrom("logged_rungs")
      .select("action_hash")
      .where("rung", "=", "reported")
      .execute();
    const kept = new Set(rows.map((row) => row.action_hash));
    expect([...acknowledged].filter((hash) => !kept.has(hash))).toEqual([]);
    expect(await recountTallies(db)).toMatchObject({ equal: true });
    expect(await integrityProblems(db)).toEqual([]);
    await db.destroy();
  }
  rmSync(dataDir, { recursive: true });
});

/** Kills the writer once it has acknowledged so many letters. */
function logUntilKilled(dataDir: string, afterLetters: number): Promise<string[]> {
  const program = path.resolve(import.meta.dirname, "../support/log-until-killed.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, dataDir], {
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
