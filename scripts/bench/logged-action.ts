/** One logged action, with its rung and its place in the tally, against one raw sqlite3 insert on the same disk. */
import path from "node:path";
import sqlite3 from "sqlite3";
import { actionHash, newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { type LogEntry, logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import type { Database } from "#db/schema.ts";
import { type Comparison, medians, ms, times } from "./measure.ts";

const ROUNDS = 400;
const WAITING = 64;
const NOW = new Date("2026-06-15T12:00:00Z");

/** `db` is SQLite in `folder`. */
export async function benchLoggedAction(db: Database, folder: string): Promise<Comparison[]> {
  const raw = await openRaw(path.join(folder, "raw.db"));
  const one = {
    ours: () => logRungs(db, NOW, [newEntry()]),
    beside: () => raw.insert(newEntry()),
  };
  await medians(50, one);
  const alone = await medians(ROUNDS, one);
  const together = await medians(20, {
    ours: () => Promise.all(Array.from({ length: WAITING }, one.ours)),
    beside: () => Promise.all(Array.from({ length: WAITING }, one.beside)),
  });
  await raw.close();
  return [
    { what: "one logged action, one after another", result: alone, per: 1 },
    { what: `one logged action of ${WAITING} that arrive together`, result: together, per: WAITING },
  ].map(({ what, result: { ours = 0, beside = 0 }, per }) => ({
    what,
    ours: ms(ours / per),
    beside: `${ms(beside / per)}: one insert by sqlite3, WAL and synchronous FULL as ours`,
    ratio: times(ours, beside),
  }));
}

export const newEntry = (): LogEntry => ({
  actionHash: actionHash(newLetterKey(), "target"),
  uaNumber: "72/24",
  ordinal: 7,
  addressee: "target",
  section: "int",
  letterLanguage: "es",
  letters: 1,
  origin: "page",
  rung: "prepared",
  channel: "post",
  deadlineOn: "2026-08-30",
});

async function openRaw(file: string) {
  const db = new sqlite3.Database(file);
  await new Promise<void>((resolve, reject) =>
    db.exec(
      `pragma journal_mode = wal; pragma synchronous = full;
       create table actions (hash text primary key, ua text, ordinal integer, addressee text, section text,
         language text, letters integer, origin text, rung text, channel text) without rowid`,
      (error) => (error ? reject(error) : resolve()),
    ),
  );
  const statement = db.prepare("insert into actions values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  return {
    insert: (entry: LogEntry) =>
      new Promise<void>((resolve, reject) => {
        const { deadlineOn: _, ...row } = entry;
        statement.run(Object.values(row), (error) => (error ? reject(error) : resolve()));
      }),
    close: () =>
      new Promise<void>((resolve) => {
        statement.finalize();
        db.close(() => resolve());
      }),
  };
}
