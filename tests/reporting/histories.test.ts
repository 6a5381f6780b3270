/** Whatever happens, in whatever order: the roll-up is the log, and the public sees no more than the log has. */
import fc from "fast-check";
import type { Kysely } from "kysely";
import { expect, it } from "vitest";
import { BUCKET_DECISIONS, type Bucket } from "#app/domain/action-log/bucket.ts";
import { decideBucket } from "#app/domain/action-log/bucket-decisions.server.ts";
import { decideReport } from "#app/domain/action-log/decide-report.server.ts";
import { RUNGS } from "#app/domain/action-log/ladder.ts";
import { actionHash } from "#app/domain/action-log/letter-key.ts";
import { logRungs } from "#app/domain/action-log/log-rungs.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { rebuildTallies, recountTallies } from "#app/domain/tally/recount.server.ts";
import type { Schema } from "#db/schema.ts";
import { OPEN_DAY } from "#tests/support/campaigns.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { aminasLetter } from "#tests/support/log-entries.ts";

const letter = fc.nat(25);
const sections = fc.constantFrom("us", "fr");
const channels = fc.constantFrom("post", "server");
const days = fc.constantFrom("2026-06-15", "2026-06-16");

const step = fc.oneof(
  fc.record({
    kind: fc.constant("log" as const),
    letter,
    section: sections,
    channel: channels,
    letters: fc.integer({ min: 1, max: 60 }),
    rung: fc.constantFrom(...RUNGS),
    held: fc.boolean(),
    day: days,
    origin: fc.constantFrom("page", "event", "import"),
    addressee: fc.constantFrom("target", "copy"),
  }),
  fc.record({
    kind: fc.constant("report" as const),
    letter,
    decision: fc.constantFrom("confirm", "reject"),
    letters: fc.integer({ min: 0, max: 70 }),
  }),
  fc.record({
    kind: fc.constant("bucket" as const),
    section: sections,
    channel: channels,
    day: days,
    origin: fc.constantFrom("page", "event", "import"),
    decision: fc.constantFrom(...BUCKET_DECISIONS),
  }),
  fc.record({ kind: fc.constant("rebuild" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const hashOf = (letter: number): string => actionHash("key", String(letter));

describeOnEachDatabase("after any history of logging, deciding and rebuilding", (open, engine) => {
  it("the tally equals a recount, and what is public never exceeds what is exact", async () => {
    const db = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        for (const one of steps) {
          await take(db, one);
          expect((await recountTallies(db)).differences).toEqual([]);
        }
        await checkPublic(db);
      }),
      { numRuns: engine === "SQLite" ? 40 : 15 },
    );
  });

  it("decisions and climbs at the same moment leave it equal to a recount", async () => {
    const db = await open();
    const moment = fc.array(step, { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(moment, async (steps) => {
        await Promise.all(steps.map((one) => take(db, one)));
        expect((await recountTallies(db)).differences).toEqual([]);
        await checkPublic(db);
      }),
      { numRuns: engine === "SQLite" ? 30 : 15 },
    );
  });
});

async function take(db: Kysely<Schema>, one: Step): Promise<void> {
  if (one.kind === "rebuild") return rebuildTallies(db);
  if (one.kind === "log") {
    const { kind, letter, day, ...details } = one;
    const entry = aminasLetter({ ...details, actionHash: hashOf(letter), happenedOn: day });
    await logRungs(db, OPEN_DAY, [entry]);
  } else if (one.kind === "report") {
    const { decision, letters } = one;
    const by = { reason: "we asked", actor: "ingrid", section: undefined };
    await decideReport(db, OPEN_DAY, { hash: hashOf(one.letter), decision, letters, ...by });
  } else {
    const { section, channel, day, origin, decision } = one;
    const bucket: Bucket = {
      uaNumber: "72/24",
      ordinal: 7,
      section,
      channel,
      letterLanguage: "es",
      day,
      origin,
    };
    await decideBucket(db, OPEN_DAY, { bucket, decision, reason: "it looks false", actor: "ingrid" });
  }
}

async function checkPublic(db: Kysely<Schema>): Promise<void> {
  const log = await db
    .selectFrom("logged_actions as action")
    .where("addressee", "=", "target")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("logged_rungs as rung")
          .select("rung")
          .whereRef("rung.action_hash", "=", "action.action_hash")
          .where("rung", "in", ["reported", "sent"]),
      ),
    )
    .select(({ fn }) => fn.sum("letters").as("letters"))
    .executeTakeFirstOrThrow();
  const shown = await publicTally(db, "72/24", 7);
  const total = (counts: { letters: number }[]) => counts.reduce((sum, { letters }) => sum + letters, 0);
  expect(shown.letters).toBeLessThanOrEqual(Number(log.letters ?? 0));
  for (const counts of [shown.byChannel, shown.byDay, shown.byLanguage, shown.bySection]) {
    expect(total(counts)).toBe(shown.letters);
    expect(counts.every(({ letters }) => letters >= 0)).toBe(true);
  }
  const byCampaign = await lettersByCampaign(db, [{ id: "noor", uaNumber: "72/24", ordinal: 7 }]);
  expect(byCampaign.noor).toBe(shown.letters);
  const cells = await readTally(db, { uaNumber: "72/24" });
  expect(cells.every((cell) => cell.actions > 0 && cell.letters > 0 && !cell.held)).toBe(true);
  const negative = db.selectFrom("tally_cells").select("letters");
  const below = await negative
    .where(({ or, eb }) => or([eb("letters", "<", 0), eb("actions", "<", 0)]))
    .execute();
  expect(below).toEqual([]);
}
