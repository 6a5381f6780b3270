/** Keeps what sections say of their post offices. Every change is written into the audit trail with it. */
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { PostChange, PostOffice } from "./post-office.ts";

/** Suspensions that the international section has set are in force for every section. */
export async function findPostOffice(db: Database, section: string): Promise<PostOffice> {
  const transitTimes = await db
    .selectFrom("transit_times")
    .select(["country", "working_days", "source", "checked_on"])
    .where("section", "=", section)
    .orderBy("country")
    .execute();
  const rates = await db
    .selectFrom("postage_rates")
    .select(["reach", "up_to_grams", "price", "source", "checked_on"])
    .where("section", "=", section)
    .orderBy("reach")
    .orderBy("up_to_grams")
    .execute();
  const suspensions = await db
    .selectFrom("mail_suspensions")
    .select(["section", "country", "source", "since_on"])
    .where("section", "in", [section, "int"])
    .orderBy("country")
    .execute();
  return {
    transitTimes: transitTimes.map((row) => ({
      country: row.country,
      workingDays: row.working_days,
      source: row.source,
      checkedOn: row.checked_on,
    })),
    rates: rates.map((row) => ({
      reach: row.reach,
      upToGrams: row.up_to_grams,
      price: row.price,
      source: row.source,
      checkedOn: row.checked_on,
    })),
    suspensions: suspensions.map((row) => ({
      country: row.country,
      source: row.source,
      sinceOn: row.since_on,
      everywhere: row.section === "int",
    })),
  };
}

/** Whether no mail goes to a country at present, as the section or the international one says. */
export async function isSuspended(db: Database, section: string, country: string): Promise<boolean> {
  const row = await db
    .selectFrom("mail_suspensions")
    .select("country")
    .where("section", "in", [section, "int"])
    .where("country", "=", country)
    .executeTakeFirst();
  return row !== undefined;
}

/** What is set takes the place of what was there for the same country, or the same weight. */
export async function changePostOffice(
  db: Database,
  now: Date,
  actor: string,
  section: string,
  change: PostChange,
): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await write(transaction, section, change);
    const [verb, details] =
      "set" in change ? (["set", change.set] as const) : (["dropped", change.drop] as const);
    await recordAudit(transaction, now, {
      actor,
      verb: `post.${change.what}-${verb}`,
      object: section,
      details: { ...details },
    });
  });
}

async function write(db: Database, section: string, change: PostChange): Promise<void> {
  if (change.what === "transit-time") {
    const { country } = "set" in change ? change.set : change.drop;
    await db
      .deleteFrom("transit_times")
      .where("section", "=", section)
      .where("country", "=", country)
      .execute();
    if (!("set" in change)) return;
    const { workingDays: working_days, source, checkedOn: checked_on } = change.set;
    await db
      .insertInto("transit_times")
      .values({ section, country, working_days, source, checked_on })
      .execute();
  } else if (change.what === "rate") {
    const { reach, upToGrams: up_to_grams } = "set" in change ? change.set : change.drop;
    await db
      .deleteFrom("postage_rates")
      .where("section", "=", section)
      .where("reach", "=", reach)
      .where("up_to_grams", "=", up_to_grams)
      .execute();
    if (!("set" in change)) return;
    const { price, source, checkedOn: checked_on } = change.set;
    await db
      .insertInto("postage_rates")
      .values({ section, reach, up_to_grams, price, source, checked_on })
      .execute();
  } else {
    const { country } = "set" in change ? change.set : change.drop;
    await db
      .deleteFrom("mail_suspensions")
      .where("section", "=", section)
      .where("country", "=", country)
      .execute();
    if (!("set" in change)) return;
    const { source, sinceOn: since_on } = change.set;
    await db.insertInto("mail_suspensions").values({ section, country, source, since_on }).execute();
  }
}
