/** The first tables. Their columns are explained in db/tables/; here stands what the database itself insists on. */
import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from "kysely";
import { isPostgres } from "../transaction.ts";
import { firstSections } from "./001-sections.ts";
import { makeAppendOnly } from "./append-only.ts";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function up(db: AnyDatabase): Promise<void> {
  await makeSections(db);
  await makeCampaigns(db);
  await makeActionLog(db);
  await makeStaff(db);
  await makeAppendOnly(db, ["logged_actions", "logged_rungs", "audit_entries"]);
}

async function makeSections(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("sections")
    .addColumn("code", "text", (c) => c.primaryKey())
    .addColumn("name", "text", required)
    .addColumn("countries", "text", required)
    .addColumn("paper", "text", required)
    .addColumn("time_zone", "text", required)
    .addCheckConstraint("sections_paper", sql`paper in ('A4', 'LETTER')`)
    .execute();
  await db
    .insertInto("sections")
    .values(
      firstSections.map(({ timeZone, countries, ...section }) => ({
        ...section,
        countries: JSON.stringify(countries),
        time_zone: timeZone,
      })),
    )
    .execute();
}

async function makeCampaigns(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("campaigns")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("ua_number", "text")
    .addColumn("ordinal", "integer")
    .addColumn("ordinal_text", "text")
    .addColumn("index_number", "text")
    .addColumn("country", "text")
    .addColumn("country_code", "text")
    .addColumn("document_language", "text", required)
    .addColumn("issued_on", "text")
    .addColumn("deadline_on", "text")
    .addColumn("preferred_languages", "text", required)
    .addColumn("own_language_allowed", "boolean", required)
    .addColumn("names_and_pronouns", "text", required)
    .addColumn("previous_links", "text", required)
    .addColumn("demonstration", "boolean", required)
    .addColumn("created_at", "text", required)
    .addColumn("published_at", "text")
    .addColumn("opens_at", "text")
    .addColumn("closed_at", "text")
    .addColumn("withdrawn_at", "text")
    .addColumn("outcome", "text")
    .addColumn("outcome_on", "text")
    .addCheckConstraint("campaigns_ordinal", sql`ordinal >= 1`)
    .addCheckConstraint("campaigns_country_code", sql`length(country_code) = 2`)
    .addCheckConstraint("campaigns_issued_on", isDay("issued_on"))
    .addCheckConstraint("campaigns_deadline_on", isDay("deadline_on"))
    .addCheckConstraint("campaigns_outcome_on", isDay("outcome_on"))
    .addCheckConstraint(
      "campaigns_published_is_whole",
      sql`published_at is null or (ua_number is not null and ordinal is not null and deadline_on is not null)`,
    )
    .execute();
  // Drafts may share a number: a document imported twice, or one that takes the place of a withdrawn call.
  await db.schema
    .createIndex("campaigns_ua_number_ordinal")
    .unique()
    .on("campaigns")
    .columns(["ua_number", "ordinal"])
    .where(sql.ref("published_at"), "is not", null)
    .where(sql.ref("withdrawn_at"), "is", null)
    .execute();

  await db.schema
    .createTable("campaign_texts")
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("lang", "text", required)
    .addColumn("title", "text", required)
    .addColumn("summary", "text", required)
    .addColumn("background", "text", required)
    .addColumn("after_deadline_note", "text")
    .addColumn("risk_notice", "text")
    .addPrimaryKeyConstraint("campaign_texts_pk", ["campaign_id", "lang"])
    .execute();

  await db.schema
    .createTable("addressees")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("position", "integer", required)
    .addColumn("copy", "boolean", required)
    .addColumn("kind", "text", required)
    .addColumn("name", "text")
    .addColumn("office", "text")
    .addColumn("address_lines", "text", required)
    .addColumn("emails", "text", required)
    .addColumn("fax", "text", required)
    .addColumn("phones", "text", required)
    .addColumn("social", "text", required)
    .addColumn("contact_form", "text")
    .addColumn("salutation", "text")
    .addCheckConstraint("addressees_kind", sql`kind in ('target', 'mission', 'embassy')`)
    .execute();
  await db.schema.createIndex("addressees_of_campaign").on("addressees").column("campaign_id").execute();

  await db.schema
    .createTable("model_letters")
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("lang", "text", required)
    .addColumn("salutation", "text")
    .addColumn("body", "text", required)
    .addColumn("closing", "text")
    .addPrimaryKeyConstraint("model_letters_pk", ["campaign_id", "lang"])
    .execute();
}

/**
 * The log and its roll-up. On SQLite they have no row ids, so that the file does not keep the order in which
 * letters arrived; 43 characters are a SHA-256 in base64url, and nothing else fits in its place.
 */
async function makeActionLog(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("logged_actions")
    .addColumn("action_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("ua_number", "text", required)
    .addColumn("ordinal", "integer", required)
    .addColumn("addressee", "text", required)
    .addColumn("section", "text", (c) => c.notNull().references("sections.code"))
    .addColumn("letter_language", "text", required)
    .addColumn("letters", "integer", required)
    .addColumn("origin", "text", required)
    .addCheckConstraint("logged_actions_hash", sql`length(action_hash) = 43`)
    .addCheckConstraint("logged_actions_ordinal", sql`ordinal >= 1`)
    .addCheckConstraint("logged_actions_addressee", sql`addressee in ('target', 'copy')`)
    .addCheckConstraint("logged_actions_language", sql`length(letter_language) between 2 and 35`)
    .addCheckConstraint("logged_actions_letters", sql`letters >= 1`)
    .addCheckConstraint("logged_actions_origin", sql`origin in ('page', 'import', 'demonstration')`)
    .$call(withoutRowId(db))
    .execute();

  await db.schema
    .createTable("logged_rungs")
    .addColumn("action_hash", "text", (c) => c.notNull().references("logged_actions.action_hash"))
    .addColumn("rung", "text", required)
    .addColumn("channel", "text", required)
    .addColumn("logged_on", "text", required)
    .addColumn("late", "boolean", required)
    .addPrimaryKeyConstraint("logged_rungs_pk", ["action_hash", "rung"])
    .addCheckConstraint(
      "logged_rungs_rung",
      sql`rung in ('prepared', 'reported', 'sent', 'bounced', 'withdrawn')`,
    )
    .addCheckConstraint(
      "logged_rungs_channel",
      sql`channel in ('post', 'email', 'server', 'fax', 'handed-over', 'other')`,
    )
    .addCheckConstraint("logged_rungs_logged_on", isDay("logged_on"))
    .$call(withoutRowId(db))
    .execute();

  const cellKey = [
    "ua_number",
    "ordinal",
    "addressee",
    "section",
    "channel",
    "letter_language",
    "logged_on",
    "rung",
    "late",
    "demonstration",
  ] as const;
  await db.schema
    .createTable("tally_cells")
    .addColumn("ua_number", "text", required)
    .addColumn("ordinal", "integer", required)
    .addColumn("addressee", "text", required)
    .addColumn("section", "text", required)
    .addColumn("channel", "text", required)
    .addColumn("letter_language", "text", required)
    .addColumn("logged_on", "text", required)
    .addColumn("rung", "text", required)
    .addColumn("late", "boolean", required)
    .addColumn("demonstration", "boolean", required)
    .addColumn("actions", "integer", required)
    .addColumn("letters", "integer", required)
    .addPrimaryKeyConstraint("tally_cells_pk", [...cellKey])
    .$call(withoutRowId(db))
    .execute();
}

async function makeStaff(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("staff")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("password_hash", "text")
    .addColumn("role", "text", required)
    .addColumn("section", "text", (c) => c.references("sections.code"))
    .addColumn("created_at", "text", required)
    .addColumn("disabled_at", "text")
    .addCheckConstraint("staff_role", sql`role in ('administrator', 'organizer', 'section-officer')`)
    .addCheckConstraint("staff_officer_has_section", sql`role <> 'section-officer' or section is not null`)
    .execute();

  await db.schema
    .createTable("staff_links")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("staff_id", "text", ofStaff)
    .addColumn("expires_at", "text", required)
    .addColumn("used_at", "text")
    .execute();

  await db.schema
    .createTable("staff_sessions")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("staff_id", "text", ofStaff)
    .addColumn("created_at", "text", required)
    .addColumn("seen_at", "text", required)
    .addColumn("expires_at", "text", required)
    .execute();

  await db.schema
    .createTable("api_tokens")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("name", "text", required)
    .addColumn("section", "text", (c) => c.references("sections.code"))
    .addColumn("created_at", "text", required)
    .addColumn("expires_on", "text", required)
    .addCheckConstraint("api_tokens_expires_on", isDay("expires_on"))
    .execute();

  await db.schema
    .createTable("audit_entries")
    .addColumn("seq", "integer", (c) => c.primaryKey())
    .addColumn("at", "text", required)
    .addColumn("actor", "text", required)
    .addColumn("verb", "text", required)
    .addColumn("object", "text", required)
    .addColumn("details", "text", required)
    .addColumn("previous_hash", "text", required)
    .addColumn("hash", "text", (c) => c.notNull().unique())
    .execute();
}

type Column = ColumnDefinitionBuilder;
const required = (column: Column): Column => column.notNull();
const ofCampaign = (column: Column): Column =>
  column.notNull().references("campaigns.id").onDelete("cascade");
const ofStaff = (column: Column): Column => column.notNull().references("staff.id").onDelete("cascade");

/** YYYY-MM-DD; a null passes, as in every check constraint. */
const isDay = (column: string) => sql`${sql.ref(column)} like '____-__-__'`;

const withoutRowId =
  (db: AnyDatabase) =>
  // biome-ignore lint/suspicious/noExplicitAny: any table with any columns.
  (table: CreateTableBuilder<any, any>): CreateTableBuilder<any, any> =>
    isPostgres(db) ? table : table.modifyEnd(sql`without rowid`);
