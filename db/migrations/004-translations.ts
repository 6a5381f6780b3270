/** Translations: who checked a text and when, and an addressee's office and salutation in other letter languages. */
import { type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ["model_letters", "campaign_texts"]) {
    await db.schema
      .alterTable(table)
      .addColumn("checked_by", "text", (c) => c.references("sections.code"))
      .execute();
    await db.schema
      .alterTable(table)
      .addColumn("checked_on", "text", (c) => c.check(sql`checked_on like '____-__-__'`))
      .execute();
  }
  await db.schema
    .alterTable("addressees")
    .addColumn("in_languages", "text", (c) => c.notNull().defaultTo("[]"))
    .execute();
}
