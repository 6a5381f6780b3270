/** The log counts each letter once, on the highest rung that it has reached. */
import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import type { Rung } from "#app/domain/action-log/ladder.ts";
import { actionHash, newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { type LogEntry, logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { rebuildTallies, recountTallies } from "#app/domain/tally/recount.server.ts";
import type { Schema } from "#db/schema.ts";
import { OPEN_DAY } from "#tests/support/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";

it("a letter's name in the log tells nothing of its key, and is the same each time", () => {
  const key = newLetterKey();
  expect(key).toMatch(/^[\w-]{22}$/);
  expect(newLetterKey()).not.toBe(key);
  expect(actionHash(key, "the Minister")).toMatch(/^[\w-]{43}$/);
  expect(actionHash(key, "the Minister")).toBe(actionHash(key, "the Minister"));
  expect(actionHash(key, "the Minister")).not.toBe(actionHash(key, "the Mission"));
});

describeOnEachDatabase("the action log", (open) => {
  it("counts Amina's letter once, however often she downloads it", async () => {
    const db = await open();
    const letter = aminasLetter();
    expect(await logRungs(db, OPEN_DAY, [letter])).toEqual({ logged: [letter] });
    expect(await logRungs(db, OPEN_DAY, [letter, letter])).toEqual({ logged: [] });
    expect(await counts(db)).toEqual(["prepared post 1"]);
  });

  it("moves it to reported when she says that she posted it", async () => {
    const db = await open();
    const letter = aminasLetter();
    await logRungs(db, OPEN_DAY, [letter]);
    const tomorrow = new Date("2026-06-16T12:00:00Z");
    await logRungs(db, tomorrow, [{ ...letter, rung: "reported", channel: "email" }]);
    expect(await readTally(db, { uaNumber: "72/24" })).toEqual([
      {
        uaNumber: "72/24",
        ordinal: 7,
        section: "us",
        channel: "email",
        letterLanguage: "es",
        day: "2026-06-16",
        rung: "reported",
        addressee: "target",
        late: false,
        origin: "page",
        held: false,
        actions: 1,
        letters: 1,
      },
    ]);
  });

  it("never brings a letter down the ladder, in whatever order its rungs arrive", async () => {
    const db = await open();
    const orders: [Rung[], string][] = [
      [["reported", "prepared"], "reported"],
      [["sent", "reported", "prepared"], "sent"],
      [["bounced", "sent"], "bounced"],
      [["withdrawn", "sent", "bounced"], "withdrawn"],
    ];
    for (const [index, [rungs, top]] of orders.entries()) {
      const letter = aminasLetter({ ordinal: index + 1 });
      for (const rung of rungs) await logRungs(db, OPEN_DAY, [{ ...letter, rung }]);
      const [cell, ...more] = await readTally(db, { uaNumber: "72/24", ordinal: index + 1 });
      expect(cell).toMatchObject({ rung: top, actions: 1 });
      expect(more).toEqual([]);
      const together = aminasLetter({ ordinal: index + 11 });
      await logRungs(
        db,
        OPEN_DAY,
        rungs.map((rung) => ({ ...together, rung })),
      );
      expect(await readTally(db, { uaNumber: "72/24", ordinal: index + 11 })).toMatchObject([
        { rung: top, actions: 1 },
      ]);
    }
  });

  it("stands by what was first said of a letter", async () => {
    const db = await open();
    const letter = aminasLetter({ letters: 3, letterLanguage: "es" });
    await logRungs(db, OPEN_DAY, [letter]);
    await logRungs(db, OPEN_DAY, [
      { ...letter, rung: "reported", letters: 900, section: "fr", letterLanguage: "ar" },
    ]);
    expect(await readTally(db, { uaNumber: "72/24" })).toMatchObject([
      { section: "us", letterLanguage: "es", rung: "reported", actions: 1, letters: 3 },
    ]);
  });

  it("counts the copy to the Mission apart from the letter to the Minister", async () => {
    const db = await open();
    await logRungs(db, OPEN_DAY, [aminasLetter(), aminasLetter({ addressee: "copy" })]);
    expect(await readTally(db, { uaNumber: "72/24" })).toMatchObject([
      { addressee: "copy", letters: 1 },
      { addressee: "target", letters: 1 },
    ]);
  });

  it("is late only when the deadline's day has ended in the last time zone, UTC−12", async () => {
    const db = await open();
    await logRungs(db, new Date("2026-08-06T11:59:59.999Z"), [aminasLetter({ section: "us" })]);
    await logRungs(db, new Date("2026-08-06T12:00:00.000Z"), [aminasLetter({ section: "fr" })]);
    expect(await readTally(db, { uaNumber: "72/24", section: "us" })).toMatchObject([{ late: false }]);
    expect(await readTally(db, { uaNumber: "72/24", section: "fr" })).toMatchObject([{ late: true }]);
  });

  it("takes the day of what is reported afterwards as the sender's own day", async () => {
    const db = await open();
    const now = new Date("2026-09-01T00:00:00Z");
    await logRungs(db, now, [
      aminasLetter({ happenedOn: "2026-08-05" }),
      aminasLetter({ happenedOn: "2026-08-06" }),
    ]);
    expect(await readTally(db, { uaNumber: "72/24" })).toMatchObject([
      { day: "2026-08-05", late: false },
      { day: "2026-08-06", late: true },
    ]);
  });

  it("logs all of a request or nothing", async () => {
    const db = await open();
    const good = aminasLetter();
    const bad = aminasLetter({ section: "atlantis" });
    await expect(logRungs(db, OPEN_DAY, [good, bad])).rejects.toThrow();
    expect(await db.selectFrom("logged_actions").selectAll().execute()).toEqual([]);
    expect(await readTally(db, { uaNumber: "72/24" })).toEqual([]);
  });

  it("writes down the requests beside one that it refuses", async () => {
    const db = await open();
    const requests = Array.from({ length: 20 }, (_, index) =>
      aminasLetter({ section: index === 7 ? "atlantis" : "us" }),
    );
    const results = await Promise.allSettled(requests.map((letter) => logRungs(db, OPEN_DAY, [letter])));
    expect(results.map(({ status }) => status).indexOf("rejected")).toBe(7);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(await counts(db)).toEqual(["prepared post 19"]);
  });

  it("counts once when fifty requests for the same letter come at the same moment", async () => {
    const db = await open();
    const letter = aminasLetter();
    const results = await Promise.all(Array.from({ length: 50 }, () => logRungs(db, OPEN_DAY, [letter])));
    expect(results.flatMap(({ logged }) => logged)).toEqual([letter]);
    const another = aminasLetter();
    const elsewhere = await Promise.all(Array.from({ length: 50 }, () => logAsAnotherProcess(db, [another])));
    expect(elsewhere.flatMap(({ logged }) => logged)).toEqual([another]);
    expect(await counts(db)).toEqual(["prepared post 2"]);
  });

  it("logs the letters that waited with one that cannot be logged", async () => {
    const db = await open();
    const unknownSection = aminasLetter({ section: "atlantis" });
    const tooMany = aminasLetter({ letters: 2 ** 64 });
    const waiting = [unknownSection, aminasLetter(), tooMany, aminasLetter(), aminasLetter()];
    const first = logRungs(db, OPEN_DAY, [aminasLetter()]); // the others share the transaction after it
    const outcomes = await Promise.allSettled(waiting.map((letter) => logRungs(db, OPEN_DAY, [letter])));
    await first;
    const logged = outcomes.map(({ status }) => status === "fulfilled");
    expect([logged[0], logged[1], logged[3], logged[4]]).toEqual([false, true, true, true]);
    expect((await recountTallies(db)).equal).toBe(true);
  });

  it("counts once when several processes race to log a letter's rungs, known before or not", async () => {
    const db = await open();
    const letters = Array.from({ length: 10 }, () => aminasLetter());
    await logRungs(db, OPEN_DAY, letters.slice(0, 5));
    const rungs: Rung[] = ["reported", "sent", "bounced", "prepared"];
    await Promise.all(
      rungs.flatMap((rung) => {
        const together = letters.map((letter): LogEntry => ({ ...letter, rung, channel: "server" }));
        return [
          ...letters.map((letter) => logAsAnotherProcess(db, [{ ...letter, rung }])),
          logAsAnotherProcess(db, together.toReversed()),
          logRungs(db, OPEN_DAY, together),
        ];
      }),
    );
    const cells = await readTally(db, { uaNumber: "72/24" });
    expect(cells.reduce((sum, cell) => sum + cell.actions, 0)).toBe(10);
    expect(cells.every((cell) => cell.rung === "bounced")).toBe(true);
    expect(await recountTallies(db)).toMatchObject({ equal: true, actions: 10 });
  });

  it("logs several thousand at once, in one transaction", async () => {
    const db = await open();
    const letters = Array.from({ length: 3_500 }, (_, index) => aminasLetter({ ordinal: 1 + (index % 9) }));
    expect((await logRungs(db, OPEN_DAY, letters)).logged).toHaveLength(3_500);
    expect((await logRungs(db, OPEN_DAY, letters)).logged).toEqual([]);
    expect(await recountTallies(db)).toMatchObject({ equal: true, actions: 3_500 });
  });
});

describeOnEachDatabase("the recount", (open) => {
  it("names the cell that differs from the log, and rebuilding mends it", async () => {
    const db = await open();
    await logRungs(db, OPEN_DAY, [aminasLetter(), aminasLetter({ rung: "reported", letters: 4 })]);
    expect(await recountTallies(db)).toEqual({ equal: true, actions: 2, letters: 5, differences: [] });
    await db.updateTable("tally_cells").set({ letters: 40 }).where("rung", "=", "reported").execute();
    await db.deleteFrom("tally_cells").where("rung", "=", "prepared").execute();
    const { equal, differences } = await recountTallies(db);
    expect(equal).toBe(false);
    expect(differences).toMatchObject([
      { rung: "prepared", inLog: { actions: 1, letters: 1 }, inTally: { actions: 0, letters: 0 } },
      { rung: "reported", inLog: { actions: 1, letters: 4 }, inTally: { actions: 1, letters: 40 } },
    ]);
    await rebuildTallies(db);
    expect(await recountTallies(db)).toMatchObject({ equal: true });
  });

  it("rebuilds while letters are being logged, and loses none", async () => {
    const db = await open();
    const letters = Array.from({ length: 30 }, () => aminasLetter());
    await Promise.all([
      ...letters.map((letter) => logAsAnotherProcess(db, [letter])),
      rebuildTallies(db),
      ...letters.map((letter) => logAsAnotherProcess(db, [{ ...letter, rung: "reported" }])),
      rebuildTallies(db),
    ]);
    expect(await recountTallies(db)).toMatchObject({ equal: true, actions: 30 });
  });
});

/** In a transaction of its own, not in the one that requests to this process share. */
const logAsAnotherProcess = (db: Kysely<Schema>, entries: LogEntry[]): ReturnType<typeof logRungs> =>
  db.transaction().execute((transaction) => logRungs(transaction, OPEN_DAY, entries));

async function counts(db: Kysely<Schema>): Promise<string[]> {
  const cells = await readTally(db, { uaNumber: "72/24" });
  return cells.map((cell) => `${cell.rung} ${cell.channel} ${cell.actions}`);
}
