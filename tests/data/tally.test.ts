/** The tally is the log, added up; what everybody may see of it tells of nobody. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNELS, RUNGS } from "#app/domain/action-log/ladder.ts";
import { actionHash } from "#app/domain/action-log/letter-key.ts";
import { type LogEntry, logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { findTally } from "#app/domain/tally/find-tally.server.ts";
import { mergeSmallCounts } from "#app/domain/tally/merge-small-counts.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import type { TallyCell } from "#app/domain/tally/tally-cell.ts";
import { tallyCsv } from "#app/domain/tally/tally-csv.ts";
import { tallyJson } from "#app/domain/tally/tally-json.ts";
import { OPEN_DAY, publishUrgentAction } from "#tests/support/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";

/** A few dozen letters, so that the same letter often comes again, on the same rung or another. */
const entry: fc.Arbitrary<LogEntry> = fc
  .record({
    letter: fc.nat(30),
    ordinal: fc.constantFrom(6, 7),
    addressee: fc.constantFrom("target", "copy"),
    section: fc.constantFrom("us", "fr", "int"),
    letterLanguage: fc.constantFrom("es", "ar", "pt-BR"),
    letters: fc.integer({ min: 1, max: 40 }),
    rung: fc.constantFrom(...RUNGS),
    channel: fc.constantFrom(...CHANNELS),
    happenedOn: fc.constantFrom(undefined, "2026-08-05", "2026-08-06"),
  })
  .map(({ letter, ...details }) =>
    aminasLetter({ ...details, actionHash: actionHash("key", String(letter)) }),
  );

/** Requests of several entries, some of which come at the same moment. */
const history = fc.array(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 4 }), { maxLength: 8 });

describeOnEachDatabase("the tally", (open, engine) => {
  it("equals a recount of the log after any history", async () => {
    const db = await open();
    const logged = new Set<string>();
    await fc.assert(
      fc.asyncProperty(history, async (moments) => {
        for (const requests of moments) {
          for (const { actionHash } of requests.flat()) logged.add(actionHash);
          await Promise.all(requests.map((entries) => logRungs(db, OPEN_DAY, entries)));
        }
        const { equal, differences, actions, letters } = await recountTallies(db);
        expect(differences).toEqual([]);
        expect(equal).toBe(true);
        expect(actions).toBe(logged.size);
        const exported = await readTally(db, { uaNumber: "72/24" });
        expect(exported.reduce((sum, cell) => sum + cell.letters, 0)).toBe(letters);
      }),
      { numRuns: engine === "SQLite" ? 60 : 25 },
    );
  });

  it("is asked for by ordinal and section, and is known where there is a campaign", async () => {
    const db = await open();
    await publishUrgentAction(db);
    expect(await findTally(db, { uaNumber: "72/24" })).toEqual([]);
    expect(await findTally(db, { uaNumber: "72/24", ordinal: 8 })).toBeUndefined();
    expect(await findTally(db, { uaNumber: "99/99" })).toBeUndefined();
    await logRungs(db, OPEN_DAY, [
      aminasLetter(),
      aminasLetter({ section: "fr" }),
      aminasLetter({ ordinal: 6 }),
    ]);
    expect(await readTally(db, { uaNumber: "72/24", ordinal: 7, section: "fr" })).toMatchObject([
      { ordinal: 7, section: "fr", actions: 1 },
    ]);
    expect(await readTally(db, { uaNumber: "72/2" })).toEqual([]);
  });

  it("adds letters to the Minister in public, with copies and prepared letters apart", async () => {
    const db = await open();
    await logRungs(db, OPEN_DAY, [
      ...times(6, () => aminasLetter({ rung: "reported" })),
      ...times(5, () => aminasLetter({ rung: "sent", channel: "server", letterLanguage: "ar" })),
      aminasLetter({ rung: "bounced", channel: "server" }),
      aminasLetter({ rung: "withdrawn" }),
      ...times(9, () => aminasLetter({ rung: "prepared" })),
      ...times(4, () => aminasLetter({ rung: "reported", addressee: "copy" })),
    ]);
    expect(await publicTally(db, "72/24", 7)).toEqual({
      letters: 11,
      copies: 4,
      prepared: 9,
      byLanguage: [
        { key: "es", letters: 6 },
        { key: "ar", letters: 5 },
      ],
      byChannel: [
        { key: "post", letters: 6 },
        { key: "server", letters: 5 },
      ],
      bySection: [{ key: "us", letters: 11 }],
      byDay: [{ key: "2026-06-15", letters: 11 }],
    });
  });

  it("shows of a series no more than its campaigns show", async () => {
    const db = await open();
    const reported = (ordinal: number, letterLanguage: string) => () =>
      aminasLetter({ ordinal, letterLanguage, rung: "reported" });
    await logRungs(db, OPEN_DAY, [
      ...times(10, reported(6, "ar")),
      ...times(8, reported(6, "es")),
      ...times(2, reported(7, "ar")),
      ...times(7, reported(7, "es")),
      ...times(9, reported(7, "fr")),
    ]);
    // With "ar" whole in the series, the page of the sixth call would tell how many wrote Arabic in the seventh.
    expect((await publicTally(db, "72/24")).byLanguage).toEqual([
      { key: "ar", letters: 10 },
      { key: "fr", letters: 9 },
      { key: "es", letters: 8 },
      { key: null, letters: 9 },
    ]);
  });
});

describe("small counts", () => {
  const count = (key: string, actions: number, letters = actions) => ({ key, actions, letters });

  it("are merged into a rest", () => {
    expect(mergeSmallCounts([count("es", 40), count("ar", 3), count("fr", 2)])).toEqual([
      { key: "es", letters: 40 },
      { key: null, letters: 5 },
    ]);
    expect(mergeSmallCounts([count("es", 5), count("fr", 6)])).toEqual([
      { key: "es", letters: 5 },
      { key: "fr", letters: 6 },
    ]);
    expect(mergeSmallCounts([])).toEqual([]);
  });

  it("take the next smallest with them where one alone would be the total less the others", () => {
    expect(mergeSmallCounts([count("es", 40), count("ar", 1), count("fr", 9)])).toEqual([
      { key: "es", letters: 40 },
      { key: null, letters: 10 },
    ]);
  });

  it("are small by the number of actions, not by the letters of one group", () => {
    expect(mergeSmallCounts([count("es", 40), count("eu", 1, 300), count("fr", 9)])).toEqual([
      { key: "es", letters: 40 },
      { key: null, letters: 309 },
    ]);
  });

  it("never show by themselves, nor a rest of one or of few, and lose no letter", () => {
    const counts = fc.uniqueArray(fc.record({ key: fc.string(), actions: fc.integer({ min: 1, max: 30 }) }), {
      selector: (count) => count.key,
      maxLength: 12,
    });
    fc.assert(
      fc.property(counts, (few) => {
        const given = few.map(({ key, actions }) => count(key, actions));
        const shown = mergeSmallCounts(given);
        const total = (of: { letters: number }[]) => of.reduce((sum, { letters }) => sum + letters, 0);
        expect(total(shown)).toBe(total(given));
        const named = shown.filter((each) => each.key !== null);
        for (const { letters } of named) expect(letters).toBeGreaterThanOrEqual(5);
        if (named.length > 0 && named.length < given.length) {
          expect(given.length - named.length).toBeGreaterThan(1);
          expect(shown.at(-1)!.letters).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

describe("an exported tally", () => {
  const cell: TallyCell = {
    uaNumber: "72/24",
    ordinal: 7,
    section: "us",
    channel: "post",
    letterLanguage: "es",
    day: "2026-06-15",
    rung: "reported",
    addressee: "target",
    late: false,
    origin: "page",
    held: false,
    actions: 2,
    letters: 31,
  };

  it("has a header and a line for each cell", () => {
    expect(tallyCsv([cell, { ...cell, late: true }])).toBe(
      "ua_number,ordinal,section,channel,letter_language,day,rung,addressee,late,actions,letters,demonstration,origin\n" +
        "72/24,7,us,post,es,2026-06-15,reported,target,false,2,31,false,page\n" +
        "72/24,7,us,post,es,2026-06-15,reported,target,true,2,31,false,page\n",
    );
    expect(tallyCsv([])).toMatch(/^ua_number,.*origin\n$/);
  });

  it("says the same in JSON, with the sums", () => {
    expect(JSON.parse(tallyJson({ uaNumber: "72/24", ordinal: 7 }, [cell]))).toEqual({
      ua_number: "72/24",
      ordinal: 7,
      section: null,
      actions: 2,
      letters: 31,
      rows: [
        {
          ua_number: "72/24",
          ordinal: 7,
          section: "us",
          channel: "post",
          letter_language: "es",
          day: "2026-06-15",
          rung: "reported",
          addressee: "target",
          late: false,
          actions: 2,
          letters: 31,
          demonstration: false,
          origin: "page",
        },
      ],
    });
  });

  it("gives a spreadsheet nothing to calculate", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"]) {
      const csv = tallyCsv([{ ...cell, letterLanguage: `${start}cmd|' /C calc'!A0` }]);
      expect(csv.split("post,")[1]).toMatch(/^"?'/);
    }
  });
});

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
