/** Logs the letters that somebody reports, and tells what of the report was news. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { eventBatchWaits } from "./events/event-batch.server.ts";
import { claimed, waitsByItself } from "./held-reports.ts";
import { type LettersDone, letterEntries } from "./letter-entries.ts";
import { type LogEntry, logRungs } from "./log-rungs.server.ts";

export interface CountedReport {
  /** Letters that were counted now, copies included, and none that wait. */
  letters: number;
  /** How many of them are copies. */
  copies: number;
  /** Letters that were logged now and wait for their section before they count. */
  held: number;
  /** Letters of this report that had been counted before, as many as the log has of them. */
  before: number;
  /** The report gives another number than the log has: what was said first stands. */
  differs: boolean;
}

/** A report that claims very much waits, and so does a batch that its event did not lead one to expect. */
export function reportLetters(
  db: Database,
  now: Date,
  campaign: PublishedCampaign,
  done: LettersDone,
): Promise<CountedReport> {
  const batch = claimed(done.addressees);
  const { event } = done;
  if (!event) return logReport(db, now, campaign, { ...done, held: waitsByItself(batch) });
  return inTransaction(db, async (transaction) => {
    const held = await eventBatchWaits(transaction, now, event, batch);
    return logReport(transaction, now, campaign, { ...done, held });
  });
}

async function logReport(
  db: Database,
  now: Date,
  campaign: PublishedCampaign,
  done: LettersDone,
): Promise<CountedReport> {
  const entries = letterEntries(campaign, done, "reported");
  const { logged } = await logRungs(db, now, entries);
  const news = new Set(logged.filter(({ rung }) => rung === "reported").map(({ actionHash }) => actionHash));
  const said = new Map(entries.map(({ actionHash, letters }) => [actionHash, letters]));
  // Whoever has logged all of it just now knows what the log has of it; most reports are so.
  const actions =
    logged.length === entries.length
      ? entries.filter(({ rung }) => rung === "reported").map(asLogged)
      : await loggedAs(db, [...said.keys()]);
  const isNew = ({ action_hash }: { action_hash: string }) => news.has(action_hash);
  const counted = actions.filter((action) => isNew(action) && !action.held);
  return {
    letters: sum(counted),
    copies: sum(counted.filter(({ addressee }) => addressee === "copy")),
    held: sum(actions.filter((action) => isNew(action) && action.held)),
    before: sum(actions.filter((action) => !isNew(action))),
    differs: actions.some(({ action_hash, letters }) => said.get(action_hash) !== letters),
  };
}

const sum = (actions: { letters: number }[]): number =>
  actions.reduce((total, { letters }) => total + letters, 0);

const asLogged = ({ actionHash, addressee, letters, held }: LogEntry) => ({
  action_hash: actionHash,
  addressee,
  letters,
  held: Boolean(held),
});

const loggedAs = (db: Database, hashes: string[]) =>
  db
    .selectFrom("logged_actions")
    .select(["action_hash", "addressee", "letters", "held"])
    .where("action_hash", "in", hashes)
    .execute();
