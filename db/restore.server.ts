/** Puts a backup in the place of the SQLite database, and keeps what was there. */
import { copyFileSync, existsSync, linkSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { flush } from "./backup.server.ts";
import { lockDataDir } from "./data-dir-lock.server.ts";
import { integrityProblems } from "./integrity.server.ts";
import { migrateToLatest } from "./migrate.server.ts";
import { databaseFile, openDatabase } from "./open-database.server.ts";
import { closeRaw, execRaw, isLocked, openRaw } from "./raw-sqlite.server.ts";

/**
 * Looks through the backup and brings it up to this program's schema, on a copy, and only then puts that in
 * place, in one step.
 * @returns where the database that was there is kept; null where there was none.
 * @throws DataDirInUse while a server runs on the folder; Error that says what is wrong with the backup.
 */
export async function restore(dataDir: string, backup: string, now: Date): Promise<string | null> {
  const lock = await lockDataDir(dataDir);
  const workshop = mkdtempSync(path.resolve(dataDir, "restoring-"));
  try {
    await prepare(backup, workshop);
    const kept = await keepOldDatabase(dataDir, now);
    renameSync(databaseFile(workshop), databaseFile(dataDir));
    flush(dataDir);
    return kept;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    await lock.release();
  }
}

async function prepare(backup: string, workshop: string): Promise<void> {
  if (existsSync(`${backup}-wal`) && statSync(`${backup}-wal`).size > 0) {
    throw new Error(
      `${backup} is a database in use (it has a -wal file), not a backup: make one with amparo backup`,
    );
  }
  copyFileSync(backup, databaseFile(workshop));
  const db = await openDatabase({ dataDir: workshop }).catch((cause) => {
    // Its own words name the copy, which nobody has seen.
    throw new Error(`${backup} cannot be opened as a SQLite database`, { cause });
  });
  try {
    const problem = (await integrityProblems(db))[0];
    if (problem) throw new Error(`${backup} is damaged: ${problem}`);
    const tables = await db.introspection.getTables();
    if (!tables.some((table) => table.name === "logged_actions"))
      throw new Error(`${backup} is no Amparo database`);
    await migrateToLatest(db);
  } finally {
    await db.destroy();
  }
  flush(databaseFile(workshop));
}

/** The old file gets a second name before the new one takes its first, so that there is a database at any moment. */
async function keepOldDatabase(dataDir: string, now: Date): Promise<string | null> {
  const current = databaseFile(dataDir);
  if (!existsSync(current)) return null;
  await settle(current);
  const stamp = now.toISOString().replace(/[:.]/g, "-");
  const kept = path.resolve(dataDir, `amparo.before-restore-${stamp}.db`);
  linkSync(current, kept);
  for (const suffix of ["-wal", "-shm"]) {
    if (existsSync(current + suffix)) renameSync(current + suffix, kept + suffix);
  }
  return kept;
}

/**
 * Leaving WAL mode writes everything into the one file, and fails while anybody else has it open. A file too
 * damaged for that is kept as it is, with its -wal.
 */
async function settle(file: string): Promise<void> {
  const database = await openRaw(file);
  try {
    await execRaw(database, "PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
  } catch (error) {
    if (isLocked(error))
      throw new Error(`${file} is open in another program: stop that first`, { cause: error });
  } finally {
    await closeRaw(database);
  }
}
