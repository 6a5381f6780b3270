/** Prepared statements of one connection, the least recently used given up first. */
import type sqlite3 from "sqlite3";

/** Preparing costs as much as running a point select; a few dozen statements are all that a server repeats. */
const KEPT_STATEMENTS = 200;

export class StatementCache {
  readonly #statements = new Map<string, sqlite3.Statement>();
  readonly #database: sqlite3.Database;

  constructor(database: sqlite3.Database) {
    this.#database = database;
  }

  async prepare(sql: string): Promise<sqlite3.Statement> {
    const kept = this.#statements.get(sql);
    const statement = kept ?? (await prepareOn(this.#database, sql));
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    if (!kept) this.#giveUpOldest();
    return statement;
  }

  /** SQLite does not close a connection that still has live statements. */
  async finalizeAll(): Promise<void> {
    await Promise.all([...this.#statements.values()].map(finalize));
    this.#statements.clear();
  }

  #giveUpOldest(): void {
    if (this.#statements.size <= KEPT_STATEMENTS) return;
    const [sql, statement] = this.#statements.entries().next().value!;
    this.#statements.delete(sql);
    statement.finalize();
  }
}

const prepareOn = (database: sqlite3.Database, sql: string): Promise<sqlite3.Statement> =>
  new Promise((resolve, reject) => {
    const statement: sqlite3.Statement = database.prepare(sql, (error: Error | null) =>
      error ? reject(error) : resolve(statement),
    );
  });

const finalize = (statement: sqlite3.Statement): Promise<void> =>
  new Promise((resolve) => statement.finalize(() => resolve()));
