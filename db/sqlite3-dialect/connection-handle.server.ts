/** One open sqlite3 connection, with promises for callbacks. It runs one statement at a time; the pool sees to that. */
import type sqlite3 from "sqlite3";
import { closeRaw, execRaw, openRaw } from "../raw-sqlite.server.ts";
import { bindable } from "./safe-binding.ts";
import { StatementCache } from "./statement-cache.server.ts";

export type Row = Record<string, unknown>;

export interface HandleOptions {
  filename: string;
  /** Refuses every write (PRAGMA query_only). */
  readOnly: boolean;
  /** How long to wait for another process's lock, in milliseconds. */
  busyTimeout: number;
}

export class ConnectionHandle {
  readonly #database: sqlite3.Database;
  readonly #statements: StatementCache;

  private constructor(database: sqlite3.Database) {
    this.#database = database;
    this.#statements = new StatementCache(database);
  }

  static async open(options: HandleOptions): Promise<ConnectionHandle> {
    const database = await openRaw(options.filename);
    const handle = new ConnectionHandle(database);
    try {
      await handle.exec(pragmas(options));
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Runs a statement to its end and returns its rows. */
  async all(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const values = parameters.map(bindable);
    const statement = await this.#statements.prepare(sql);
    return new Promise((resolve, reject) => {
      statement.all(values, (error: Error | null, rows: Row[]) =>
        error ? statement.reset(() => reject(error)) : resolve(rows),
      );
    });
  }

  /** Runs a statement that returns no rows. */
  async run(sql: string, parameters: readonly unknown[]): Promise<{ changes: number; lastId: number }> {
    const values = parameters.map(bindable);
    const statement = await this.#statements.prepare(sql);
    return new Promise((resolve, reject) => {
      statement.run(values, function (error: Error | null) {
        if (error) statement.reset(() => reject(error));
        else resolve({ changes: this.changes, lastId: this.lastID });
      });
    });
  }

  /** Runs one or more statements without parameters: BEGIN, COMMIT, PRAGMA. */
  exec(sql: string): Promise<void> {
    return execRaw(this.#database, sql);
  }

  async close(): Promise<void> {
    await this.#statements.finalizeAll();
    await closeRaw(this.#database);
  }
}

/**
 * FULL: what has been acknowledged survives a power cut, not only a crash of the process.
 * recursive_triggers ON: without it an INSERT OR REPLACE deletes rows unseen by the triggers that forbid it.
 * trusted_schema OFF: a database file made by somebody else cannot call functions from its views and triggers.
 */
const pragmas = ({ readOnly, busyTimeout }: HandleOptions): string =>
  [
    `PRAGMA busy_timeout = ${busyTimeout}`,
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    ...(readOnly ? ["PRAGMA query_only = ON"] : []),
  ].join(";");
