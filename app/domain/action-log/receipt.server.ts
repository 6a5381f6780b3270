/** A receipt is the letters' key: with it its holder, and nobody else, finds the letters in the log. */
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import { inLog, lastWord } from "./bucket-decisions.server.ts";
import { type Channel, type Rung, standing } from "./ladder.ts";
import { actionHash } from "./letter-key.ts";
import { reportingEndsAt } from "./letter-report.ts";
import { type LogEntry, logRungs } from "./log-rungs.server.ts";
import { countedLetters, decidedActions } from "./report-decisions.server.ts";

export interface ReceiptLetter {
  uaNumber: string;
  ordinal: number;
  copy: boolean;
  /** Name and office as the campaign has them; empty strings where it has none. */
  addressee: { name: string; office: string };
  letters: number;
  rung: Rung;
  channel: Channel;
  /** The day it reached that rung, YYYY-MM-DD. */
  day: string;
  late: boolean;
  /** In no number although its rung would be: its section has yet to look at it, or has taken it out. */
  setAside: "held" | "void" | null;
  /** Our server has it still to send. */
  waiting: boolean;
  /** Can still be reported as sent. */
  reportable: boolean;
}

/** The letters of a receipt, wherever they stand; none for a receipt that is no letter's. */
export async function readReceipt(db: Database, now: Date, receipt: string): Promise<ReceiptLetter[]> {
  const letters = await lettersOf(db, receipt);
  const waiting = await waitingIn(db, letters);
  return letters.map((letter) => ({
    uaNumber: letter.ua_number,
    ordinal: letter.ordinal,
    copy: letter.addressee === "copy",
    addressee: { name: letter.name ?? "", office: letter.office ?? "" },
    letters: letter.counted_letters,
    rung: letter.rung,
    channel: letter.channel,
    day: letter.logged_on,
    late: Boolean(letter.late),
    setAside: setAside(letter),
    waiting: waiting.has(letter.action_hash),
    reportable:
      letter.rung === "prepared" &&
      !waiting.has(letter.action_hash) &&
      now < reportingEndsAt(letter.deadline_on!),
  }));
}

async function waitingIn(db: Database, letters: LoggedLetter[]): Promise<Set<string | null>> {
  if (letters.length === 0) return new Set();
  const mails = await db
    .selectFrom("outbox_mails")
    .select("action_hash")
    .where(
      "action_hash",
      "in",
      letters.map(({ action_hash }) => action_hash),
    )
    .where("state", "in", ["queued", "sending", "uncertain"])
    .execute();
  return new Set(mails.map(({ action_hash }) => action_hash));
}

/** "I posted them": every letter of the receipt that is only prepared. @returns how many letters that were. */
export function reportByReceipt(
  db: Database,
  now: Date,
  receipt: string,
  channel: Exclude<Channel, "server">,
): Promise<number> {
  return climb(db, now, receipt, "reported", (letter) =>
    letter.rung === "prepared" && now < reportingEndsAt(letter.deadline_on!) ? channel : null,
  );
}

/** Takes the letters off every number; those that wait in the outbox are not sent. @returns how many letters. */
export function withdrawByReceipt(db: Database, now: Date, receipt: string): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const hashes = (await lettersOf(transaction, receipt)).map(({ action_hash }) => action_hash);
    if (hashes.length === 0) return 0;
    await transaction
      .deleteFrom("outbox_mails")
      .where("action_hash", "in", hashes)
      .where("state", "in", ["queued", "uncertain", "dead"])
      .execute();
    return climb(transaction, now, receipt, "withdrawn", (letter) =>
      letter.rung === "withdrawn" ? null : letter.channel,
    );
  });
}

async function climb(
  db: Database,
  now: Date,
  receipt: string,
  rung: Rung,
  channelOf: (letter: LoggedLetter) => Channel | null,
): Promise<number> {
  const entries = (await lettersOf(db, receipt)).flatMap((letter): LogEntry[] => {
    const channel = channelOf(letter);
    if (channel === null) return [];
    return [
      {
        actionHash: letter.action_hash,
        uaNumber: letter.ua_number,
        ordinal: letter.ordinal,
        addressee: letter.addressee,
        section: letter.section,
        letterLanguage: letter.letter_language,
        letters: letter.letters,
        origin: letter.origin,
        rung,
        channel,
        deadlineOn: letter.deadline_on!,
      },
    ];
  });
  const { logged } = await logRungs(db, now, entries);
  return logged.reduce((sum, { letters }) => sum + letters, 0);
}

function setAside({ held, decision, last_word }: LoggedLetter): ReceiptLetter["setAside"] {
  if (last_word === "void" || decision === "reject") return "void";
  return last_word === "hold" || (held && decision !== "confirm") ? "held" : null;
}

type LoggedLetter = Awaited<ReturnType<typeof lettersOf>>[number];

/** The log knows letters by the hash of key and addressee: every addressee there is, is tried. */
async function lettersOf(db: Database, receipt: string) {
  const addressees = await db
    .selectFrom("addressees")
    .innerJoin("campaigns", "campaigns.id", "addressees.campaign_id")
    .select(["addressees.id", "addressees.name", "addressees.office", "campaigns.deadline_on"])
    .where("campaigns.published_at", "is not", null)
    .execute();
  const known = new Map(addressees.map((addressee) => [actionHash(receipt, addressee.id), addressee]));
  const found = [];
  const hashes = [...known.keys()];
  for (let start = 0; start < hashes.length; start += HASHES_AT_ONCE) {
    const actions = await decidedActions(db)
      .innerJoin("logged_rungs as rung", "rung.action_hash", "action.action_hash")
      .selectAll("action")
      .select(["rung.rung", "rung.channel", "rung.logged_on", "rung.late", "decision.decision"])
      .select([lastWord(inLog).as("last_word"), countedLetters.as("counted_letters")])
      .where("action.action_hash", "in", hashes.slice(start, start + HASHES_AT_ONCE))
      .execute();
    found.push(...actions.map((action) => ({ ...action, ...known.get(action.action_hash)! })));
  }
  const highest = new Map<string, (typeof found)[number]>();
  for (const letter of found) {
    const before = highest.get(letter.action_hash);
    if (!before || standing(letter.rung) > standing(before.rung)) highest.set(letter.action_hash, letter);
  }
  return [...highest.values()].sort(
    (a, b) =>
      a.ua_number.localeCompare(b.ua_number) || a.ordinal - b.ordinal || compare(a.addressee, b.addressee),
  );
}

const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0); // target before copy
const HASHES_AT_ONCE = 1_000;
