/** The reports that a section has to look at, and those that it has decided. */
import { sql } from "kysely";
import type { Database } from "#db/schema.ts";
import { bucketCounts, inLog } from "./bucket-decisions.server.ts";
import type { Channel } from "./ladder.ts";
import { decidedActions } from "./report-decisions.server.ts";

export interface HeldReport {
  /** Its name in the log. */
  hash: string;
  uaNumber: string;
  ordinal: number;
  copy: boolean;
  section: string;
  channel: Channel;
  letterLanguage: string;
  /** As claimed. */
  letters: number;
  /** YYYY-MM-DD */
  day: string;
  /** Code of its event. */
  event: string | null;
  /** The last word on it, with the letters that count where they are fewer; null while it waits. */
  decision: { said: "confirm" | "reject"; letters: number | null; reason: string; on: string } | null;
}

/** A page of them; what floods the list is better set aside as a bucket, and then leaves it. */
const SHOWN = 50;

export interface HeldReports {
  waiting: HeldReport[];
  /** How many wait, shown or not. */
  count: number;
  /** The latest decisions first. */
  decided: HeldReport[];
}

/** @param section code of the only section whose reports are listed */
export async function listHeldReports(db: Database, section?: string): Promise<HeldReports> {
  const waiting = () => heldReports(db, section).where("decision.seq", "is", null);
  const [{ count }, rows, decided] = await Promise.all([
    waiting().select(sql<number>`count(*)`.as("count")).executeTakeFirstOrThrow(),
    waiting().select(COLUMNS).orderBy("rung.logged_on").orderBy("action.action_hash").limit(SHOWN).execute(),
    heldReports(db, section)
      .where("decision.seq", "is not", null)
      .select(COLUMNS)
      .orderBy("decision.seq", "desc")
      .limit(SHOWN)
      .execute(),
  ]);
  return { waiting: rows.map(toReport), count: Number(count), decided: decided.map(toReport) };
}

/** Reported ones that are neither withdrawn nor in a bucket that is set aside as a whole. */
const heldReports = (db: Database, section: string | undefined) =>
  decidedActions(db)
    .innerJoin("logged_rungs as rung", "rung.action_hash", "action.action_hash")
    .where("action.held", "=", true)
    .where("rung.rung", "=", "reported")
    .where(bucketCounts(inLog))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("logged_rungs as other")
            .select("other.rung")
            .whereRef("other.action_hash", "=", "action.action_hash")
            .where("other.rung", "in", ["bounced", "withdrawn"]),
        ),
      ),
    )
    .$if(section !== undefined, (query) => query.where("action.section", "=", section!));

const COLUMNS = [
  "action.action_hash",
  "action.ua_number",
  "action.ordinal",
  "action.addressee",
  "action.section",
  "action.letter_language",
  "action.letters",
  "action.event",
  "rung.channel",
  "rung.logged_on",
  "decision.decision",
  "decision.letters as decided_letters",
  "decision.reason",
  "decision.decided_on",
] as const;

interface Row {
  action_hash: string;
  ua_number: string;
  ordinal: number;
  addressee: "target" | "copy";
  section: string;
  letter_language: string;
  letters: number;
  event: string | null;
  channel: Channel;
  logged_on: string;
  decision: "confirm" | "reject" | null;
  decided_letters: number | null;
  reason: string | null;
  decided_on: string | null;
}

const toReport = (row: Row): HeldReport => ({
  hash: row.action_hash,
  uaNumber: row.ua_number,
  ordinal: row.ordinal,
  copy: row.addressee === "copy",
  section: row.section,
  channel: row.channel,
  letterLanguage: row.letter_language,
  letters: row.letters,
  day: row.logged_on,
  event: row.event,
  decision: row.decision && {
    said: row.decision,
    letters: row.decided_letters,
    reason: row.reason ?? "",
    on: row.decided_on ?? "",
  },
});
