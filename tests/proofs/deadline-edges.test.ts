/**
 * The deadline's three edges, told by the clocks of many places: until when a letter is in time, until when it may
 * still be confirmed, until when it may be reported. The times on the walls were worked out by hand.
 */
import { createElement } from "react";
import { afterAll, describe, expect, it } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { reportLetters } from "#app/domain/action-log/report-letters.server.ts";
import { reportable } from "#app/domain/action-log/reportable.ts";
import { campaignState, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaign, listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { ReportForm } from "#app/routes/$lang.ua.$ua.$n.report/report-form.tsx";
import { reportPage } from "#app/routes/$lang.ua.$ua.$n.report/report-page.server.ts";
import { ReportingOver } from "#app/routes/$lang.ua.$ua.$n.report/reporting-over.tsx";
import type { Database } from "#db/schema.ts";
import { codeMailed, mailTo, sendingRoom } from "#tests/sending/sending-room.ts";
import { onSqlite } from "#tests/support/databases.ts";
import { startMailServer } from "#tests/support/mail-server.ts";
import { figure } from "#tests/support/prove-size.ts";
import { pageInWords } from "#tests/writing/page-in-words.ts";
import { publishNoor, visit, writingRoom } from "#tests/writing/writing-room.ts";

/** Deadline, place, and what its clocks show when the call ends, confirming ends, reporting ends (30 days on). */
const EDGES = [
  // Summer time ends or begins between the edges: they stay a whole number of hours apart, the clocks do not.
  ["2026-03-27", "Europe/Madrid", "2026-03-28 13:00", "2026-03-29 14:00", "2026-04-27 14:00"],
  ["2026-03-28", "Europe/Madrid", "2026-03-29 14:00", "2026-03-30 14:00", "2026-04-28 14:00"],
  ["2026-03-29", "Europe/Madrid", "2026-03-30 14:00", "2026-03-31 14:00", "2026-04-29 14:00"],
  ["2026-10-23", "Europe/Madrid", "2026-10-24 14:00", "2026-10-25 13:00", "2026-11-23 13:00"],
  ["2026-10-24", "Europe/Madrid", "2026-10-25 13:00", "2026-10-26 13:00", "2026-11-24 13:00"],
  ["2026-10-25", "Europe/Madrid", "2026-10-26 13:00", "2026-10-27 13:00", "2026-11-25 13:00"],
  ["2026-03-07", "America/New_York", "2026-03-08 08:00", "2026-03-09 08:00", "2026-04-07 08:00"],
  ["2026-10-31", "America/New_York", "2026-11-01 07:00", "2026-11-02 07:00", "2026-12-01 07:00"],
  ["2026-04-04", "Australia/Lord_Howe", "2026-04-05 22:30", "2026-04-06 22:30", "2026-05-05 22:30"],
  ["2026-10-02", "Australia/Lord_Howe", "2026-10-03 22:30", "2026-10-04 23:00", "2026-11-02 23:00"],
  ["2026-09-26", "Pacific/Chatham", "2026-09-28 01:45", "2026-09-29 01:45", "2026-10-28 01:45"],
  // Mexico has had no summer time since 2022.
  ["2026-04-04", "America/Mexico_City", "2026-04-05 06:00", "2026-04-06 06:00", "2026-05-05 06:00"],
  ["2026-10-24", "America/Mexico_City", "2026-10-25 06:00", "2026-10-26 06:00", "2026-11-24 06:00"],
  // The ends of the earth: the first and the last to see a day.
  ["2026-08-30", "Pacific/Kiritimati", "2026-09-01 02:00", "2026-09-02 02:00", "2026-10-01 02:00"],
  ["2026-08-30", "Pacific/Pago_Pago", "2026-08-31 01:00", "2026-09-01 01:00", "2026-09-30 01:00"],
  ["2026-08-30", "Etc/GMT+12", "2026-08-31 00:00", "2026-09-01 00:00", "2026-09-30 00:00"],
  ["2026-08-30", "Asia/Kathmandu", "2026-08-31 17:45", "2026-09-01 17:45", "2026-09-30 17:45"],
  ["2026-08-30", "UTC", "2026-08-31 12:00", "2026-09-01 12:00", "2026-09-30 12:00"],
  // Where a year, or a February, ends.
  ["2026-12-31", "Pacific/Kiritimati", "2027-01-02 02:00", "2027-01-03 02:00", "2027-02-01 02:00"],
  ["2026-12-31", "Etc/GMT+12", "2027-01-01 00:00", "2027-01-02 00:00", "2027-01-31 00:00"],
  ["2028-02-28", "America/Mexico_City", "2028-02-29 06:00", "2028-03-01 06:00", "2028-03-30 06:00"],
  ["2028-02-29", "Europe/Madrid", "2028-03-01 13:00", "2028-03-02 13:00", "2028-03-31 14:00"],
] as const;

const server = await startMailServer();
const open = onSqlite();

describe.each(EDGES)(
  "a deadline of %s, seen from %s",
  (deadlineOn, zone, ends, confirmingEnds, reportingEnds) => {
    const campaignOf = async (db: Database): Promise<PublishedCampaign> => {
      await publishNoor(db, { deadlineOn }, { published_at: "2026-01-01T00:00:00.000Z" });
      return (await findCampaign(db, "901/26", 2))!;
    };

    it(`has its letters in time until ${ends}, late from then on, and none after ${reportingEnds}`, async () => {
      const db = await open();
      const campaign = await campaignOf(db);
      const edge = onTheWall(ends, zone);
      for (const [now, late] of [
        [msBefore(edge), false],
        [edge, true],
      ] as const) {
        expect(campaignState(campaign, now)).toBe(late ? "closed" : "open");
        expect(await listOpenCampaigns(db, now)).toHaveLength(late ? 0 : 1);
        expect(reportable(campaign, now)).toEqual({ ok: true, late });
        await reported(db, now, campaign);
        expect(await pageAt(db, now, campaign)).toMatch(
          late ? /The deadline has passed/ : /^(?!.*deadline has passed)/s,
        );
      }
      const closed = onTheWall(reportingEnds, zone);
      expect(reportable(campaign, msBefore(closed))).toEqual({ ok: true, late: true });
      expect(reportable(campaign, closed)).toEqual({ ok: false, reason: "over" });
      expect(await pageAt(db, closed, campaign)).toContain("The reporting time is over");
      expect(
        (await readTally(db, { uaNumber: "901/26" })).map(({ late, letters }) => [late, letters]),
      ).toEqual(
        expect.arrayContaining([
          [false, 1],
          [true, 1],
        ]),
      );
    });

    it(`lets what was written before be confirmed until ${confirmingEnds}`, async () => {
      const db = await open();
      server.taken.length = 0;
      const amina = await sendingRoom(db, server, async () => void (await campaignOf(db)));
      amina.now = msBefore(onTheWall(ends, zone));
      await amina.ask();
      await amina.work();
      const code = await codeMailed(server);
      amina.now = onTheWall(confirmingEnds, zone);
      expect(await amina.confirm(code)).toEqual({ ok: false, reason: "over" });
      amina.now = msBefore(amina.now);
      expect(await amina.confirm(code)).toMatchObject({ ok: true });
      expect(await readTally(db, { uaNumber: "901/26" })).toMatchObject([
        { rung: "prepared", late: true, letters: 1 },
      ]);
    });
  },
);

describe("a clock that is put back an hour across the deadline", () => {
  it("takes no letter's mark away, counts none twice, and sends what it was to send", async () => {
    const db = await open();
    server.taken.length = 0;
    const amina = await sendingRoom(db, server, () => publishNoor(db, { deadlineOn: "2026-08-30" }));
    const campaign = amina.campaign;
    const end = onTheWall("2026-08-31 12:00", "UTC");
    amina.now = msBefore(end);
    await amina.ask();
    await amina.work();
    amina.now = new Date(end.getTime() + 5 * 60_000);
    const late = newLetterKey();
    await reported(db, amina.now, campaign, late);
    await amina.confirm(await codeMailed(server));

    amina.later(-60);
    await reported(db, amina.now, campaign, late);
    await reported(db, amina.now, campaign);
    await amina.work();
    expect(await mailTo(server, "minister@justice.example")).toEqual([]);
    amina.later(60);
    await amina.work();
    expect(await mailTo(server, "minister@justice.example")).toHaveLength(1);
    const cells = await readTally(db, { uaNumber: "901/26" });
    expect(
      cells.map(({ rung, late, letters }) => `${rung} ${late ? "late" : "in time"}: ${letters}`).sort(),
    ).toEqual(["reported in time: 1", "reported late: 1", "sent late: 1"]);
    expect(await recountTallies(db)).toMatchObject({ equal: true });
  });
});

describe("a call that opens at an instant", () => {
  const campaign = {
    publishedAt: "2026-06-01T00:00:00.000Z",
    opensAt: "2026-06-02T00:00:00.000Z",
    closedAt: null,
    withdrawnAt: null,
    deadlineOn: "2026-08-30",
  } as PublishedCampaign;

  it.each([
    ["2026-06-02T13:59:59.999+14:00", "scheduled"],
    ["2026-06-02T14:00:00.000+14:00", "open"],
    ["2026-06-01T12:59:59.999-11:00", "scheduled"],
    ["2026-06-01T13:00:00.000-11:00", "open"],
    ["2026-06-02T01:59:59.999+02:00", "scheduled"],
    ["2026-06-02T02:00:00.000+02:00", "open"],
  ] as const)("is at %s %s, wherever that is", (instant, state) => {
    const now = new Date(instant);
    expect(campaignState(campaign, now)).toBe(state);
    expect(reportable(campaign, now).ok).toBe(state === "open");
  });
});

afterAll(() => {
  figure(
    `${EDGES.length * 3} edges of deadlines on the clocks of ${new Set(EDGES.map(([, zone]) => zone)).size} zones, each a millisecond before and at the edge; clock put back an hour: 0 wrong`,
  );
});

const msBefore = (instant: Date): Date => new Date(instant.getTime() - 1);

/** The instant at which the clocks of a zone show "YYYY-MM-DD HH:MM". */
function onTheWall(shown: string, zone: string): Date {
  const asUtc = Date.parse(`${shown.replace(" ", "T")}:00Z`);
  const QUARTER = 15 * 60_000;
  for (let quarters = -14 * 4; quarters <= 12 * 4; quarters++) {
    const instant = new Date(asUtc + quarters * QUARTER);
    if (wallClock(instant, zone) === shown) return instant;
  }
  throw new Error(`the clocks of ${zone} never show ${shown}`);
}

const wallClock = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).format(instant);

const reported = (db: Database, now: Date, campaign: PublishedCampaign, key = newLetterKey()) =>
  reportLetters(db as Parameters<typeof reportLetters>[0], now, campaign, {
    key,
    section: "fr",
    language: "es",
    channel: "post",
    addressees: [{ id: "minister", copy: false }],
  });

/** The report page's own part, in English. */
async function pageAt(db: Database, now: Date, campaign: PublishedCampaign): Promise<string> {
  const page = await reportPage(visit(writingRoom(db, now), "report"), campaign);
  return pageInWords(createElement(page.reportable.ok ? ReportForm : ReportingOver, { page }));
}
