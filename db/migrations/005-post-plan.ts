/** The post plan: what sections know of their post offices; and how much of a logged letter was its writer's own. */
import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function up(db: AnyDatabase): Promise<void> {
  // An insert alone can fill it: the triggers that refuse every change of the log stay as they are.
  await db.schema
    .alterTable("logged_actions")
    .addColumn("own_words", "text", (c) => c.check(sql`own_words in ('none', 'some', 'most')`))
    .execute();

  await db.schema
    .createTable("transit_times")
    .addColumn("section", "text", ofSection)
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("working_days", "integer", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("checked_on", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("transit_times_pk", ["section", "country"])
    .addCheckConstraint("transit_times_country", sql`length(country) = 2`)
    .addCheckConstraint("transit_times_working_days", sql`working_days between 1 and 120`)
    .addCheckConstraint("transit_times_checked_on", isDay("checked_on"))
    .execute();

  await db.schema
    .createTable("postage_rates")
    .addColumn("section", "text", ofSection)
    .addColumn("reach", "text", (c) => c.notNull())
    .addColumn("up_to_grams", "integer", (c) => c.notNull())
    .addColumn("price", "text", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("checked_on", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("postage_rates_pk", ["section", "reach", "up_to_grams"])
    .addCheckConstraint("postage_rates_reach", sql`reach in ('home', 'abroad')`)
    .addCheckConstraint("postage_rates_up_to_grams", sql`up_to_grams between 1 and 2000`)
    .addCheckConstraint("postage_rates_checked_on", isDay("checked_on"))
    .execute();

  await db.schema
    .createTable("mail_suspensions")
    .addColumn("section", "text", ofSection)
    .addColumn("country", "text", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("since_on", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("mail_suspensions_pk", ["section", "country"])
    .addCheckConstraint("mail_suspensions_country", sql`length(country) = 2`)
    .addCheckConstraint("mail_suspensions_since_on", isDay("since_on"))
    .execute();
}

const ofSection = (column: ColumnDefinitionBuilder) => column.notNull().references("sections.code");

/** YYYY-MM-DD. */
const isDay = (column: string) => sql`${sql.ref(column)} like '____-__-__'`;
