/** A copy of the SQLite database in one file, taken while it is in use. */
import { closeSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import path from "node:path";
import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.ts";

/**
 * Writes the copy for its owner alone, and returns when it is on the disk under its name, whole.
 * @throws Error with code EEXIST where there is a file of that name.
 */
export async function backUp(db: Kysely<Schema>, file: string): Promise<void> {
  const part = `${file}.part`;
  closeSync(openSync(part, "wx", 0o600));
  try {
    await sql`vacuum into ${part}`.execute(db);
    flush(part);
    // A link, unlike a rename, never takes the place of another file.
    linkSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  flush(path.dirname(path.resolve(file)));
}

/** Waits until a file, or a folder's list of names, is on the disk (fsync). */
export function flush(fileOrFolder: string): void {
  const descriptor = openSync(fileOrFolder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
