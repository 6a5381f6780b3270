/** Logs the letters that somebody reports, and tells what of the report was news. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { Database } from "#db/schema.ts";
import { type LettersDone, letterEntries } from "./letter-entries.ts";
import { logRungs } from "./log-rungs.server.ts";

export interface CountedReport {
  /** Letters that were counted now, copies included. */
  letters: number;
  /** How many of them are copies. */
  copies: number;
  /** Letters of this report that had been counted before, as many as the log has of them. */
  before: number;
  /** The report gives another number than the log has: what was said first stands. */
  differs: boolean;
}

export async function reportLetters(
  db: Database,
  now: Date,
  campaign: PublishedCampaign,
  done: LettersDone,
): Promise<CountedReport> {
  const entries = letterEntries(campaign, done, "reported");
  const { logged } = await logRungs(db, now, entries);
  const news = new Set(logged.filter(({ rung }) => rung === "reported").map(({ actionHash }) => actionHash));
  const said = new Map(entries.map(({ actionHash, letters }) => [actionHash, letters]));
  const actions = await db
    .selectFrom("logged_actions")
    .select(["action_hash", "addressee", "letters"])
    .where("action_hash", "in", [...said.keys()])
    .execute();
  const counted = actions.filter(({ action_hash }) => news.has(action_hash));
  return {
    letters: sum(counted),
    copies: sum(counted.filter(({ addressee }) => addressee === "copy")),
    before: sum(actions.filter(({ action_hash }) => !news.has(action_hash))),
    differs: actions.some(({ action_hash, letters }) => said.get(action_hash) !== letters),
  };
}

const sum = (actions: { letters: number }[]): number =>
  actions.reduce((total, { letters }) => total + letters, 0);
