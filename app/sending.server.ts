/** Opens what sending by our server needs: keys, mail words, the mail server of the settings, and the worker. */
import fs from "node:fs";
import path from "node:path";
import type { Kysely } from "kysely";
import type { SendingParts } from "#app/domain/action-log/sending/ask-to-confirm.server.ts";
import { forgetWhatIsOver } from "#app/domain/action-log/sending/forget.server.ts";
import { letterSent } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { MailboxLimiter } from "#app/domain/action-log/sending/mailbox-limiter.ts";
import type { LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { attachLetters } from "#app/domain/delivery/outbox/attach-letters.server.ts";
import { type MailServer, smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import type { OutgoingContent } from "#app/domain/delivery/outbox/mail-content.ts";
import { domainOf, type MailIdentity } from "#app/domain/delivery/outbox/mail-identity.ts";
import { mailFolder, nowhere } from "#app/domain/delivery/outbox/mail-to-file.server.ts";
import { sendDueMails } from "#app/domain/delivery/outbox/outbox-worker.server.ts";
import { type SignedReports, signedReports } from "#app/domain/delivery/outbox/signed-reports.ts";
import { loadMailWords } from "#app/domain/letter/mail-words.server.ts";
import { eraseTraces } from "#db/erase-traces.server.ts";
import type { Schema } from "#db/schema.ts";
import type { Settings } from "./settings.server.ts";

export interface Sending extends SendingParts {
  identity: MailIdentity;
  /** Of SMTP_URL, or the folder DATA_DIR/outbox. */
  server: MailServer;
  /** DATA_DIR/outbox, where mails become files: letters of demonstrations always do. */
  folder: MailServer;
  /** Mails become files in DATA_DIR/outbox, because no mail server is set. */
  toFolder: boolean;
  /** The host of SMTP_URL; null without one. */
  mailHost: string | null;
  /** Reads POST /hooks/bounce; null while BOUNCE_WEBHOOK_SECRET is not set. */
  bounceReports: SignedReports | null;
}

/** @throws where the key folder cannot be written, or the DKIM key not be read. */
export function openSending(settings: Settings, secret: string, db: Kysely<Schema>): Sending {
  const { mail } = settings;
  const folder = mailFolder(path.join(settings.dataDir, "outbox"));
  return {
    db,
    keys: openKeyFolder(settings.keysDir),
    mailWords: loadMailWords(path.resolve("templates")),
    limiter: new MailboxLimiter(),
    publicUrl: settings.publicUrl,
    server: mail.smtpUrl ? smtpServer(mail.smtpUrl) : folder,
    folder,
    toFolder: mail.smtpUrl === undefined,
    mailHost: mail.smtpUrl ? new URL(mail.smtpUrl).hostname : null,
    bounceReports: mail.bounceSecret ? signedReports(mail.bounceSecret) : null,
    identity: {
      from: mail.from,
      replyTo: mail.replyTo,
      bounces: mail.bounces,
      secret,
      dkim: mail.dkim && {
        domainName: domainOf(mail.from),
        keySelector: mail.dkim.keySelector,
        privateKey: fs.readFileSync(mail.dkim.keyFile, "utf8"),
      },
    },
  };
}

export interface MailRounds {
  stop(): Promise<void>;
}

const BETWEEN_ROUNDS_MS = 3_000;
const HOUR_MS = 3_600_000;

/** Sends what is due, every few seconds, and forgets what is over, every hour, until it is stopped; a mail that is on its way is finished first. */
export function startMailRounds(
  { db, keys, identity, mailWords, server, folder }: Sending,
  letterPdf: LetterPdfRenderer,
  now: () => Date,
  logError: (error: unknown) => void,
): MailRounds {
  const attach = (content: OutgoingContent) => attachLetters(letterPdf, content);
  const onSent = letterSent;
  const rehearsal = server === folder ? folder : nowhere;
  const parts = { db, keys, server, rehearsal, identity, mailWords, now, attach, onSent, logError };
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<unknown> = Promise.resolve();
  let forgottenAt = 0;
  const forget = async () => {
    if (now().getTime() - forgottenAt < HOUR_MS) return;
    forgottenAt = now().getTime();
    await forgetWhatIsOver(db, keys, now());
    await eraseTraces(db);
  };
  const begin = () => {
    round = sendDueMails(parts)
      .then((attempts) => (attempts > 0 ? eraseTraces(db) : undefined))
      .then(forget)
      .catch(logError)
      .finally(() => {
        if (!stopped) timer = setTimeout(begin, BETWEEN_ROUNDS_MS);
      });
  };
  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
