/**
 * The demonstration campaigns, from db/seeds into the database. Here, because it takes both campaign and action
 * log, and db/ imports nothing of the app.
 */
import { createHash } from "node:crypto";
import { type CampaignFields, daysLeft } from "#app/domain/campaign/campaign.ts";
import { loadDemonstrationFacts } from "#app/domain/campaign/demonstration-facts.server.ts";
import { insertCampaign } from "#app/domain/campaign/write-campaign.server.ts";
import type { Database } from "#db/schema.ts";
import type { Demonstration, DemonstrationCampaign } from "#db/seeds/demonstration.ts";
import { DEMONSTRATIONS } from "#db/seeds/demonstrations/index.ts";
import { inTransaction } from "#db/transaction.ts";
import { type LogEntry, logRungs } from "./domain/action-log/log-rungs.server.ts";

/** The deadline of a rolling demonstration is moved once it lies nearer or farther: three to six weeks. */
const ROLLING_DAYS = { least: 21, most: 42 };
/** Entries logged in one transaction: other writers wait no longer than that takes. */
const BATCH = 1_000;

/**
 * Puts in each demonstration that is not there yet, and moves the deadlines of the rolling ones. May be called
 * any number of times; what was interrupted is taken up again.
 * @returns how many were put in.
 */
export async function loadDemonstrations(
  db: Database,
  now: Date,
  demonstrations: readonly Demonstration[] = DEMONSTRATIONS,
): Promise<number> {
  let loaded = 0;
  for (const demonstration of demonstrations) {
    const content = demonstration.campaign(now);
    if (await findNumber(db, content)) continue;
    // Letters first: without its campaign, a demonstration is not there yet, and letters are counted once.
    await logInBatches(db, now, lettersOf(demonstration, content, now));
    await inTransaction(db, async (tx) => {
      await insertCampaign(tx, now, fieldsOf(content), historyOf(content, now));
      if (demonstration.facts) await loadDemonstrationFacts(tx, now, content.uaNumber, demonstration.facts);
    });
    loaded++;
  }
  await rollDeadlines(db, now, demonstrations);
  return loaded;
}

/** Keeps the deadline of each rolling demonstration that is there some weeks ahead. */
export async function rollDeadlines(
  db: Database,
  now: Date,
  demonstrations: readonly Demonstration[] = DEMONSTRATIONS,
): Promise<void> {
  for (const { rolling, campaign } of demonstrations) {
    if (rolling) await moveDeadline(db, now, campaign(now));
  }
}

type UaCall = Pick<DemonstrationCampaign, "uaNumber" | "ordinal">;

/** Any campaign with this number, a demonstration that has made way included. */
const findNumber = (db: Database, { uaNumber, ordinal }: UaCall) =>
  db
    .selectFrom("campaigns")
    .select("id")
    .where("ua_number", "=", uaNumber)
    .where("ordinal", "=", ordinal)
    .where("published_at", "is not", null)
    .executeTakeFirst();

async function moveDeadline(db: Database, now: Date, content: DemonstrationCampaign): Promise<void> {
  const demonstration = await db
    .selectFrom("campaigns")
    .select(["id", "deadline_on"])
    .where("ua_number", "=", content.uaNumber)
    .where("ordinal", "=", content.ordinal)
    .where("demonstration", "=", true)
    .executeTakeFirst();
  if (!demonstration?.deadline_on) return;
  const left = daysLeft(demonstration.deadline_on, now);
  if (left >= ROLLING_DAYS.least && left <= ROLLING_DAYS.most) return;
  const { published_at, opens_at } = historyOf(content, now);
  await db
    .updateTable("campaigns")
    .set({ issued_on: content.issuedOn, deadline_on: content.deadlineOn, published_at, opens_at })
    .where("id", "=", demonstration.id)
    .execute();
}

async function logInBatches(db: Database, now: Date, entries: LogEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += BATCH) {
    await logRungs(db, now, entries.slice(from, from + BATCH));
  }
}

/** The same letter has the same hash on every run, so that none is logged twice. */
function lettersOf({ actions }: Demonstration, content: DemonstrationCampaign, now: Date): LogEntry[] {
  const { uaNumber, ordinal, deadlineOn } = content;
  return Array.from(actions?.(now) ?? [], ({ day, ...letter }, index) => ({
    ...letter,
    actionHash: createHash("sha256")
      .update(`demonstration ${uaNumber} ${ordinal} ${index}`)
      .digest("base64url"),
    uaNumber,
    ordinal,
    origin: "demonstration",
    deadlineOn,
    happenedOn: day,
  }));
}

function historyOf({ publishedAt, issuedOn, ...content }: DemonstrationCampaign, now: Date) {
  const published = publishedAt ?? (issuedOn ? `${issuedOn}T12:00:00.000Z` : now.toISOString());
  return {
    demonstration: true,
    published_at: published,
    opens_at: published,
    closed_at: content.closedAt ?? null,
    outcome: content.outcome ?? null,
    outcome_on: content.outcomeOn ?? null,
  };
}

const fieldsOf = (content: DemonstrationCampaign): CampaignFields => ({
  ...content,
  texts: content.texts.map((text) => ({ afterDeadlineNote: null, riskNotice: null, ...text })),
  addressees: content.addressees.map((addressee) => ({
    emails: [],
    fax: [],
    phones: [],
    social: [],
    contactForm: null,
    section: null,
    ...addressee,
  })),
});
