/** Letters that wait for their confirmation, and mails on their way: ciphertext under keys that are kept elsewhere. */
import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from "kysely";
import { isPostgres } from "../transaction.ts";

// biome-ignore lint/suspicious/noExplicitAny: a migration knows no schema; the tables are what it makes.
type AnyDatabase = Kysely<any>;

export async function up(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable("waiting_letters")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("purpose", "text", required)
    .addColumn("sealed", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("used", "boolean", required)
    .addCheckConstraint("waiting_letters_id", sql`length(id) = 43`)
    .addCheckConstraint("waiting_letters_purpose", sql`purpose in ('send', 'to-oneself')`)
    .addCheckConstraint("waiting_letters_expires_at", sql`expires_at like '____-__-__T__:00:00.000Z'`)
    .$call(withoutRowId(db))
    .execute();

  await db.schema
    .createTable("outbox_mails")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("kind", "text", required)
    .addColumn("campaign_id", "text", (c) => c.references("campaigns.id").onDelete("set null"))
    // An official who is taken off the campaign leaves letters that a person must look at, not none.
    .addColumn("addressee_id", "text", (c) => c.references("addressees.id").onDelete("set null"))
    .addColumn("action_hash", "text")
    .addColumn("bundle", "text")
    .addColumn("key_day", "text", required)
    .addColumn("sealed", "text")
    .addColumn("state", "text", required)
    .addColumn("attempts", "integer", zero)
    .addColumn("uncertain_tries", "integer", zero)
    .addColumn("due_at", "text")
    .addColumn("lease_until", "text")
    .addColumn("data_began", "boolean", required)
    .addColumn("last_code", "integer")
    .addColumn("dead_because", "text")
    .addColumn("settled_on", "text")
    .addCheckConstraint("outbox_mails_kind", sql`kind in ('confirmation', 'letter', 'to-oneself')`)
    .addCheckConstraint(
      "outbox_mails_state",
      sql`state in ('queued', 'sending', 'sent', 'uncertain', 'dead')`,
    )
    .addCheckConstraint(
      "outbox_mails_dead_because",
      sql`dead_because is null or dead_because in ('refused', 'no-answer', 'never-taken', 'no-address', 'no-key', 'returned')`,
    )
    .addCheckConstraint("outbox_mails_sent_is_empty", sql`state <> 'sent' or sealed is null`)
    .addCheckConstraint("outbox_mails_letter_has_action", sql`kind <> 'letter' or action_hash is not null`)
    .$call(withoutRowId(db))
    .execute();
  await db.schema
    .createIndex("outbox_mails_due")
    .on("outbox_mails")
    .column("due_at")
    .where(sql.ref("due_at"), "is not", null)
    .execute();
  await db.schema
    .createIndex("outbox_mails_bundle")
    .on("outbox_mails")
    .column("bundle")
    .where(sql.ref("bundle"), "is not", null)
    .execute();

  await db.schema
    .createTable("addressee_mailing")
    .addColumn("addressee_id", "text", (c) =>
      c.primaryKey().notNull().references("addressees.id").onDelete("cascade"),
    )
    .addColumn("mode", "text", (c) => c.notNull().defaultTo("individual"))
    .addColumn("per_hour", "integer", (c) => c.notNull().defaultTo(60))
    .addColumn("opens_at", "integer")
    .addColumn("closes_at", "integer")
    .addColumn("time_zone", "text", (c) => c.notNull().defaultTo("UTC"))
    .addColumn("counted_hour", "text")
    .addColumn("sent_in_hour", "integer", zero)
    .addColumn("digest_on", "text")
    .addColumn("refusals_in_row", "integer", zero)
    .addCheckConstraint("addressee_mailing_mode", sql`mode in ('individual', 'digest', 'hold')`)
    .addCheckConstraint("addressee_mailing_per_hour", sql`per_hour between 1 and 3600`)
    .addCheckConstraint(
      "addressee_mailing_hours",
      sql`(opens_at is null) = (closes_at is null) and (opens_at is null or (opens_at >= 0 and opens_at < closes_at and closes_at <= 24))`,
    )
    .execute();

  await db.schema
    .createTable("repeat_marks")
    .addColumn("campaign_id", "text", ofCampaign)
    .addColumn("mark", "text", required)
    .addPrimaryKeyConstraint("repeat_marks_pk", ["campaign_id", "mark"])
    .addCheckConstraint("repeat_marks_mark", sql`length(mark) = 43`)
    .$call(withoutRowId(db))
    .execute();
}

type Column = ColumnDefinitionBuilder;
const required = (column: Column): Column => column.notNull();
const zero = (column: Column): Column => column.notNull().defaultTo(0);
const ofCampaign = (column: Column): Column =>
  column.notNull().references("campaigns.id").onDelete("cascade");

/** On SQLite without row ids, so that the file does not keep the order of arrival. */
const withoutRowId =
  (db: AnyDatabase) =>
  // biome-ignore lint/suspicious/noExplicitAny: any table with any columns.
  (table: CreateTableBuilder<any, any>): CreateTableBuilder<any, any> =>
    isPostgres(db) ? table : table.modifyEnd(sql`without rowid`);
