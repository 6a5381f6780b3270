/** A flood of bots among people: the alarm says where to look, and voiding the bots' bucket leaves the people. */
import { expect, it } from "vitest";
import { bucketKey } from "#app/domain/action-log/bucket.ts";
import { bucketHistory, decideBucket } from "#app/domain/action-log/bucket-decisions.server.ts";
import { type LogEntry, logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { verifyAudit } from "#app/domain/staff/audit.server.ts";
import { findBursts } from "#app/domain/tally/bursts.ts";
import { alarms, listBuckets } from "#app/domain/tally/list-buckets.server.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { lettersSetAside } from "#app/domain/tally/set-aside.server.ts";
import { tallyCsv } from "#app/domain/tally/tally-csv.ts";
import { OPEN_DAY } from "#tests/support/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";

const PEOPLE = 500;
const BOTS = 5_000;
const BOTS_DAY = "2026-06-14";

/** Over ten days, in three sections, two languages and two ways: some of them write as the bots will. */
const people = (): LogEntry[] =>
  Array.from({ length: PEOPLE }, (_, i) =>
    aminasLetter({
      rung: "reported",
      section: ["us", "fr", "int"][i % 3]!,
      letterLanguage: ["es", "fr"][(i >> 1) % 2]!,
      channel: i % 5 < 3 ? "post" : "email",
      happenedOn: `2026-06-${String(1 + (i % 10)).padStart(2, "0")}`,
    }),
  );
const bots = (): LogEntry[] =>
  Array.from({ length: BOTS }, () =>
    aminasLetter({ rung: "reported", section: "int", channel: "email", happenedOn: BOTS_DAY }),
  );

describeOnEachDatabase("5,000 bots among 500 people", (open) => {
  it("set off the alarm; their bucket is voided, the people stay, and it can be taken back", async () => {
    const db = await open();
    await logRungs(db, OPEN_DAY, people());
    const buckets = () => listBuckets(db, { since: "2026-05-01" });
    expect(alarms(await buckets())).toEqual([]);
    await logRungs(db, OPEN_DAY, bots());

    const [alarm, ...others] = alarms(await buckets());
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({
      letters: BOTS,
      bucket: { section: "int", channel: "email", letterLanguage: "es", day: BOTS_DAY, origin: "page" },
    });
    const decide = (decision: "void" | "release", reason: string) =>
      decideBucket(db, OPEN_DAY, { bucket: alarm!.bucket, decision, reason, actor: "ingrid" });
    expect(await decide("void", "one address every second")).toBe(true);
    expect(await decide("void", "pressed twice")).toBe(false);

    const shown = await publicTally(db, "72/24", 7);
    expect(shown.letters).toBe(PEOPLE);
    expect(shown.byDay.some(({ key }) => key === BOTS_DAY)).toBe(false);
    const cells = await readTally(db, { uaNumber: "72/24" });
    expect(cells.reduce((sum, { letters }) => sum + letters, 0)).toBe(PEOPLE);
    expect(tallyCsv(cells)).not.toContain(BOTS_DAY);
    expect(await lettersSetAside(db, { uaNumber: "72/24" })).toEqual({ waiting: 0, held: 0, void: BOTS });
    expect(alarms(await buckets())).toEqual([]);
    expect(await recountTallies(db)).toMatchObject({ equal: true, letters: PEOPLE + BOTS });

    await logRungs(db, OPEN_DAY, bots().slice(0, 100));
    expect((await publicTally(db, "72/24", 7)).letters).toBe(PEOPLE);

    expect(await decide("release", "it was a television evening after all")).toBe(true);
    expect((await publicTally(db, "72/24", 7)).letters).toBe(PEOPLE + BOTS + 100);
    expect(alarms(await buckets())).toEqual([]);
    const history = await bucketHistory(db, alarm!.bucket);
    expect(history.map(({ decision }) => decision)).toEqual(["release", "void"]);
    const deeds = await db.selectFrom("audit_entries").select("verb").orderBy("seq").execute();
    expect(deeds.map(({ verb }) => verb)).toEqual(["bucket.voided", "bucket.released"]);
    expect((await verifyAudit(db)).brokenAt).toBeNull();
    await expect(db.deleteFrom("bucket_decisions").execute()).rejects.toThrow("append-only");
  });
});

it("a day bursts from 50 letters and eight times the median of its other days on", () => {
  const bucket = {
    uaNumber: "72/24",
    ordinal: 7,
    section: "us",
    channel: "post",
    letterLanguage: "es",
    day: "2026-06-01",
    origin: "page",
  } as const;
  const days = (...letters: number[]) =>
    letters.map((count, i) => ({ bucket: { ...bucket, day: `2026-06-0${i + 1}` }, letters: count }));
  const found = (counts: Parameters<typeof findBursts>[0]) =>
    findBursts(counts).map(({ letters }) => letters);
  expect(found(days(4, 6, 10, 49))).toEqual([]);
  expect(found(days(4, 6, 10, 50))).toEqual([50]);
  expect(found(days(4, 10, 10, 79))).toEqual([]);
  expect(found(days(4, 10, 10, 80))).toEqual([80]);
  expect(findBursts(days(4, 10, 10, 80))).toMatchObject([{ median: 10 }]);
  // Too few days of its own: it is measured by the other buckets of the call.
  const elsewhere = days(20, 20, 20).map(({ bucket, letters }) => ({
    bucket: { ...bucket, section: "fr" },
    letters,
  }));
  expect(found([...days(100), ...elsewhere])).toEqual([]);
  expect(found([...days(200), ...elsewhere])).toEqual([200]);
  expect(found(days(200))).toEqual([]);
  const counted = days(4, 6, 10, 500).map(({ bucket, letters }) => ({
    bucket: { ...bucket, origin: "import" as const },
    letters,
  }));
  expect(found(counted)).toEqual([]);
  expect(new Set(days(1, 2).map((day) => bucketKey(day.bucket))).size).toBe(2);
});
