/** The one door to the database: the SQLite file amparo.db in the data folder, or PostgreSQL by its URL. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Schema } from "./schema.ts";
import { Sqlite3Dialect } from "./sqlite3-dialect/dialect.server.ts";

export interface DatabaseLocation {
  /** Made when it is missing. Not touched when there is a databaseUrl. */
  dataDir: string;
  /** postgres://user:password@host:port/database */
  databaseUrl?: string | undefined;
}

/** Where the SQLite database of a data folder lies. */
export const databaseFile = (dataDir: string): string => path.resolve(dataDir, "amparo.db");

/**
 * Opens the database and sees that it answers; it does not migrate.
 * @throws Error that says which database did not open and why.
 */
export async function openDatabase({ dataDir, databaseUrl }: DatabaseLocation): Promise<Kysely<Schema>> {
  const where = databaseUrl ? "the PostgreSQL database of DATABASE_URL" : databaseFile(dataDir);
  try {
    const dialect = databaseUrl ? postgres(databaseUrl) : sqlite(dataDir);
    const db = new Kysely<Schema>({ dialect });
    await sql`select 1`.execute(db).catch(async (error) => {
      await db.destroy().catch(() => undefined);
      throw error;
    });
    return db;
  } catch (error) {
    throw new Error(`cannot open ${where}: ${reason(error)}`, { cause: error });
  }
}

/** The folder and the file are made for their owner alone; SQLite gives -wal and -shm the mode of the file. */
function sqlite(dataDir: string): Sqlite3Dialect {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const filename = databaseFile(dataDir);
  closeSync(openSync(filename, "a", 0o600));
  return new Sqlite3Dialect({ filename });
}

function postgres(connectionString: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: numbersAsNumbers },
  });
  // An idle connection that the server closes is replaced at its next use; unheard, the event would end the process.
  pool.on("error", () => undefined);
  // One that breaks while it is in use fails its query as well, and that is heard.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new PostgresDialect({ pool });
}

const INT8 = 20;
const NUMERIC = 1700;

/** count() is int8 and the sum of such counts numeric; pg gives both as text, lest they be past 2^53. */
const numbersAsNumbers = ((oid: number, format?: "text") =>
  oid === INT8 || oid === NUMERIC
    ? Number
    : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

/** A refused connection to "localhost" is one error for each of its addresses, in an AggregateError without words. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join("; ");
  return error instanceof Error ? error.message : String(error);
}
