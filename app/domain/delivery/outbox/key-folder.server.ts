/**
 * Keys that die: one for each day's outgoing mail, one for each campaign's marks against repeats. They live in a
 * folder outside the database, and backups never hold them; destroying a key makes what it sealed unreadable in
 * every copy there is.
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export interface KeyFolder {
  /** The key of a name ("mail-2026-06-15"), made at the first call. Processes that share the folder get the same. */
  keyNamed(name: string): Buffer;
  /** undefined when it was never made, or has been destroyed. */
  findKey(name: string): Buffer | undefined;
  /** Names of the keys that the rule picks. */
  namesWhere(rule: (name: string) => boolean): string[];
  /** Destroys every key whose name the rule picks; returns their names. */
  destroyKeys(rule: (name: string) => boolean): string[];
}

const KEY_BYTES = 32;
const NAME = /^[a-z]+-[\w-]{1,80}$/;

/** Opens the folder, making it its owner's alone. @throws where it cannot be written. */
export function openKeyFolder(folder: string): KeyFolder {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (name: string): string => {
    if (!NAME.test(name)) throw new Error(`no name for a key: ${name}`);
    return path.join(folder, name);
  };
  const findKey = (name: string): Buffer | undefined => {
    try {
      const key = fs.readFileSync(fileOf(name));
      return key.length === KEY_BYTES ? key : undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  };
  const namesWhere = (rule: (name: string) => boolean) =>
    fs.readdirSync(folder).filter((name) => NAME.test(name) && rule(name));
  return {
    findKey,
    namesWhere,
    keyNamed(name) {
      const known = findKey(name);
      if (known) return known;
      writeOnce(fileOf(name), randomBytes(KEY_BYTES));
      return findKey(name)!;
    },
    destroyKeys(rule) {
      const names = namesWhere(rule);
      for (const name of names) {
        fs.writeFileSync(fileOf(name), randomBytes(KEY_BYTES)); // where the disk writes in place
        fs.unlinkSync(fileOf(name));
      }
      return names;
    },
  };
}

/** Whole or not at all, and never over another's: the link fails where a key stands already. */
function writeOnce(file: string, key: Buffer): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}.new`;
  const handle = fs.openSync(draft, "wx", 0o600);
  fs.writeSync(handle, key);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.unlinkSync(draft);
  }
}
