/** How much of a letter was its writer's own is counted in three steps, and never for so few that it tells of one. */
import { sql } from "kysely";
import { expect, it } from "vitest";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import type { OwnWords } from "#app/domain/letter/own-words.ts";
import { ownWordsShares } from "#app/domain/tally/own-words-share.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import type { Database } from "#db/schema.ts";
import { OPEN_DAY } from "#tests/support/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";

describeOnEachDatabase("the letters in their writers' own words", (open) => {
  const log = (db: Database, count: number, ownWords: OwnWords | undefined, more = {}) =>
    logRungs(
      db,
      OPEN_DAY,
      Array.from({ length: count }, () => aminasLetter({ ownWords, ...more })),
    );

  it("are counted by call, and by section for its officer", async () => {
    const db = await open();
    await log(db, 7, "none");
    await log(db, 6, "some");
    await log(db, 5, "most", { section: "se" });
    await log(db, 5, "most", { ordinal: 6 });
    expect(await ownWordsShares(db, "72/24")).toEqual([
      {
        ordinal: 7,
        letters: [
          { step: "none", letters: 7 },
          { step: "some", letters: 6 },
          { step: "most", letters: 5 },
        ],
      },
      { ordinal: 6, letters: [{ step: "most", letters: 5 }] },
    ]);
    expect(await ownWordsShares(db, "72/24", "se")).toEqual([
      { ordinal: 7, letters: [{ step: "most", letters: 5 }] },
    ]);
  });

  it("are put together where they are few", async () => {
    const db = await open();
    await log(db, 9, "none");
    await log(db, 2, "some");
    await log(db, 4, "most");
    expect((await ownWordsShares(db, "72/24"))[0]?.letters).toEqual([
      { step: "none", letters: 9 },
      { step: null, letters: 6 },
    ]);
  });

  it("are said once, when the letter first leaves; a report alone says nothing of its words", async () => {
    const db = await open();
    const letter = aminasLetter({ ownWords: "some" });
    await logRungs(db, OPEN_DAY, [letter, { ...letter, ownWords: "most", channel: "email" }]);
    await logRungs(db, OPEN_DAY, [{ ...letter, ownWords: undefined, rung: "reported" }]);
    await log(db, 1, undefined, { rung: "reported" });
    const rows = await db.selectFrom("logged_actions").select("own_words").execute();
    expect(rows.map((row) => row.own_words).sort()).toEqual([null, "some"].sort());
    expect((await recountTallies(db)).equal).toBe(true);
  });

  it("leave out what bounced, was withdrawn or was invented, and copies", async () => {
    const db = await open();
    await log(db, 5, "some", { addressee: "copy" });
    await log(db, 5, "some", { origin: "demonstration" });
    const letter = aminasLetter({ ownWords: "some" });
    await logRungs(db, OPEN_DAY, [letter, { ...letter, rung: "withdrawn" }]);
    expect(await ownWordsShares(db, "72/24")).toEqual([]);
  });

  it("cannot be changed afterwards, nor be anything but one of the three", async () => {
    const db = await open();
    await log(db, 1, "some");
    await expect(sql`update logged_actions set own_words = 'most'`.execute(db)).rejects.toThrow(
      "append-only",
    );
    await expect(log(db, 1, "Dear Minister" as OwnWords)).rejects.toThrow();
  });
});
