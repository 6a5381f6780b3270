/** What was deleted stays for a while in the pages that the database has set aside: here it is made to go. */
import { type Kysely, sql } from "kysely";
import type { Schema } from "./schema.ts";
import { isPostgres } from "./transaction.ts";

/**
 * SQLite: overwrites deleted rows (secure_delete is on for every connection) and cuts the write-ahead log to nothing,
 * unless somebody is reading from it just then. PostgreSQL does its own vacuuming, and what was there is ciphertext.
 */
export async function eraseTraces(db: Kysely<Schema>): Promise<void> {
  if (isPostgres(db)) return;
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
