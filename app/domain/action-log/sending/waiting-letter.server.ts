/** Letters that wait for their supporter to confirm them: ciphertext that only the code in their mail opens. */
import { createHash } from "node:crypto";
import { keyFrom, seal, unseal } from "#app/domain/delivery/outbox/sealed.ts";
import type { PrintChoice } from "#app/domain/delivery/print-choice.ts";
import type { Database } from "#db/schema.ts";
import { WAITING_HOURS } from "../retention.ts";

export interface WaitingLetter {
  campaignId: string;
  purpose: "send" | "to-oneself";
  /** The form of the writing page, whole, with its frozen day. */
  fields: Record<string, string>;
  /** The supporter's own address. */
  address: string;
  /** Officials answer to the supporter's own address. */
  answersToMe: boolean;
  attachPdf: boolean;
  /** The sheet, and with a letter to oneself its envelopes or labels. */
  print: PrintChoice;
  /** Language of the page that it was asked on. */
  pageLanguage: string;
}

/** What is left of a waiting letter once it was confirmed: what its page said then. */
export interface UsedCode {
  campaignId: string;
  purpose: WaitingLetter["purpose"];
  /** The officials' names as they stand on the envelope. */
  names: string[];
  receipt: string;
}

export async function keepWaiting(
  db: Database,
  now: Date,
  code: string,
  letter: WaitingLetter,
): Promise<void> {
  const id = idOf(code);
  await db
    .insertInto("waiting_letters")
    .values({
      id,
      campaign_id: letter.campaignId,
      purpose: letter.purpose,
      sealed: seal(keyFrom(code, "waiting letter"), id, letter),
      expires_at: wholeHourAfter(now, WAITING_HOURS),
      used: false,
    })
    .execute();
}

/** undefined for a code that is wrong, has expired or has been used. Reading it changes nothing. */
export const findWaiting = (db: Database, now: Date, code: string): Promise<WaitingLetter | undefined> =>
  openRow<WaitingLetter>(db, now, code, false);

/** What the code brought about, for whoever pressed twice or comes back with it before it has expired. */
export const findUsed = (db: Database, now: Date, code: string): Promise<UsedCode | undefined> =>
  openRow<UsedCode>(db, now, code, true);

async function openRow<T>(db: Database, now: Date, code: string, used: boolean): Promise<T | undefined> {
  const id = idOf(code);
  const row = await db
    .selectFrom("waiting_letters")
    .select(["sealed", "expires_at", "used"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row || Boolean(row.used) !== used || row.expires_at <= now.toISOString()) return undefined;
  return unseal<T>(keyFrom(code, "waiting letter"), id, row.sealed);
}

/**
 * The code is used: the letter goes, and its receipt takes its place, under the same code.
 * @returns whether it was still waiting: of two confirmations at one moment, one gets true.
 */
export async function endWaiting(db: Database, now: Date, code: string, used: UsedCode): Promise<boolean> {
  const id = idOf(code);
  const ended = await db
    .updateTable("waiting_letters")
    .set({
      sealed: seal(keyFrom(code, "waiting letter"), id, used),
      used: true,
      // The log keeps days: the hour of asking, which the row still told, goes as well.
      expires_at: wholeDayAfter(now, WAITING_HOURS),
    })
    .where("id", "=", id)
    .where("used", "=", false)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** @returns how many letters nobody confirmed in time. */
export async function forgetExpired(db: Database, now: Date): Promise<number> {
  const expired = db.deleteFrom("waiting_letters").where("expires_at", "<=", now.toISOString());
  await expired.where("used", "=", true).execute();
  return Number((await expired.executeTakeFirst()).numDeletedRows);
}

const idOf = (code: string): string => createHash("sha256").update(`waiting ${code}`).digest("base64url");

/** Rounded up. */
const wholeHourAfter = (now: Date, hours: number): string =>
  new Date(Math.ceil(now.getTime() / 3_600_000 + hours) * 3_600_000).toISOString();

const wholeDayAfter = (now: Date, hours: number): string =>
  new Date(Math.ceil((now.getTime() + hours * 3_600_000) / 86_400_000) * 86_400_000).toISOString();
