/** The letter by mail to the person who wrote it: a phone is the pen, and a library has the printer. */
import type { Kysely, Transaction } from "kysely";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { queueMails } from "#app/domain/delivery/outbox/outbox.server.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { freezeLetters } from "#app/domain/letter/freeze-letters.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import type { Schema } from "#db/schema.ts";
import { letterEntries } from "../letter-entries.ts";
import { logRungs } from "../log-rungs.server.ts";
import type { SendingParts } from "./ask-to-confirm.server.ts";
import { type Confirmed, usedCode } from "./confirm-letter.server.ts";
import { endWaiting, findWaiting, type WaitingLetter } from "./waiting-letter.server.ts";

/** A letter that waits, opened and composed for reading; nothing is changed by it. */
export interface OpenedLetter {
  waiting: WaitingLetter;
  campaign: PublishedCampaign;
  letters: Letter[];
}

export type OpeningWaitingLetter =
  | ({ ok: true } & OpenedLetter)
  /** "unknown": the code is wrong, has expired or has been used. The others: the letter can be made no more. */
  | { ok: false; reason: "unknown" | "withdrawn" | "unsendable" };

export async function openWaitingLetter(
  db: Kysely<Schema> | Transaction<Schema>,
  frames: LetterFrames,
  now: Date,
  code: string,
): Promise<OpeningWaitingLetter> {
  const waiting = await findWaiting(db, now, code);
  const campaign = waiting && (await findCampaignById(db, waiting.campaignId));
  if (!waiting || !campaign) return { ok: false, reason: "unknown" };
  if (!campaign.publishedAt || campaign.withdrawnAt) return { ok: false, reason: "withdrawn" };
  const published = campaign as PublishedCampaign;
  const freezing = freezeLetters(frames, published, waiting.fields, now);
  if (!freezing.ok) return { ok: false, reason: "unsendable" };
  return { ok: true, waiting, campaign: published, letters: freezing.letters };
}

/** Queues the mail with the PDF and logs the letters as prepared, in one transaction. The code is used up. */
export function mailToOneself(
  { db, keys, mailWords, publicUrl }: SendingParts,
  frames: LetterFrames,
  now: Date,
  code: string,
): Promise<Confirmed> {
  return db.transaction().execute(async (transaction): Promise<Confirmed> => {
    const opened = await openWaitingLetter(transaction, frames, now, code);
    if (!opened.ok) return opened;
    const { waiting, campaign, letters } = opened;
    const { key = "", section = "int", letter: language = "en" } = waiting.fields;
    if (waiting.purpose !== "to-oneself") return { ok: false, reason: "unknown" };
    if (!(await endWaiting(transaction, now, code, usedCode(waiting, letters, key)))) {
      return { ok: false, reason: "unknown" };
    }
    const addressees = letters.map(({ addresseeId, copy }) => ({ id: addresseeId, copy }));
    const done = { key, section, language, channel: "post" as const, addressees };
    await logRungs(transaction, now, letterEntries(campaign, done, "prepared"));
    const words = mailWords(waiting.pageLanguage, "to-oneself", {
      ua_number: campaign.uaNumber,
      deadline: new Intl.DateTimeFormat(waiting.pageLanguage, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(`${campaign.deadlineOn}T12:00:00Z`),
      ),
      // The receipt is in the fragment, which reaches no server's log.
      link: `${publicUrl}/${waiting.pageLanguage}/receipt#${key}`,
    });
    const content = {
      kind: "to-oneself" as const,
      to: waiting.address,
      letters,
      print: waiting.print,
      ...words,
    };
    await queueMails(transaction, keys, now, [{ content, campaignId: campaign.id }]);
    return { ok: true, campaign, letters, receipt: key };
  });
}
