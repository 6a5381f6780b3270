/** Reports and their figures, and the people of a case. Their columns are explained in db/tables/. */
import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function up(db: AnyDatabase): Promise<void> {
  await makeEvidence(db);
  await makePeople(db);
}

async function makeEvidence(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("evidence_documents")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("publisher", "text")
    .addColumn("title", "text", required)
    .addColumn("issued_on", "text")
    .addColumn("url", "text")
    .addColumn("language", "text", required)
    .addColumn("text", "text", required)
    .addColumn("imported_at", "text", required)
    .addCheckConstraint("evidence_documents_issued_on", isDay("issued_on"))
    .execute();

  await db.schema
    .createTable("figures")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("document_id", "text", (c) =>
      c.notNull().references("evidence_documents.id").onDelete("cascade"),
    )
    .addColumn("position", "integer", required)
    .addColumn("name", "text", required)
    .addColumn("labels", "text", required)
    .addColumn("value", "integer", required)
    .addColumn("qualifier", "text", required)
    .addColumn("unit", "text", required)
    .addColumn("as_of", "text")
    .addColumn("counted_from", "text")
    .addColumn("span_start", "integer")
    .addColumn("span_end", "integer")
    .addColumn("ua_number", "text")
    .addColumn("confirmed_by", "text")
    .addColumn("confirmed_at", "text")
    .addColumn("rejected_at", "text")
    .addCheckConstraint("figures_value", sql`value >= 0`)
    .addCheckConstraint(
      "figures_qualifier",
      sql`qualifier in ('exactly', 'at-least', 'more-than', 'about', 'at-most')`,
    )
    .addCheckConstraint("figures_unit", sql`unit in ('people', 'cases')`)
    .addCheckConstraint("figures_as_of", isDay("as_of"))
    .addCheckConstraint("figures_counted_from", isDay("counted_from"))
    .addCheckConstraint(
      "figures_confirmed_is_whole",
      sql`confirmed_at is null
        or (ua_number is not null and as_of is not null and confirmed_by is not null and rejected_at is null)`,
    )
    .execute();
  await db.schema.createIndex("figures_of_document").on("figures").column("document_id").execute();
  await db.schema.createIndex("figures_of_ua_number").on("figures").column("ua_number").execute();
}

async function makePeople(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("case_people")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("ua_number", "text", required)
    .addColumn("name", "text", required)
    .addColumn("other_names", "text", required)
    .addColumn("pronouns", "text")
    .addColumn("note", "text")
    .addColumn("position", "integer", required)
    .addColumn("confirmed_at", "text")
    .execute();
  await db.schema.createIndex("case_people_of_ua_number").on("case_people").column("ua_number").execute();

  await db.schema
    .createTable("case_person_statuses")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("person_id", "text", (c) => c.notNull().references("case_people.id").onDelete("cascade"))
    .addColumn("status", "text", required)
    .addColumn("since", "text")
    .addColumn("as_of", "text")
    .addColumn("source_campaign", "text", (c) => c.references("campaigns.id").onDelete("cascade"))
    .addColumn("source_evidence", "text", (c) => c.references("evidence_documents.id").onDelete("cascade"))
    .addColumn("source_text", "text")
    .addColumn("quote", "text")
    .addColumn("confirmed_at", "text")
    .addCheckConstraint(
      "case_person_statuses_status",
      sql`status in ('detained', 'house-arrest', 'released', 'released-with-conditions', 'amnesty-granted',
        'amnesty-refused', 'whereabouts-unknown', 'died-in-custody')`,
    )
    .addCheckConstraint("case_person_statuses_since", isDay("since"))
    .addCheckConstraint("case_person_statuses_as_of", isDay("as_of"))
    .addCheckConstraint(
      "case_person_statuses_source",
      sql`(case when source_campaign is null then 0 else 1 end)
        + (case when source_evidence is null then 0 else 1 end)
        + (case when source_text is null then 0 else 1 end) = 1`,
    )
    .execute();
  await db.schema
    .createIndex("case_person_statuses_of_person")
    .on("case_person_statuses")
    .column("person_id")
    .execute();
}

type Column = ColumnDefinitionBuilder;
const required = (column: Column): Column => column.notNull();
/** YYYY-MM-DD; a null passes, as in every check constraint. */
const isDay = (column: string) => sql`${sql.ref(column)} like '____-__-__'`;
