/** "Send it for me": the letter is sealed, and its only key goes to the supporter by mail. Nothing is counted yet. */
import type { Kysely } from "kysely";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { newConfirmationCode } from "#app/domain/delivery/outbox/confirmation-code.ts";
import type { KeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { queueMails } from "#app/domain/delivery/outbox/outbox.server.ts";
import type { MailWords } from "#app/domain/letter/mail-words.server.ts";
import type { Schema } from "#db/schema.ts";
import type { MailboxLimiter } from "./mailbox-limiter.ts";
import { keepWaiting, type WaitingLetter } from "./waiting-letter.server.ts";

export interface SendingParts {
  db: Kysely<Schema>;
  keys: KeyFolder;
  mailWords: MailWords;
  limiter: MailboxLimiter;
  publicUrl: string;
}

/**
 * Seals the letter and queues the mail with its code, both or neither. A mailbox that was asked a moment ago is
 * not asked again, and nobody is told: the page's answer is the same.
 */
export async function askToConfirm(
  { db, keys, mailWords, limiter, publicUrl }: SendingParts,
  now: Date,
  campaign: PublishedCampaign,
  letter: WaitingLetter,
): Promise<void> {
  if (!limiter.try(letter.address, campaign.id, now)) return;
  const code = newConfirmationCode();
  const page = `${publicUrl}/${letter.pageLanguage}/confirm`;
  const words = mailWords(
    letter.pageLanguage,
    letter.purpose === "send" ? "confirm-sending" : "confirm-to-oneself",
    { ua_number: campaign.uaNumber, code, page, link: `${page}#${code}` },
  );
  await db.transaction().execute(async (transaction) => {
    await keepWaiting(transaction, now, code, letter);
    await queueMails(transaction, keys, now, [
      { content: { kind: "confirmation", to: letter.address, ...words }, campaignId: campaign.id },
    ]);
  });
}
