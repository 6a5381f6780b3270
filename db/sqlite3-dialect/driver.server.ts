/** Kysely's driver: one writer, several readers, and the transactions between them. */
import type { Driver, TransactionSettings } from "kysely";
import { type HandlePool, Sqlite3Connection } from "./connection.server.ts";
import { ConnectionHandle } from "./connection-handle.server.ts";
import { ConnectionPool } from "./connection-pool.ts";

export interface Sqlite3DialectConfig {
  /** A file; ":memory:" is not supported, because its connections would not see one another. */
  filename: string;
  /** Connections for reading, beside the one for writing. */
  readers?: number;
  /** How long to wait for another process's lock, in milliseconds. */
  busyTimeout?: number;
  /** How long a query may wait for a connection of this process, in milliseconds. */
  acquireTimeout?: number;
}

export class Sqlite3Driver implements Driver {
  readonly #config: Required<Sqlite3DialectConfig>;
  #handles: ConnectionHandle[] = [];
  #writer!: HandlePool;
  #readers!: HandlePool;

  constructor(config: Sqlite3DialectConfig) {
    this.#config = { readers: 3, busyTimeout: 5_000, acquireTimeout: 10_000, ...config };
  }

  /** The writer first: it makes the file and puts it into WAL mode. */
  async init(): Promise<void> {
    const { filename, busyTimeout, acquireTimeout } = this.#config;
    const open = async (readOnly: boolean): Promise<ConnectionHandle> => {
      const handle = await ConnectionHandle.open({ filename, busyTimeout, readOnly });
      this.#handles.push(handle);
      return handle;
    };
    const writer = await open(false);
    const readers = await Promise.all(Array.from({ length: this.#config.readers }, () => open(true)));
    this.#writer = new ConnectionPool([writer], "writer", acquireTimeout);
    this.#readers = new ConnectionPool(readers, "reader", acquireTimeout);
  }

  async acquireConnection(): Promise<Sqlite3Connection> {
    return new Sqlite3Connection(this.#writer, this.#readers);
  }

  /** "read only" is a snapshot of the database as of its first read. Isolation levels need no care: SQLite has one. */
  async beginTransaction(connection: Sqlite3Connection, settings: TransactionSettings): Promise<void> {
    await connection.begin(settings.accessMode === "read only");
  }

  async commitTransaction(connection: Sqlite3Connection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: Sqlite3Connection): Promise<void> {
    await connection.rollback();
  }

  async savepoint(connection: Sqlite3Connection, name: string): Promise<void> {
    await connection.held.exec(`SAVEPOINT ${quoted(name)}`);
  }

  async rollbackToSavepoint(connection: Sqlite3Connection, name: string): Promise<void> {
    await connection.held.exec(`ROLLBACK TO ${quoted(name)}`);
  }

  async releaseSavepoint(connection: Sqlite3Connection, name: string): Promise<void> {
    await connection.held.exec(`RELEASE ${quoted(name)}`);
  }

  /** Nothing to do: a query gives its connection back by itself, a transaction when it ends. */
  async releaseConnection(): Promise<void> {}

  /** Closing the last connection also checkpoints the log and removes the -wal and -shm files. */
  async destroy(): Promise<void> {
    for (const handle of this.#handles.splice(0).reverse()) await handle.close();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
