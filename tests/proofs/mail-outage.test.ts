/** The mail server is away for six hours while letters wait: none is lost or sent twice, and none bursts out afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { letterSent } from "#app/domain/action-log/sending/letter-sent.server.ts";
import { smtpServer } from "#app/domain/delivery/outbox/hand-over.server.ts";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { sendDueMails } from "#app/domain/delivery/outbox/outbox-worker.server.ts";
import { loadMailWords } from "#app/domain/letter/mail-words.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { officeAddress, queueLetters } from "#tests/sending/queued-letters.ts";
import { IDENTITY } from "#tests/sending/sending-room.ts";
import { onSqlite } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { figure, size } from "#tests/support/prove-size.ts";
import { OPEN_DAY, tally } from "#tests/writing/writing-room.ts";

const OFFICES = size(2, 4);
const LETTERS = size(36, 1_000);
const PER_HOUR = size(9, 200);
const OUTAGE_HOURS = 6;
/** Between two looks into the outbox, by the virtual clock. */
const STEP_MINUTES = 15;

const open = onSqlite();

it("six hours without a mail server", async () => {
  const db = await open();
  const keysDir = mkdtempSync(path.join(os.tmpdir(), "amparo-outage-"));
  const keys = openKeyFolder(keysDir);
  const mailWords = loadMailWords("templates");
  const server = await startMailServer();
  await queueLetters(
    db,
    keys,
    OPEN_DAY,
    Array.from({ length: OFFICES }, () => ({ letters: LETTERS, perHour: PER_HOUR })),
  );
  server.failWith("refuses connections");
  const surprises: unknown[] = [];
  /** How many mails each office got in each hour of the clock. */
  const hours = new Map<string, number>();
  let attempts = 0;
  let minutes = 0;
  const now = () => new Date(OPEN_DAY.getTime() + minutes * 60_000);
  const round = async () => {
    const before = server.taken.length;
    attempts += await sendDueMails({
      db,
      keys,
      server: smtpServer(server.url),
      rehearsal: smtpServer(server.url),
      identity: IDENTITY,
      mailWords,
      now,
      attach: async () => [],
      onSent: letterSent,
      logError: (error) => surprises.push(error),
    });
    for (const { to } of server.taken.slice(before)) {
      const hour = `${to} ${now().toISOString().slice(0, 13)}`;
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }
  };
  const total = OFFICES * LETTERS;
  for (; minutes < OUTAGE_HOURS * 60; minutes += STEP_MINUTES) await round();
  expect(server.taken).toEqual([]);
  expect(await tally(db)).toEqual({ "prepared server target": total });
  const inVain = attempts;

  server.failWith("none");
  const latest = minutes + 24 * 60 + (LETTERS / PER_HOUR) * 60;
  for (; server.taken.length < total && minutes < latest; minutes += STEP_MINUTES) await round();
  const drained = minutes - OUTAGE_HOURS * 60;

  expect(surprises).toEqual([]);
  const ids = server.taken.map(({ message }) => /^Message-ID: (.*)$/im.exec(message)![1]);
  expect(new Set(ids).size).toBe(total);
  for (let i = 0; i < OFFICES; i++)
    expect(server.taken.filter(({ to }) => to.includes(officeAddress(i)))).toHaveLength(LETTERS);
  expect(Math.max(...hours.values())).toBeLessThanOrEqual(PER_HOUR);
  expect(await tally(db)).toEqual({ "sent server target": total });
  const left = await db.selectFrom("outbox_mails").select("id").where("sealed", "is not", null).execute();
  expect(left).toEqual([]);
  expect(await recountTallies(db)).toMatchObject({ equal: true });
  rmSync(keysDir, { recursive: true });
  figure(
    `mail server away for ${OUTAGE_HOURS} hours with ${total} letters waiting (${inVain} attempts in vain): all sent once within ${(drained / 60).toFixed(1)} hours of its return, never more than ${Math.max(...hours.values())} an hour to an office (its pace: ${PER_HOUR}), 0 lost, 0 unreadable left`,
  );
}, 1_800_000);
