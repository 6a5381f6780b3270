/** The documents that campaigns were made from, and copies that only one section's supporters write. */
import { type Kysely, sql } from "kysely";
import { isPostgres } from "../transaction.ts";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function up(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("source_documents")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("campaign_id", "text", (c) =>
      c.notNull().unique().references("campaigns.id").onDelete("cascade"),
    )
    .addColumn("file_name", "text")
    .addColumn("format", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("reading", "text", (c) => c.notNull())
    .addColumn("file", isPostgres(db) ? "bytea" : sql`blob`)
    .addColumn("imported_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable("addressees")
    .addColumn("section", "text", (c) => c.references("sections.code"))
    .execute();
}
