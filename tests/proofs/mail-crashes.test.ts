/** Whatever the mail server does, and wherever our process dies: no confirmed letter is lost, and none is sent three times. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { migrateToLatest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { codeMailed, IDENTITY, mailTo, type SendingRoom, sendingRoom } from "#tests/sending/sending-room.ts";
import { FAILURES, type Failure, startMailServer } from "#tests/support/mail-server.ts";
import { figure, PROVING } from "#tests/support/prove-size.ts";
import { CRASH_POINTS, type CrashPoint, type SendAndDie } from "#tests/support/send-and-die.ts";
import { tally } from "#tests/writing/writing-room.ts";

const MINISTER = "minister@justice.example";
const WEEK_OF_ROUNDS = 14 * 24 * 4;

/** Every failure at every point when proving; otherwise the pairs in which a letter is most easily lost or doubled. */
const SMALL: [Failure, CrashPoint][] = [
  ["none", "before the connection"],
  ["none", "at 354, before the note"],
  ["none", "at 354, after the note"],
  ["none", "after the answer, before the note"],
  ["none", "within the last transaction"],
  ["none", "after everything"],
  ["drops after the final dot", "after the answer, before the note"],
  ["450 at RCPT", "after everything"],
];
const pairs = PROVING
  ? FAILURES.flatMap((failure) => CRASH_POINTS.map((point): [Failure, CrashPoint] => [failure, point]))
  : SMALL;

describe("a confirmed letter survives", async () => {
  const server = await startMailServer();
  let twice = 0;
  let once = 0;
  let refused = 0;

  for (const [failure, point] of pairs) {
    it(`a mail server that ${failure === "none" ? "works" : failure}, and a death ${point}`, async () => {
      server.failWith("none");
      server.taken.length = 0;
      const dataDir = mkdtempSync(path.join(os.tmpdir(), "amparo-mail-crash-"));
      const keysDir = path.join(dataDir, "keys");
      let db = await openDatabase({ dataDir });
      await migrateToLatest(db);
      const amina = await sendingRoom(db, server);
      Object.assign(amina.keys, openKeyFolder(keysDir));
      await amina.ask();
      await amina.work();
      await amina.confirm(await codeMailed(server));
      await db.destroy();
      server.failWith(failure);
      const { from, secret } = IDENTITY;
      await killed({
        dataDir,
        keysDir,
        smtpUrl: server.url,
        now: amina.now.toISOString(),
        point,
        from,
        secret,
      });

      db = await openDatabase({ dataDir });
      const doubtful = await becomesUncertain({ ...amina, db }, () => server.failWith("none"));
      const copies = (await mailTo(server, MINISTER)).length;
      const outcome = await tally(db);
      expect(await recountTallies(db)).toMatchObject({ equal: true });
      const [mail] = await db.selectFrom("outbox_mails").selectAll().execute();
      await db.destroy();
      rmSync(dataDir, { recursive: true });

      if (mail!.state === "dead") {
        // Refused for good by the server, or twice without an answer: a person sees it, and it is not called sent.
        expect(["550 at RCPT", "554 after the final dot"].includes(failure)).toBe(true);
        expect(outcome).toEqual({ "prepared server target": 1 });
        refused++;
        return;
      }
      expect(mail!.state).toBe("sent");
      expect(outcome).toEqual({ "sent server target": 1 });
      expect(copies).toBeGreaterThanOrEqual(1);
      expect(copies).toBeLessThanOrEqual(doubtful ? 2 : 1);
      if (copies === 2) twice++;
      else once++;
    });
  }

  afterAll(() => {
    figure(
      `${pairs.length} pairs of mail failure and crash: 0 letters lost; ${once} arrived once, ${twice} twice (all after "uncertain"), ${refused} refused by the server and shown to staff`,
    );
  });
});

/** Rounds of the worker over two weeks, with a mail server that is well again. @returns whether the mail was ever uncertain. */
async function becomesUncertain(room: SendingRoom, mend: () => void): Promise<boolean> {
  let doubtful = false;
  mend();
  for (let round = 0; round < WEEK_OF_ROUNDS; round++) {
    room.later(15);
    const rounds = await room.work({ db: room.db });
    const [mail] = await room.db.selectFrom("outbox_mails").selectAll().execute();
    if (mail!.state === "uncertain" || mail!.uncertain_tries > 0) doubtful = true;
    if (mail!.state === "sent" || mail!.state === "dead") return doubtful;
    expect(rounds).toBeLessThanOrEqual(1);
  }
  throw new Error("it was neither sent nor given up");
}

function killed(order: SendAndDie): Promise<void> {
  const program = path.resolve(import.meta.dirname, "../support/send-and-die.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(order)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (_code, signal) =>
      signal === "SIGKILL" ? resolve() : reject(new Error("the sender ended by itself")),
    );
  });
}
