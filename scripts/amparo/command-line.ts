/** The world as a verb sees it: streams, settings, clock and database. */
import type { Kysely } from "kysely";
import { createClock } from "#app/clock.server.ts";
import type { Settings } from "#app/settings.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import type { Schema } from "#db/schema.ts";
import type { CommandLine } from "./verb.ts";

/** What lies outside: the process, or a test in its place. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  out(text: string): void;
  err(text: string): void;
}

/** Whoever opens it closes it after the verb has run. */
export function openCommandLine(
  settings: Settings,
  { env, out, err }: Surroundings,
): CommandLine & { close(): Promise<void> } {
  const { dataDir, databaseUrl } = settings;
  let database: Promise<Kysely<Schema>> | undefined;
  return {
    out: (text) => out(asLines(text)),
    err: (text) => err(asLines(text)),
    env,
    dataDir,
    databaseUrl,
    now: createClock(settings.clockStartsAt),
    openDatabase() {
      database ??= openMigrated(dataDir, databaseUrl);
      return database;
    },
    async close() {
      // Whoever asked for a database that did not open has been told so already.
      await database?.then((db) => db.destroy()).catch(() => undefined);
    },
  };
}

async function openMigrated(dataDir: string, databaseUrl: string | undefined): Promise<Kysely<Schema>> {
  const db = await openDatabase({ dataDir, databaseUrl });
  try {
    await migrateToLatest(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

const asLines = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);
