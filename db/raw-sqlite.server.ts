/** node-sqlite3 with promises for callbacks, for connections that are not for queries: locks, and files to look into. */
import sqlite3 from "sqlite3";

/** Makes the file when it is missing. */
export const openRaw = (filename: string): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(filename, (error) => (error ? reject(error) : resolve(database)));
  });

/** Runs statements without parameters. */
export const execRaw = (database: sqlite3.Database, statements: string): Promise<void> =>
  new Promise((resolve, reject) => {
    database.exec(statements, (error) => (error ? reject(error) : resolve()));
  });

export const closeRaw = (database: sqlite3.Database): Promise<void> =>
  new Promise((resolve, reject) => {
    database.close((error) => (error ? reject(error) : resolve()));
  });

/** Another connection, of this process or another, holds a lock that was asked for. */
export const isLocked = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === "SQLITE_BUSY";
