/** A process that sends what is due in the outbox, as the server does: for each instant it reads, and says how many it tried. */
import { createInterface } from "node:readline";
import { letterSent } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { sendDueMails } from "#app/domain/delivery/outbox/outbox-worker.server.ts";
import { loadMailWords } from "#app/domain/letter/mail-words.server.ts";
import { openDatabase } from "#db/open-database.server.ts";

export interface WorkOutbox {
  databaseUrl: string;
  keysDir: string;
  smtpUrl: string;
}

async function run({ databaseUrl, keysDir, smtpUrl }: WorkOutbox): Promise<void> {
  const db = await openDatabase({ dataDir: "", databaseUrl });
  const server = smtpServer(smtpUrl);
  const parts = {
    db,
    keys: openKeyFolder(keysDir),
    server,
    rehearsal: server,
    identity: {
      from: "letters@amparo.example",
      replyTo: "office@amparo.example",
      bounces: null,
      dkim: null,
      secret: "a secret of the tests, long enough",
    },
    mailWords: loadMailWords("templates"),
    attach: async () => [],
    onSent: letterSent,
    logError: (error: unknown) => process.stderr.write(`${error}\n`),
  };
  process.stdout.write("ready\n");
  for await (const instant of createInterface(process.stdin)) {
    const attempts = await sendDueMails({ ...parts, now: () => new Date(instant) });
    process.stdout.write(`${attempts}\n`);
  }
  await db.destroy();
}

const [, , order] = process.argv;
if (order?.startsWith("{")) await run(JSON.parse(order) as WorkOutbox);
