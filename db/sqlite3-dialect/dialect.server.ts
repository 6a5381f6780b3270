/** Kysely on node-sqlite3: one writer, WAL readers, immediate transactions, safe binding. */
import { type Dialect, type Driver, type Kysely, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { Sqlite3Adapter } from "./adapter.ts";
import { type Sqlite3DialectConfig, Sqlite3Driver } from "./driver.server.ts";

export class Sqlite3Dialect implements Dialect {
  readonly #config: Sqlite3DialectConfig;

  constructor(config: Sqlite3DialectConfig) {
    this.#config = config;
  }

  createDriver = (): Driver => new Sqlite3Driver(this.#config);
  createQueryCompiler = (): SqliteQueryCompiler => new SqliteQueryCompiler();
  createAdapter = (): Sqlite3Adapter => new Sqlite3Adapter();
  // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature.
  createIntrospector = (db: Kysely<any>): SqliteIntrospector => new SqliteIntrospector(db);
}
