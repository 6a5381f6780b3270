/** A program that sends what is due in the outbox, and kills itself at the given point: nothing of it is cleaned up. */
import { letterSent } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { type MailServer, smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { sendDueMails } from "#app/domain/delivery/outbox/outbox-worker.server.ts";
import { loadMailWords } from "#app/domain/letter/mail-words.server.ts";
import { openDatabase } from "#db/open-database.server.ts";

export const CRASH_POINTS = [
  "before the connection",
  "at 354, before the note",
  "at 354, after the note",
  "after the answer, before the note",
  "within the last transaction",
  "after everything",
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

export interface SendAndDie {
  dataDir: string;
  keysDir: string;
  smtpUrl: string;
  now: string;
  point: CrashPoint;
  from: string;
  secret: string;
}

const die = (): never => {
  process.kill(process.pid, "SIGKILL");
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
};

async function run(order: SendAndDie): Promise<void> {
  const { point } = order;
  const real = smtpServer(order.smtpUrl, { greetingTimeout: 200, socketTimeout: 200 });
  const server: MailServer = {
    async handOver(mail, beforeData) {
      if (point === "before the connection") die();
      const evidence = await real.handOver(mail, async () => {
        if (point === "at 354, before the note") die();
        await beforeData();
        if (point === "at 354, after the note") die();
      });
      if (point === "after the answer, before the note") die();
      return evidence;
    },
  };
  await sendDueMails({
    db: await openDatabase({ dataDir: order.dataDir }),
    keys: openKeyFolder(order.keysDir),
    server,
    rehearsal: server,
    identity: { from: order.from, replyTo: order.from, bounces: null, dkim: null, secret: order.secret },
    mailWords: loadMailWords("templates"),
    now: () => new Date(order.now),
    attach: async () => [],
    async onSent(db, now, mail) {
      await letterSent(db, now, mail);
      if (point === "within the last transaction") die();
    },
    logError: (error) => process.stderr.write(`${error}\n`),
  });
  die();
}

const [, , order] = process.argv;
if (order?.startsWith("{")) await run(JSON.parse(order) as SendAndDie);
