/** Tables that only grow: the database itself refuses to change or to empty them. */
import { type Kysely, sql } from "kysely";
import { isPostgres } from "../transaction.ts";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function makeAppendOnly(db: AnyDatabase, tables: readonly string[]): Promise<void> {
  if (isPostgres(db)) await makeRefusal(db);
  for (const table of tables) {
    if (isPostgres(db)) await refuseOnPostgres(db, table);
    else await refuseOnSqlite(db, table);
  }
}

async function refuseOnSqlite(db: AnyDatabase, table: string): Promise<void> {
  for (const change of ["update", "delete"]) {
    await sql`
      create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.id(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
  }
}

/** AO001 is a code of our own (class A0 and up is free to use); db/error.ts knows it. */
const makeRefusal = (db: AnyDatabase) =>
  sql`
    create or replace function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name using errcode = 'AO001'; end $$`.execute(db);

async function refuseOnPostgres(db: AnyDatabase, table: string): Promise<void> {
  await sql`
    create trigger ${sql.id(`${table}_append_only`)} before update or delete or truncate on ${sql.id(table)}
    for each statement execute function refuse_change()`.execute(db);
}
