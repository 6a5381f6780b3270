/** Two processes send from one outbox on PostgreSQL: nothing goes out twice, and together they keep each office's pace. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { openKeyFolder } from "#app/domain/delivery/outbox/key-folder.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { officeAddress, queueLetters } from "#tests/sending/queued-letters.ts";
import { freshPostgres } from "#tests/support/databases.ts";
import { startMailServer, type TestMailServer } from "#tests/support/mail-server.ts";
import { figure, size } from "#tests/support/prove-size.ts";
import type { WorkOutbox } from "#tests/support/work-outbox.ts";
import { OPEN_DAY, tally } from "#tests/writing/writing-room.ts";

const WORKERS = size(2, 4);
const EVERYTHING = size(30, 1_000);
/** An office that takes few, one that nobody has set a pace for (60), and one that takes everything. */
const OFFICES = [
  { letters: 40, perHour: 13, inTheHour: 13 },
  { letters: 70, perHour: null, inTheHour: 60 },
  { letters: EVERYTHING, perHour: 3_600, inTheHour: EVERYTHING },
];

it("send every letter once, and no office more than it takes in an hour", async () => {
  const { databaseUrl } = await freshPostgres();
  const keysDir = mkdtempSync(path.join(os.tmpdir(), "amparo-two-workers-"));
  const db = await openDatabase({ dataDir: "", databaseUrl });
  const server = await startMailServer();
  await queueLetters(db, openKeyFolder(keysDir), OPEN_DAY, OFFICES);
  const workers = Array.from({ length: WORKERS }, () =>
    startWorker({ databaseUrl, keysDir, smtpUrl: server.url }),
  );
  await Promise.all(workers.map(({ said }) => said()));
  /** All begin at one moment. @returns how many attempts each made. */
  const workAt = async (minutes: number): Promise<number[]> => {
    const now = new Date(OPEN_DAY.getTime() + minutes * 60_000).toISOString();
    return (await Promise.all(workers.map(({ ask }) => ask(now)))).map(Number);
  };

  const shares = await workAt(0);
  OFFICES.forEach(({ inTheHour }, i) => {
    expect(idsTo(server, i)).toHaveLength(inTheHour);
  });
  expect(shares.every((share) => share > 0)).toBe(true);
  expect(await workAt(59)).toEqual(shares.map(() => 0));
  await workAt(60);
  expect(idsTo(server, 0)).toHaveLength(2 * 13);
  expect(idsTo(server, 1)).toHaveLength(70);
  for (const { end } of workers) await end();
  const ids = OFFICES.flatMap((_, i) => idsTo(server, i));
  expect(new Set(ids).size).toBe(ids.length);
  expect((await tally(db))["sent server target"]).toBe(ids.length);
  expect(await recountTallies(db)).toMatchObject({ equal: true });
  await db.destroy();
  rmSync(keysDir, { recursive: true });
  figure(
    `${WORKERS} processes on one outbox (PostgreSQL): ${ids.length} letters sent in two hours, 0 twice; offices got 13, 60 and ${EVERYTHING} in the first hour, exactly their pace; shares ${shares.join(" and ")}`,
  );
}, 600_000);

const idsTo = (server: TestMailServer, office: number): string[] =>
  server.taken
    .filter(({ to }) => to.includes(officeAddress(office)))
    .map(({ message }) => /^Message-ID: (.*)$/im.exec(message)![1]!.trim());

function startWorker(order: WorkOutbox) {
  const program = path.resolve(import.meta.dirname, "../support/work-outbox.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, JSON.stringify(order)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const lines = createInterface(child.stdout);
  const said = () => new Promise<string>((resolve) => lines.once("line", resolve));
  return {
    said,
    ask(instant: string) {
      child.stdin.write(`${instant}\n`);
      return said();
    },
    async end() {
      child.stdin.end();
      expect(await ended).toBe(0);
    },
  };
}
