/** What Kysely calls a connection: sends each query to the right sqlite3 connection and shapes its result. */
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type { ConnectionHandle } from "./connection-handle.server.ts";
import type { ConnectionPool } from "./connection-pool.ts";

export type HandlePool = ConnectionPool<ConnectionHandle>;

export class Sqlite3Connection implements DatabaseConnection {
  readonly #writer: HandlePool;
  readonly #readers: HandlePool;
  /** The connection that an open transaction holds, and where to give it back. */
  #held: { handle: ConnectionHandle; pool: HandlePool } | undefined;

  constructor(writer: HandlePool, readers: HandlePool) {
    this.#writer = writer;
    this.#readers = readers;
  }

  /** Starts a transaction: read-only ones on a reader; the others on the writer, taking the write lock at once. */
  async begin(readOnly: boolean): Promise<void> {
    const pool = readOnly ? this.#readers : this.#writer;
    const handle = await pool.acquire();
    try {
      await handle.exec(readOnly ? "BEGIN" : "BEGIN IMMEDIATE");
    } catch (error) {
      pool.release(handle);
      throw error;
    }
    this.#held = { handle, pool };
  }

  /** A COMMIT that fails leaves the transaction open and held, for the ROLLBACK that follows it. */
  async commit(): Promise<void> {
    await this.held.exec("COMMIT");
    this.#giveBack();
  }

  /** After some errors (disk full) SQLite has rolled back by itself; that is what was asked for. */
  async rollback(): Promise<void> {
    try {
      await this.held.exec("ROLLBACK");
    } catch (error) {
      if (!/no transaction is active/.test(String(error))) throw error;
    } finally {
      this.#giveBack();
    }
  }

  get held(): ConnectionHandle {
    if (!this.#held) throw new Error("sqlite3: no transaction is open on this connection");
    return this.#held.handle;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#held) return execute<R>(this.#held.handle, query);
    const pool = isRead(query) ? this.#readers : this.#writer;
    return pool.use((handle) => execute<R>(handle, query));
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for it; PostgreSQL's driver here has none either.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("sqlite3: no streaming; read pages by key (where id > last order by id limit n)");
  }

  #giveBack(): void {
    const held = this.#held;
    this.#held = undefined;
    held?.pool.release(held.handle);
  }
}

async function execute<R>(handle: ConnectionHandle, query: CompiledQuery): Promise<QueryResult<R>> {
  const { sql, parameters, query: node } = query;
  if (isRead(query) || (node.kind === "RawNode" && RAW_WITH_ROWS.test(sql))) {
    return { rows: (await handle.all(sql, parameters)) as R[] };
  }
  if ("returning" in node && node.returning) {
    const rows = (await handle.all(sql, parameters)) as R[];
    return { rows, numAffectedRows: BigInt(rows.length) };
  }
  const { changes, lastId } = await handle.run(sql, parameters);
  const inserted = node.kind === "InsertQueryNode" && changes > 0;
  return { rows: [], numAffectedRows: BigInt(changes), insertId: inserted ? BigInt(lastId) : undefined };
}

const isRead = ({ query }: CompiledQuery): boolean => query.kind === "SelectQueryNode";

/** Raw SQL may write, so it always runs on the writer; it returns rows when it begins or ends like this. */
const RAW_WITH_ROWS = /^\s*(select|with|values|explain|pragma)\b|\breturning\b/i;
