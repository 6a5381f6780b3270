/** What the button behind the link does: the letter is logged and put in the outbox, in one transaction. */
import type { Kysely, Transaction } from "kysely";
import { type Campaign, deadlineEndsAt, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { mailable } from "#app/domain/delivery/e-mail-address.ts";
import type { KeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { type NewMail, queueMails } from "#app/domain/delivery/outbox/outbox.server.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { freezeLetters } from "#app/domain/letter/freeze-letters.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import type { SupporterWords } from "#app/domain/letter/supporter-words.ts";
import type { Schema } from "#db/schema.ts";
import { letterEntries } from "../letter-entries.ts";
import { logRungs } from "../log-rungs.server.ts";
import { markMailbox } from "./repeat-mark.server.ts";
import { endWaiting, findWaiting, type UsedCode, type WaitingLetter } from "./waiting-letter.server.ts";

/** In hours after the deadline has ended everywhere. */
export const CONFIRMING_HOURS = 24;

export type Confirmed =
  | { ok: true; campaign: PublishedCampaign; letters: Letter[]; receipt: string }
  /** "unknown": no such code, or it has expired or been used. "over": the time for confirming has passed. */
  | { ok: false; reason: "unknown" | "over" | "withdrawn" | "unsendable" };

/** Sends a waiting letter: every letter of the set that has an e-mail address to go to. A mailbox counts once. */
export function confirmSending(
  db: Kysely<Schema>,
  keys: KeyFolder,
  frames: LetterFrames,
  now: Date,
  code: string,
): Promise<Confirmed> {
  return db.transaction().execute(async (transaction): Promise<Confirmed> => {
    const waiting = await findWaiting(transaction, now, code);
    const campaign = waiting && (await findCampaignById(transaction, waiting.campaignId));
    if (!waiting || !campaign || waiting.purpose !== "send") return { ok: false, reason: "unknown" };
    if (!isPublished(campaign)) return { ok: false, reason: "withdrawn" };
    if (confirmingIsOver(campaign, now)) return { ok: false, reason: "over" };
    const freezing = freezeLetters(frames, campaign, waiting.fields, now);
    if (!freezing.ok) return { ok: false, reason: "unsendable" };
    const letters = freezing.letters.filter(({ emails }) => mailable(emails).length > 0);
    if (letters.length === 0) return { ok: false, reason: "unsendable" };
    if (!(await endWaiting(transaction, now, code, usedCode(waiting, letters, freezing.words.key)))) {
      return { ok: false, reason: "unknown" };
    }
    if (await markMailbox(transaction, keys, campaign.id, waiting.address)) {
      await logAndQueue(transaction, keys, now, campaign, waiting, freezing.words, letters);
    }
    return { ok: true, campaign, letters, receipt: freezing.words.key };
  });
}

export const usedCode = (
  { campaignId, purpose }: WaitingLetter,
  letters: Letter[],
  receipt: string,
): UsedCode => ({
  campaignId,
  purpose,
  names: letters.map(({ addressLines }) => addressLines[0] ?? ""),
  receipt,
});

const isPublished = (campaign: Campaign): campaign is PublishedCampaign =>
  campaign.publishedAt !== null && campaign.withdrawnAt === null;

const confirmingIsOver = (campaign: PublishedCampaign, now: Date): boolean =>
  now.getTime() >= deadlineEndsAt(campaign.deadlineOn).getTime() + CONFIRMING_HOURS * 3_600_000;

async function logAndQueue(
  transaction: Transaction<Schema>,
  keys: KeyFolder,
  now: Date,
  campaign: PublishedCampaign,
  waiting: WaitingLetter,
  { key, section, letter: language, name }: SupporterWords,
  letters: Letter[],
): Promise<void> {
  const addressees = letters.map(({ addresseeId, copy }) => ({ id: addresseeId, copy }));
  const entries = letterEntries(
    campaign,
    { key, section, language, channel: "server", addressees },
    "prepared",
  );
  await logRungs(transaction, now, entries);
  const mails = letters.map(
    (letter, i): NewMail => ({
      campaignId: campaign.id,
      addresseeId: letter.addresseeId,
      actionHash: entries[i]!.actionHash,
      content: {
        kind: "letter",
        name,
        replyTo: waiting.answersToMe ? waiting.address : null,
        letter,
        attachPdf: waiting.attachPdf,
        demonstration: campaign.demonstration,
        print: { ...waiting.print, envelopes: null, labels: null },
      },
    }),
  );
  await queueMails(transaction, keys, now, mails);
}
