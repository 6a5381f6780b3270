/** Brings the database up to the schema of this program, each migration wholly or not at all. */
import { type Kysely, type Migration, Migrator } from "kysely";
import { migrations } from "./migrations/index.ts";
import type { Schema } from "./schema.ts";

/** The database has been migrated by a newer program than this one. */
export class DatabaseIsNewer extends Error {}

/**
 * Runs the migrations that are missing, all in one transaction. Several processes may do so at once: one
 * works, the others find it done.
 * @throws DatabaseIsNewer before anything is changed; Error that names the migration that failed.
 */
export async function migrateToLatest(
  db: Kysely<Schema>,
  available: Record<string, Migration> = migrations,
): Promise<void> {
  await refuseNewerDatabase(db, available);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => available } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === "Error")?.migrationName;
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(`migration ${failed ?? ""} failed, and nothing of it is left: ${reason}`, { cause: error });
}

async function refuseNewerDatabase(db: Kysely<Schema>, available: Record<string, Migration>): Promise<void> {
  const unknown = (await appliedMigrations(db)).filter((name) => !Object.hasOwn(available, name));
  if (unknown.length === 0) return;
  throw new DatabaseIsNewer(
    `the database was made by a newer Amparo (it has ${unknown.join(", ")}, which this one does not know): ` +
      `run that version, or restore a backup from before the upgrade`,
  );
}

/** Names in the Migrator's own table; none when the database is new. */
async function appliedMigrations(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const bookkeeping = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const rows = await bookkeeping.selectFrom("kysely_migration").select("name").orderBy("name").execute();
  return rows.map((row) => row.name);
}
