/** Campaigns out of the database. Each call makes six or seven queries, however many campaigns it brings. */
import type { SelectQueryBuilder } from "kysely";
import type { Database, Schema } from "#db/schema.ts";
import type { CampaignRow } from "#db/tables/campaigns.ts";
import { type Campaign, lastDayEndedEverywhere, type PublishedCampaign } from "./campaign.ts";
import { toCampaign } from "./campaign-rows.ts";
import { caseFacts } from "./case-facts.server.ts";

/** The published call with this UA number ("72/24") and ordinal; one that was withdrawn is not found. */
export async function findCampaign(
  db: Database,
  uaNumber: string,
  ordinal: number,
): Promise<PublishedCampaign | undefined> {
  const query = published(db).where("ua_number", "=", uaNumber).where("ordinal", "=", ordinal);
  return (await campaignsOf(db, query))[0] as PublishedCampaign | undefined;
}

/** Every published call on a UA number, oldest (lowest ordinal) first. */
export async function listSeries(db: Database, uaNumber: string): Promise<PublishedCampaign[]> {
  const query = published(db).where("ua_number", "=", uaNumber).orderBy("ordinal");
  return (await campaignsOf(db, query)) as PublishedCampaign[];
}

/** Nearest deadline first. */
export async function listOpenCampaigns(db: Database, now: Date): Promise<PublishedCampaign[]> {
  const instant = now.toISOString();
  const query = published(db)
    .where("deadline_on", ">", lastDayEndedEverywhere(now))
    .where((or) => or.or([or("closed_at", "is", null), or("closed_at", ">", instant)]))
    .where((or) => or.or([or("opens_at", "is", null), or("opens_at", "<=", instant)]))
    .orderBy("deadline_on")
    .orderBy("id");
  return (await campaignsOf(db, query)) as PublishedCampaign[];
}

/** Latest deadline first: those whose deadline has passed, and those closed before it. */
export async function listClosedCampaigns(db: Database, now: Date): Promise<PublishedCampaign[]> {
  const ended = lastDayEndedEverywhere(now);
  const query = published(db)
    .where((or) => or.or([or("deadline_on", "<=", ended), or("closed_at", "<=", now.toISOString())]))
    .orderBy("deadline_on", "desc")
    .orderBy("id");
  return (await campaignsOf(db, query)) as PublishedCampaign[];
}

/** Open, closed, scheduled; in no order. */
export async function listPublishedCampaigns(db: Database): Promise<PublishedCampaign[]> {
  return (await campaignsOf(db, published(db))) as PublishedCampaign[];
}

/** Drafts and all; newest first. */
export async function listAllCampaigns(db: Database): Promise<Campaign[]> {
  return campaignsOf(db, db.selectFrom("campaigns").selectAll().orderBy("created_at", "desc").orderBy("id"));
}

/** Throws where there is no such campaign. */
export async function getCampaign(db: Database, id: string): Promise<Campaign> {
  const campaign = await findCampaignById(db, id);
  if (!campaign) throw new Error(`no campaign ${id}`);
  return campaign;
}

export async function findCampaignById(db: Database, id: string): Promise<Campaign | undefined> {
  return (await campaignsOf(db, db.selectFrom("campaigns").selectAll().where("id", "=", id)))[0];
}

const published = (db: Database) =>
  db
    .selectFrom("campaigns")
    .selectAll()
    .where("published_at", "is not", null)
    .where("withdrawn_at", "is", null);

async function campaignsOf(
  db: Database,
  query: SelectQueryBuilder<Schema, "campaigns", CampaignRow>,
): Promise<Campaign[]> {
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  // One after another, because a transaction has one connection.
  const texts = await db
    .selectFrom("campaign_texts")
    .selectAll()
    .where("campaign_id", "in", ids)
    .orderBy("lang")
    .execute();
  const addressees = await db
    .selectFrom("addressees")
    .selectAll()
    .where("campaign_id", "in", ids)
    .orderBy("position")
    .execute();
  const letters = await db
    .selectFrom("model_letters")
    .selectAll()
    .where("campaign_id", "in", ids)
    .orderBy("lang")
    .execute();
  const factsOf = await caseFacts(
    db,
    rows.map(({ ua_number }) => ua_number),
  );
  const [textsOf, addresseesOf, lettersOf] = [byCampaign(texts), byCampaign(addressees), byCampaign(letters)];
  return rows.map((row) =>
    toCampaign(row, {
      texts: textsOf(row.id),
      addressees: addresseesOf(row.id),
      modelLetters: lettersOf(row.id),
      ...factsOf(row.ua_number),
    }),
  );
}

function byCampaign<Part extends { campaign_id: string }>(parts: Part[]): (id: string) => Part[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) groups.set(part.campaign_id, [...(groups.get(part.campaign_id) ?? []), part]);
  return (id) => groups.get(id) ?? [];
}
