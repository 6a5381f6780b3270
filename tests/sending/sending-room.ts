/** A place to send from: Noor's campaign, a mail server that can fail, and Amina's mailbox. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Kysely } from "kysely";
import PostalMime, { type Email } from "postal-mime";
import { onTestFinished } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { askToConfirm, type SendingParts } from "#app/domain/action-log/sending/ask-to-confirm.server.ts";
import { confirmSending } from "#app/domain/action-log/sending/confirm-letter.server.ts";
import { letterSent } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { MailboxLimiter } from "#app/domain/action-log/sending/mailbox-limiter.ts";
import { keepWaiting, type WaitingLetter } from "#app/domain/action-log/sending/waiting-letter.server.ts";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { newConfirmationCode } from "#app/domain/delivery/outbox/confirmation-code.ts";
import { smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { type KeyFolder, openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { mailFolder } from "#app/domain/delivery/outbox/mail-to-file.server.ts";
import { type OutboxWorkerParts, sendDueMails } from "#app/domain/delivery/outbox/outbox-worker.server.ts";
import { printChoice } from "#app/domain/delivery/print-choice.ts";
import { loadMailWords } from "#app/domain/letter/mail-words.server.ts";
import type { Schema } from "#db/schema.ts";
import { frames } from "#tests/letter/campaigns.ts";
import type { TestMailServer } from "#tests/support/mail-server.ts";
import { aminasForm, OPEN_DAY, publishNoor } from "#tests/writing/writing-room.ts";

export const AMINAS_ADDRESS = "amina.zubeldia@mailbox.example";
export const IDENTITY = {
  from: "letters@amparo.example",
  replyTo: "office@amparo.example",
  bounces: "bounces@amparo.example",
  dkim: null,
  secret: "a secret of the tests, long enough",
};

export interface SendingRoom {
  db: Kysely<Schema>;
  parts: SendingParts;
  keys: KeyFolder;
  campaign: PublishedCampaign;
  now: Date;
  rehearsed: string;
  surprises: unknown[];
  /** Amina asks on the page; a change replaces what she says. */
  ask(change?: Partial<WaitingLetter>): Promise<void>;
  confirm(code: string): ReturnType<typeof confirmSending>;
  /** The worker runs once over everything that is due. */
  work(change?: Partial<OutboxWorkerParts>): Promise<number>;
  later(minutes: number): void;
  /** Somebody has asked, got the code and confirmed: their letter waits in the outbox. */
  confirmed(address: string, change?: Partial<WaitingLetter>): Promise<void>;
}

export async function sendingRoom(
  db: Kysely<Schema>,
  server: TestMailServer,
  publish: () => Promise<void> = () => publishNoor(db),
): Promise<SendingRoom> {
  await publish();
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-sending-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const keys = openKeyFolder(path.join(folder, "keys"));
  const parts: SendingParts = {
    db,
    keys,
    mailWords: loadMailWords("templates"),
    limiter: new MailboxLimiter(),
    publicUrl: "https://letters.example",
  };
  const room: SendingRoom = {
    db,
    parts,
    keys,
    campaign: (await findCampaign(db, "901/26", 2))!,
    now: OPEN_DAY,
    rehearsed: path.join(folder, "outbox"),
    surprises: [],
    ask: (change = {}) =>
      askToConfirm(parts, room.now, room.campaign, { ...waiting(room.campaign), ...change }),
    confirm: (code) => confirmSending(db, keys, frames, room.now, code),
    work: (change = {}) =>
      sendDueMails({
        db,
        keys,
        server: smtpServer(server.url, { greetingTimeout: 300, socketTimeout: 300 }),
        rehearsal: mailFolder(room.rehearsed),
        identity: IDENTITY,
        mailWords: parts.mailWords,
        now: () => room.now,
        attach: async () => [],
        onSent: letterSent,
        logError: (error) => room.surprises.push(error),
        ...change,
      }),
    later(minutes) {
      room.now = new Date(room.now.getTime() + minutes * 60_000);
    },
    async confirmed(address, change = {}) {
      const code = newConfirmationCode();
      await keepWaiting(db, room.now, code, {
        ...waiting(room.campaign),
        address,
        fields: aminasForm({ key: newLetterKey() }),
        ...change,
      });
      const confirmed = await room.confirm(code);
      if (!confirmed.ok) throw new Error(`not confirmed: ${confirmed.reason}`);
    },
  };
  return room;
}

const waiting = (campaign: PublishedCampaign): WaitingLetter => ({
  campaignId: campaign.id,
  purpose: "send",
  fields: aminasForm(),
  address: AMINAS_ADDRESS,
  answersToMe: false,
  attachPdf: false,
  print: printChoice({}),
  pageLanguage: "en",
});

/** The mails in a mailbox, opened as a mail program opens them. */
export const mailTo = async (server: TestMailServer, address: string): Promise<Email[]> =>
  Promise.all(
    server.taken
      .filter(({ to }) => to.includes(address))
      .map(({ message }) => PostalMime.parse(Buffer.from(message, "latin1"))),
  );

/** The code in the newest confirmation mail. */
export async function codeMailed(server: TestMailServer, address = AMINAS_ADDRESS): Promise<string> {
  const mail = (await mailTo(server, address)).at(-1);
  const code = /^ {4}([0-9A-Z-]+)\r?$/m.exec(mail?.text ?? "")?.[1];
  if (!code) throw new Error("no code was mailed");
  return code;
}
