/** Sends what is due in the outbox. Several may run, in one process or in several: a mail is leased to one. */
import type { Kysely } from "kysely";
import type { MailWords } from "#app/domain/letter/mail-words.server.ts";
import type { Database, Schema } from "#db/schema.ts";
import type { DeadBecause } from "#db/tables/outbox-mails.ts";
import { mailable } from "../e-mail-address.ts";
import { claimDeliveries, type Delivery } from "./claim-deliveries.server.ts";
import { composeDigest } from "./compose-digest.server.ts";
import { type Attachment, composeMail } from "./compose-mail.server.ts";
import type { MailServer } from "./hand-over.server.ts";
import type { KeyFolder } from "./key-folder.server.ts";
import type { LetterMail, MailContent, OutgoingContent } from "./mail-content.ts";
import type { MailIdentity } from "./mail-identity.ts";
import { type Evidence, nextState } from "./mail-states.ts";
import { abandonedMails, markDataBegan, type OutboxMail, openMail, settleMail } from "./outbox.server.ts";
import { noteAnswer } from "./switch-to-digest.server.ts";

export interface OutboxWorkerParts {
  db: Kysely<Schema>;
  keys: KeyFolder;
  server: MailServer;
  /** Takes the letters of demonstrations, whose officials are real people. */
  rehearsal: MailServer;
  identity: MailIdentity;
  /** The words around a day's letters. */
  mailWords: MailWords;
  now: () => Date;
  /** The PDF of a mail's letters. */
  attach: (content: OutgoingContent) => Promise<Attachment[]>;
  /** Runs in the transaction in which a letter is written down as sent. */
  onSent: (db: Database, now: Date, mail: OutboxMail) => Promise<void>;
  /** Surprises: the mail stays in the outbox, and the others go on. */
  logError: (error: unknown) => void;
}

/** Mails taken out at once. */
const BATCH = 10;

/** Sends all that is due now, one after another. @returns how many attempts were made. */
export async function sendDueMails(parts: OutboxWorkerParts): Promise<number> {
  await settleAbandoned(parts);
  let attempts = 0;
  for (;;) {
    const deliveries = await claimDeliveries(parts.db, parts.now(), BATCH);
    if (deliveries.length === 0) return attempts;
    for (const delivery of deliveries) {
      attempts++;
      await sendOne(parts, delivery).catch(parts.logError);
    }
  }
}

async function sendOne(parts: OutboxWorkerParts, { id, mails, bundled }: Delivery): Promise<void> {
  const { db, keys, identity, mailWords, now } = parts;
  const opened = mails.map((mail) => ({ mail, content: openMail(keys, mail) }));
  const readable = opened.filter((one): one is OpenedMail => one.content !== undefined);
  await giveUp(
    parts,
    opened.filter(({ content }) => !content).map(({ mail }) => mail),
    "no-key",
  );
  const [first] = readable;
  if (!first) return;
  const taken = readable.map(({ mail }) => mail);
  const to = await recipients(db, first);
  if (to.length === 0) return giveUp(parts, taken, "no-address");
  const content = bundled
    ? composeDigest(mailWords, readable.map(({ content }) => content) as [LetterMail, ...LetterMail[]])
    : first.content;
  const attachments = await parts.attach(content);
  const composed = await composeMail(identity, id, content, { to, now: now(), attachments });
  const server = "demonstration" in content && content.demonstration ? parts.rehearsal : parts.server;
  const ids = taken.map((mail) => mail.id);
  const evidence = await server.handOver(composed, () => markDataBegan(db, ids));
  await settle(parts, taken, evidence);
}

interface OpenedMail {
  mail: OutboxMail;
  content: MailContent;
}

/** The one place where recipients come from: a confirmed address of the writer's own, or the published official's. */
async function recipients(db: Database, { mail, content }: OpenedMail): Promise<string[]> {
  if (content.kind !== "letter") return mailable([content.to]);
  if (mail.addressee_id === null) return [];
  const official = await db
    .selectFrom("addressees")
    .select("emails")
    .where("id", "=", mail.addressee_id)
    .executeTakeFirst();
  return official ? mailable(JSON.parse(official.emails) as string[]) : [];
}

/** The key is gone, or the official has no address any more: a person must look. */
async function giveUp(parts: OutboxWorkerParts, mails: OutboxMail[], because: DeadBecause): Promise<void> {
  for (const mail of mails) {
    await settleMail(parts.db, parts.now(), mail, { state: "dead", because }, { kind: "refused", code: 0 });
  }
}

/** All letters of a mail by the same evidence, in one transaction. */
async function settle(parts: OutboxWorkerParts, mails: OutboxMail[], evidence: Evidence): Promise<void> {
  const now = parts.now();
  const next = nextState(evidence, {
    attempts: Math.min(...mails.map(({ attempts }) => attempts)),
    uncertainTries: Math.max(...mails.map(({ uncertain_tries }) => uncertain_tries)),
  });
  await parts.db.transaction().execute(async (transaction) => {
    await noteAnswer(transaction, now, mails[0]?.addressee_id ?? null, evidence);
    for (const mail of mails) {
      const settled = await settleMail(transaction, now, mail, next, evidence);
      if (settled && next.state === "sent") await parts.onSent(transaction, now, mail);
    }
  });
}

/** A process died in the middle: what had not reached 354 is simply tried again. */
async function settleAbandoned(parts: OutboxWorkerParts): Promise<void> {
  const abandoned = await abandonedMails(parts.db, parts.now());
  const deliveries = new Map<string, OutboxMail[]>();
  for (const mail of abandoned) {
    const id = mail.bundle ?? mail.id;
    deliveries.set(id, [...(deliveries.get(id) ?? []), mail]);
  }
  for (const mails of deliveries.values()) {
    const began = mails.some(({ data_began }) => data_began);
    await settle(parts, mails, began ? { kind: "no-answer" } : { kind: "not-now", code: 0 });
  }
}
