/** Fresh, migrated databases for tests, on both engines. */
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Kysely } from "kysely";
import { afterAll, afterEach, describe, inject } from "vitest";
import { migrateToLatest } from "#db/migrate.server.ts";
import { databaseFile, openDatabase } from "#db/open-database.server.ts";
import type { Schema } from "#db/schema.ts";
import { statement, urlOfDatabase } from "./postgres.ts";

/** Opens a database that no other test sees; it is closed and removed when the test has ended. */
export type OpenFreshDatabase = () => Promise<Kysely<Schema>>;

export type Engine = "SQLite" | "PostgreSQL";

/** Describes the same behaviour on SQLite and on PostgreSQL. */
export function describeOnEachDatabase(
  name: string,
  tests: (open: OpenFreshDatabase, engine: Engine) => void,
): void {
  describe(`${name}, on SQLite`, () => tests(onSqlite(), "SQLite"));
  describe(`${name}, on PostgreSQL`, () => tests(onPostgres(), "PostgreSQL"));
}

/** For tests of SQLite alone. */
export function onSqlite(): OpenFreshDatabase {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-test-"));
  const template = path.join(folder, "template");
  const opened: { db: Kysely<Schema>; dataDir: string }[] = [];
  let migrated: Promise<void> | undefined;
  let count = 0;
  afterEach(async () => {
    for (const { db, dataDir } of opened.splice(0)) {
      await db.destroy();
      rmSync(dataDir, { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return async () => {
    migrated ??= migrateOnce(template);
    await migrated;
    const dataDir = path.join(folder, String(++count));
    mkdirSync(dataDir);
    copyFileSync(databaseFile(template), databaseFile(dataDir));
    const db = await openDatabase({ dataDir });
    opened.push({ db, dataDir });
    return db;
  };
}

/** For tests of PostgreSQL alone. */
export function onPostgres(): OpenFreshDatabase {
  const opened: { db: Kysely<Schema>; name: string }[] = [];
  afterEach(async () => {
    for (const { db, name } of opened.splice(0)) {
      await db.destroy();
      await statement(inject("postgresUrl"), `drop database ${name} with (force)`);
    }
  });

  return async () => {
    const { name, databaseUrl } = await freshPostgres();
    const db = await openDatabase({ dataDir: "", databaseUrl });
    opened.push({ db, name });
    return db;
  };
}

/** A copy of the migrated template, not opened; whoever made it drops it, or leaves it to the end of the run. */
export async function freshPostgres(): Promise<{ name: string; databaseUrl: string }> {
  const name = `amparo_${randomBytes(6).toString("hex")}`;
  const server = inject("postgresUrl");
  await statement(
    server,
    `create database ${name} template ${inject("postgresTemplate")} strategy file_copy`,
  );
  return { name, databaseUrl: urlOfDatabase(server, name) };
}

/** Closing the last connection leaves one file without -wal, which can be copied. */
async function migrateOnce(dataDir: string): Promise<void> {
  const db = await openDatabase({ dataDir });
  await migrateToLatest(db).finally(() => db.destroy());
}
