/** Transactions, for functions that take a database or a transaction as their first argument. */
import { type Kysely, PostgresAdapter, type Transaction } from "kysely";
import type { Database, Schema } from "./schema.ts";

/** Runs the work in the transaction that it is given, or else in one of its own. */
export async function inTransaction<T>(
  db: Database,
  work: (transaction: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  if (isTransaction(db)) return work(db);
  return db.transaction().execute(work);
}

/** Runs the work on one unchanging view of the database, whatever is written meanwhile. */
export async function inSnapshot<T>(
  db: Database,
  work: (snapshot: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  if (isTransaction(db)) return work(db);
  return db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work);
}

/** For the few places where the engines differ: locks on rows, which SQLite has no need of, and files. */
export const isPostgres = (db: Kysely<Schema>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;

export const isTransaction = (db: Database): db is Transaction<Schema> => db.isTransaction;
