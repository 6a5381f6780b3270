/**
 * The power goes: what is left is the database and its log as they lay on the disk, without the shared memory, and
 * perhaps without the log's last bytes. What was acknowledged is there, and what is there is whole.
 */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { integrityProblems } from "#db/integrity.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { databaseFile, openDatabase } from "#db/open-database.server.ts";
import { figure, size } from "#tests/support/prove-size.ts";

/** Each with a database of its own, since only what lies in the log before its first checkpoint can be cut off it. */
const WRITERS = size(1, 10);
const MOMENTS = size(12, 40);
const CUTS = size(3, 10);
/** Letters between two moments at most. */
const LETTERS = 6;

const seen = { moments: 0, cuts: 0, acknowledged: 0, bytes: 0 };

it("a letter that was acknowledged is there when the lights are on again", async () => {
  const chance = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: 5_000, seed: 20260615 });
  const upTo = (most: number): number => Math.floor((chance.pop() ?? Math.random()) * (most + 1));
  for (let i = 0; i < WRITERS; i++) await oneWriter(upTo);
  expect(seen.cuts).toBeGreaterThan(0);
  figure(
    `power lost at ${seen.moments} moments: ${seen.acknowledged} letters acknowledged by then, 0 missing; ` +
      `${seen.cuts} times with the log cut at any byte (${Math.round(seen.bytes / 1024)} kB off in all): every database whole, ` +
      "what is left is what was written first, tally equal to a recount",
  );
}, 1_800_000);

async function oneWriter(upTo: (most: number) => number): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-power-"));
  const dataDir = path.join(folder, "data");
  const db = await openDatabase({ dataDir });
  await migrateToLatest(db).finally(() => db.destroy());
  const untouched = readFileSync(databaseFile(dataDir));
  const writer = startWriter(dataDir);
  try {
    for (let moment = 0; moment < MOMENTS; moment++) {
      await writer.letters(1 + upTo(LETTERS - 1));
      await writer.freeze();
      const acknowledged = writer.acknowledged();
      const left = copyTo(path.join(folder, `moment-${moment}`), dataDir);
      writer.thaw();
      expect(await lettersIn(left, acknowledged)).toBe(acknowledged.length);
      seen.moments++;
      seen.acknowledged += acknowledged.length;
      // After a checkpoint the log may not lose what the database already has: it was on the disk before.
      if (readFileSync(databaseFile(left)).equals(untouched)) await withoutTheEnd(left, acknowledged, upTo);
      rmSync(left, { recursive: true });
    }
  } finally {
    await writer.kill();
    rmSync(folder, { recursive: true });
  }
}

/** The same moment again, with the end of the log missing. */
async function withoutTheEnd(
  left: string,
  acknowledged: string[],
  upTo: (most: number) => number,
): Promise<void> {
  for (let cut = 0; cut < CUTS; cut++) {
    const again = copyTo(`${left}-cut`, left);
    const wal = `${databaseFile(again)}-wal`;
    const whole = readFileSync(wal).length;
    const kept = upTo(whole);
    truncateSync(wal, kept);
    await lettersIn(again, acknowledged);
    seen.cuts++;
    seen.bytes += whole - kept;
    rmSync(again, { recursive: true });
  }
}

/** Opens what is left. @returns how many of the letters are there: the first ones that were written, without a gap. */
async function lettersIn(dataDir: string, acknowledged: string[]): Promise<number> {
  const copy = `${dataDir}-opened`;
  copyTo(copy, dataDir);
  const db = await openDatabase({ dataDir: copy });
  try {
    expect(await integrityProblems(db)).toEqual([]);
    const rows = await db
      .selectFrom("logged_rungs")
      .select("action_hash")
      .where("rung", "=", "reported")
      .execute();
    const there = new Set(rows.map(({ action_hash }) => action_hash));
    const kept = acknowledged.filter((hash) => there.has(hash));
    expect(kept).toEqual(acknowledged.slice(0, kept.length));
    expect(await recountTallies(db)).toMatchObject({ equal: true });
    return kept.length;
  } finally {
    await db.destroy();
    rmSync(copy, { recursive: true });
  }
}

/** Database and log, without the shared memory that the power took. */
function copyTo(folder: string, dataDir: string): string {
  mkdirSync(folder);
  for (const suffix of ["", "-wal"])
    copyFileSync(databaseFile(dataDir) + suffix, databaseFile(folder) + suffix);
  return folder;
}

/** A process that logs letters one after another, so that their order is known, and can be stopped in mid-write. */
function startWriter(dataDir: string) {
  const program = path.resolve(import.meta.dirname, "../support/log-until-killed.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, dataDir, "", "1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const acknowledged = () => printed.split("\n").slice(0, -1);
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  return {
    acknowledged,
    async letters(more: number) {
      const enough = acknowledged().length + more;
      while (acknowledged().length < enough) {
        if (child.exitCode !== null) throw new Error("the writer ended by itself");
        await pause(1);
      }
    },
    async freeze() {
      child.kill("SIGSTOP");
      await pause(10); // what a thread has handed to the disk arrives
    },
    thaw: () => void child.kill("SIGCONT"),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
