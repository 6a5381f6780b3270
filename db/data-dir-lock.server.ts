/** One server to a data folder: a lock that ends with the process that holds it, however that ends. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { closeRaw, execRaw, isLocked, openRaw } from "./raw-sqlite.server.ts";

export interface DataDirLock {
  release(): Promise<void>;
}

export class DataDirInUse extends Error {}

/**
 * Takes the lock file amparo.lock of the folder, without waiting. The lock is the operating system's, taken
 * through SQLite (an empty database in an exclusive transaction), because Node has no file locks of its own; a
 * file with a process id in it would be left behind by a crash, and lie in containers, where every id is 1.
 * @throws DataDirInUse when another process, or this one, holds it.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = await openRaw(path.resolve(dataDir, "amparo.lock"));
  try {
    await execRaw(file, "PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch (error) {
    await closeRaw(file);
    if (!isLocked(error)) throw error;
    throw new DataDirInUse(
      `another Amparo is running on ${path.resolve(dataDir)}: stop it first, give this one a DATA_DIR of its own, ` +
        `or run several on PostgreSQL (DATABASE_URL)`,
      { cause: error },
    );
  }
  return { release: () => closeRaw(file) };
}
