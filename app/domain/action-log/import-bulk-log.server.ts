/** Logs what a section reports in bulk: the whole file or nothing, and a file once however often it comes. */
import { createHash } from "node:crypto";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { type BulkProblem, type BulkRow, readBulkLog } from "./bulk-log.ts";
import { actionHash } from "./letter-key.ts";
import { type LogEntry, logRungs } from "./log-rungs.server.ts";

export type BulkImport =
  /** `logged` is 0 where this file has been logged before. `fileKey` names it: SHA-256 of its rows, base64url. */
  | { ok: true; rows: number; letters: number; logged: number; fileKey: string }
  | { ok: false; problems: BulkProblem[] };

export async function importBulkLog(db: Database, now: Date, text: string): Promise<BulkImport> {
  const reading = readBulkLog(text);
  if (!reading.ok) return reading;
  const { rows } = reading;
  return inTransaction(db, async (transaction): Promise<BulkImport> => {
    const campaigns = await campaignsOf(transaction, rows);
    const sections = new Set((await listSections(transaction)).map((section) => section.code));
    const problems = rows.flatMap((row) => factsThatAreWrong(row, now, campaigns, sections));
    if (problems.length > 0) return { ok: false, problems };

    const fileKey = keyOf(rows);
    const entries = rows.map(
      (row, index): LogEntry => ({
        // The file stands in for the letter's key, the place in it for the addressee.
        actionHash: actionHash(fileKey, String(index)),
        uaNumber: row.ua,
        ordinal: row.ordinal,
        addressee: "target",
        section: row.section,
        letterLanguage: row.letter_language,
        letters: row.letters,
        origin: campaigns.get(campaignKey(row))!.demonstration ? "demonstration" : "import",
        rung: row.rung,
        channel: row.channel,
        deadlineOn: campaigns.get(campaignKey(row))!.deadlineOn,
        happenedOn: row.day,
      }),
    );
    const { logged } = await logRungs(transaction, now, entries);
    const letters = rows.reduce((sum, row) => sum + row.letters, 0);
    return { ok: true, rows: rows.length, letters, logged: logged.length, fileKey };
  });
}

const campaignKey = (row: BulkRow): string => `${row.ua} ${row.ordinal}`;

/** Of the campaigns that the rows name and that are published. */
async function campaignsOf(db: Database, rows: BulkRow[]): Promise<Map<string, PublishedCampaign>> {
  const named = new Map(rows.map((row) => [campaignKey(row), row]));
  const campaigns = new Map<string, PublishedCampaign>();
  for (const [key, { ua, ordinal }] of named) {
    const campaign = await findCampaign(db, ua, ordinal);
    if (campaign) campaigns.set(key, campaign);
  }
  return campaigns;
}

function factsThatAreWrong(
  row: BulkRow,
  now: Date,
  campaigns: Map<string, PublishedCampaign>,
  sections: Set<string>,
): BulkProblem[] {
  const messages: string[] = [];
  if (!campaigns.has(campaignKey(row)))
    messages.push(`no published campaign is UA ${row.ua}, ordinal ${row.ordinal}`);
  if (!sections.has(row.section)) messages.push(`section "${row.section}": there is none with this code`);
  if (row.day && row.day > lastDayBegun(now))
    messages.push(`day "${row.day}": it has not begun anywhere yet`);
  return messages.map((message) => ({ line: row.line, message }));
}

/** Of what is said, not of the bytes: saved again by another program, it is the same file. */
function keyOf(rows: BulkRow[]): string {
  const said = rows.map((row) => [
    row.ua,
    row.ordinal,
    row.section,
    row.channel,
    row.letter_language,
    row.rung,
    row.letters,
    row.day ?? "",
  ]);
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url");
}

/** The day it is where days begin first, UTC+14. */
const lastDayBegun = (now: Date): string =>
  new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
