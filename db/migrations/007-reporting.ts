/** Reports that wait for a section's look, letter-writing events, buckets set aside, replies; and where letters come from. */
import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from "kysely";
import { isPostgres } from "../transaction.ts";
import { makeAppendOnly } from "./append-only.ts";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function up(db: AnyDatabase): Promise<void> {
  if (isPostgres(db)) await widenLogOnPostgres(db);
  else await rebuildLogOnSqlite(db);
  // For the list of what waits, and for what an event has counted: each a small part of the log.
  await sql`create index logged_actions_held on logged_actions (section) where held`.execute(db);
  await sql`create index logged_actions_event on logged_actions (event) where event is not null`.execute(db);
  await makeEvents(db);
  await makeDecisions(db);
  await makeReplies(db);
  await rebuildTally(db);
}

const anOrigin = sql`origin in ('page', 'embed', 'event', 'api', 'import', 'demonstration')`;

async function widenLogOnPostgres(db: AnyDatabase): Promise<void> {
  await db.schema
    .alterTable("logged_actions")
    .addColumn("held", "boolean", no)
    .addColumn("event", "text")
    .addColumn("consent_version", "text")
    .execute();
  await db.schema.alterTable("logged_actions").dropConstraint("logged_actions_origin").execute();
  await db.schema
    .alterTable("logged_actions")
    .addCheckConstraint("logged_actions_origin", anOrigin)
    .execute();
}

/** SQLite changes no check constraint, so both tables of the log are written anew, the rungs with their actions. */
async function rebuildLogOnSqlite(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("new_actions")
    .addColumn("action_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("ua_number", "text", required)
    .addColumn("ordinal", "integer", required)
    .addColumn("addressee", "text", required)
    .addColumn("section", "text", ofSection)
    .addColumn("letter_language", "text", required)
    .addColumn("letters", "integer", required)
    .addColumn("origin", "text", required)
    .addColumn("own_words", "text", (c) => c.check(sql`own_words in ('none', 'some', 'most')`))
    .addColumn("held", "boolean", no)
    .addColumn("event", "text")
    .addColumn("consent_version", "text")
    .addCheckConstraint("logged_actions_hash", sql`length(action_hash) = 43`)
    .addCheckConstraint("logged_actions_ordinal", sql`ordinal >= 1`)
    .addCheckConstraint("logged_actions_addressee", sql`addressee in ('target', 'copy')`)
    .addCheckConstraint("logged_actions_language", sql`length(letter_language) between 2 and 35`)
    .addCheckConstraint("logged_actions_letters", sql`letters >= 1`)
    .addCheckConstraint("logged_actions_origin", anOrigin)
    .$call(withoutRowId(db))
    .execute();
  await db.schema
    .createTable("new_rungs")
    .addColumn("action_hash", "text", (c) => c.notNull().references("new_actions.action_hash"))
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
  const kept = sql.raw(
    "action_hash, ua_number, ordinal, addressee, section, letter_language, letters, origin, own_words",
  );
  await sql`insert into new_actions (${kept}) select ${kept} from logged_actions`.execute(db);
  await sql`insert into new_rungs select action_hash, rung, channel, logged_on, late from logged_rungs`.execute(
    db,
  );
  // The rungs go first: nothing is left that names an action when the actions go.
  await db.schema.dropTable("logged_rungs").execute();
  await db.schema.dropTable("logged_actions").execute();
  await db.schema.alterTable("new_actions").renameTo("logged_actions").execute();
  await db.schema.alterTable("new_rungs").renameTo("logged_rungs").execute();
  await makeAppendOnly(db, ["logged_actions", "logged_rungs"]);
}

async function makeEvents(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("events")
    .addColumn("code", "text", (c) => c.primaryKey().notNull())
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("section", "text", ofSection)
    .addColumn("expected_letters", "integer", required)
    .addColumn("first_on", "text", required)
    .addColumn("last_on", "text", required)
    .addColumn("made_by", "text", required)
    .addColumn("made_on", "text", required)
    .addColumn("confirmed_by", "text")
    .addColumn("confirmed_on", "text")
    .addColumn("closed_on", "text")
    .addCheckConstraint("events_code", sql`code like '____-____'`)
    .addCheckConstraint("events_expected_letters", sql`expected_letters between 1 and 100000`)
    .addCheckConstraint("events_first_on", isDay("first_on"))
    .addCheckConstraint("events_last_on", sql`last_on like '____-__-__' and last_on >= first_on`)
    .execute();
}

async function makeDecisions(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("report_decisions")
    .addColumn("seq", "integer", numbered(db))
    .addColumn("action_hash", "text", (c) => c.notNull().references("logged_actions.action_hash"))
    .addColumn("decision", "text", required)
    .addColumn("letters", "integer")
    .addColumn("decided_by", "text", required)
    .addColumn("decided_on", "text", required)
    .addColumn("reason", "text", required)
    .addCheckConstraint("report_decisions_decision", sql`decision in ('confirm', 'reject')`)
    .addCheckConstraint("report_decisions_letters", sql`letters >= 1`)
    .addCheckConstraint("report_decisions_decided_on", isDay("decided_on"))
    .execute();
  await db.schema
    .createIndex("report_decisions_of_action")
    .on("report_decisions")
    .columns(["action_hash", "seq"])
    .execute();

  await db.schema
    .createTable("bucket_decisions")
    .addColumn("seq", "integer", numbered(db))
    .addColumn("ua_number", "text", required)
    .addColumn("ordinal", "integer", required)
    .addColumn("section", "text", required)
    .addColumn("channel", "text", required)
    .addColumn("letter_language", "text", required)
    .addColumn("logged_on", "text", required)
    .addColumn("origin", "text", required)
    .addColumn("decision", "text", required)
    .addColumn("decided_by", "text", required)
    .addColumn("decided_on", "text", required)
    .addColumn("reason", "text", required)
    .addCheckConstraint("bucket_decisions_decision", sql`decision in ('hold', 'release', 'void')`)
    .addCheckConstraint("bucket_decisions_decided_on", isDay("decided_on"))
    .execute();
  await db.schema
    .createIndex("bucket_decisions_of_bucket")
    .on("bucket_decisions")
    .columns(["ua_number", "ordinal", "section", "channel", "letter_language", "logged_on", "origin", "seq"])
    .execute();
  await makeAppendOnly(db, ["report_decisions", "bucket_decisions"]);
}

/** An addressee may be taken off its campaign; that it has answered stays true, so it is not a foreign key. */
async function makeReplies(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("official_replies")
    .addColumn("reply_hash", "text", (c) => c.primaryKey().notNull())
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("addressee_id", "text", required)
    .addColumn("kind", "text", required)
    .addColumn("replied_on", "text", required)
    .addColumn("section", "text", ofSection)
    .addCheckConstraint("official_replies_hash", sql`length(reply_hash) = 43`)
    .addCheckConstraint(
      "official_replies_kind",
      sql`kind in ('acknowledgement', 'answer', 'refusal', 'action-taken', 'other')`,
    )
    .addCheckConstraint("official_replies_replied_on", isDay("replied_on"))
    .$call(withoutRowId(db))
    .execute();
  await db.schema
    .createIndex("official_replies_of_campaign")
    .on("official_replies")
    .column("campaign_id")
    .execute();
}

const CELL_KEY = [
  "ua_number",
  "ordinal",
  "addressee",
  "section",
  "channel",
  "letter_language",
  "logged_on",
  "rung",
  "late",
  "origin",
  "held",
] as const;

/** The key of a cell has changed: made anew, and counted again from the log. */
async function rebuildTally(db: AnyDatabase): Promise<void> {
  await db.schema.dropTable("tally_cells").execute();
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
    .addColumn("origin", "text", required)
    .addColumn("held", "boolean", required)
    .addColumn("actions", "integer", required)
    .addColumn("letters", "integer", required)
    .addPrimaryKeyConstraint("tally_cells_pk", [...CELL_KEY])
    .$call(withoutRowId(db))
    .execute();
  const key = sql.join(CELL_KEY.map((column) => sql.ref(column)));
  await sql`
    insert into tally_cells (${key}, actions, letters)
    select ${key}, count(*), sum(letters)
    from logged_actions join logged_rungs as reached using (action_hash)
    where not exists (
      select 1 from logged_rungs as other
      where other.action_hash = logged_actions.action_hash and ${standing("other")} > ${standing("reached")}
    )
    group by ${key}`.execute(db);
}

/** The ladder as it stands in this version. */
const standing = (rungs: string) => sql`
  case ${sql.ref(`${rungs}.rung`)}
    when 'prepared' then 0 when 'reported' then 1 when 'sent' then 2 when 'bounced' then 3 else 4 end`;

type Column = ColumnDefinitionBuilder;
const required = (column: Column): Column => column.notNull();
const no = (column: Column): Column => column.notNull().defaultTo(false);
const ofSection = (column: Column): Column => column.notNull().references("sections.code");
const ofCampaign = (column: Column): Column =>
  column.notNull().references("campaigns.id").onDelete("cascade");
const numbered = (db: AnyDatabase) => (column: Column) =>
  isPostgres(db) ? column.primaryKey().generatedByDefaultAsIdentity() : column.primaryKey();

/** YYYY-MM-DD. */
const isDay = (column: string) => sql`${sql.ref(column)} like '____-__-__'`;

const withoutRowId =
  (db: AnyDatabase) =>
  // biome-ignore lint/suspicious/noExplicitAny: any table with any columns.
  (table: CreateTableBuilder<any, any>): CreateTableBuilder<any, any> =>
    isPostgres(db) ? table : table.modifyEnd(sql`without rowid`);
