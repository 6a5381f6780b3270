/** What claims very much waits for a look; what a section enters from paper does not; replies are counted apart. */
import { createElement } from "react";
import { expect, it } from "vitest";
import { bucketKey } from "#app/domain/action-log/bucket.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { readReceipt } from "#app/domain/action-log/receipt.server.ts";
import { publicReplies } from "#app/domain/tally/public-replies.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { ReplyForm } from "#app/routes/$lang.ua.$ua.$n.reply/reply-form.tsx";
import { ReplyThanks } from "#app/routes/$lang.ua.$ua.$n.reply/reply-thanks.tsx";
import * as replyRoute from "#app/routes/$lang.ua.$ua.$n.reply/route.tsx";
import * as reportRoute from "#app/routes/$lang.ua.$ua.$n.report/route.tsx";
import * as tallyRoute from "#app/routes/$lang.ua.$ua.$n.tally.tsx";
import { EventsDesk } from "#app/routes/desk.events._index/events-desk.tsx";
import * as eventsRoute from "#app/routes/desk.events._index/route.tsx";
import { ReportsDesk } from "#app/routes/desk.reports._index/reports-desk.tsx";
import * as reportsRoute from "#app/routes/desk.reports._index/route.tsx";
import { BucketPage } from "#app/routes/desk.reports.bucket/bucket-page.tsx";
import * as bucketRoute from "#app/routes/desk.reports.bucket/route.tsx";
import { PaperCountForm } from "#app/routes/desk.reports.new/paper-count-form.tsx";
import * as paperRoute from "#app/routes/desk.reports.new/route.tsx";
import { answerOf, cookieOf, deskContext, get, post } from "#tests/desk/desk.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { pageInWords } from "#tests/writing/page-in-words.ts";
import { publishNoor, send, tally, visit, writingRoom } from "#tests/writing/writing-room.ts";

const reported = (letters: string, change: Record<string, string> = {}) => ({
  key: newLetterKey(),
  section: "fr",
  letter: "es",
  channel: "post",
  "letters-minister": letters,
  ...change,
});

describeOnEachDatabase("a report without an event's code", (open) => {
  it("of 25 letters counts at once, of 26 it waits, and its receipt says so", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const tell = async (fields: Record<string, string>) =>
      (await answerOf(reportRoute.action(send(room, "report", fields)))).data;
    expect(await tell(reported("25"))).toMatchObject({ letters: 25, held: 0, total: 25 });
    const much = reported("26");
    expect(await tell(much)).toMatchObject({ letters: 0, held: 26 });
    expect(await tell(much)).toMatchObject({ letters: 0, held: 0, before: 26 });
    expect(await tally(db)).toEqual({ "reported post target": 25 });
    const { tally: shown } = await tallyRoute.loader(visit(room, "tally"));
    expect(shown.letters).toBe(25);
    const [letter] = await readReceipt(db, room.context.now(), much.key);
    expect(letter).toMatchObject({ rung: "reported", letters: 26, setAside: "held" });
    expect(await recountTallies(db)).toMatchObject({ equal: true, letters: 51 });
  });

  it("is Ingrid's to decide where it is of her section, and of no other", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    await reportRoute.action(send(room, "report", reported("100", { section: "us" })));
    const list = async (cookie: string) =>
      (await answerOf(reportsRoute.loader({ ...get("/desk/reports", cookie), context: deskContext(db) })))
        .data;
    const ingrid = await cookieOf(db, "section-officer", "fr");
    expect((await list(ingrid)).waiting).toEqual([]);
    const tomas = await cookieOf(db, "organizer");
    const [{ hash }] = (await list(tomas)).waiting;
    const decide = (cookie: string) =>
      answerOf(
        reportsRoute.action({
          ...post(
            "/desk/reports",
            { hash, decision: "confirm", letters: "100", reason: "they rang" },
            cookie,
          ),
          context: deskContext(db),
        }),
      );
    expect((await decide(ingrid)).data.problems).toEqual([
      { field: "reports", key: "events:errors.not-found" },
    ]);
    expect((await decide(tomas)).status).toBe(302);
    expect(await tally(db)).toEqual({ "reported post target": 100 });
  });

  it("is in a bucket that Ingrid may hold with a reason, and that another section's officer may not", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const mine = reported("7");
    await reportRoute.action(send(room, "report", mine));
    await reportRoute.action(send(room, "report", reported("6", { section: "us" })));
    const key = bucketKey({
      uaNumber: "901/26",
      ordinal: 2,
      section: "fr",
      channel: "post",
      letterLanguage: "es",
      day: "2026-06-15",
      origin: "page",
    });
    const path = `/desk/reports/bucket?of=${encodeURIComponent(key)}`;
    const decide = (cookie: string, fields: Record<string, string>) =>
      answerOf(bucketRoute.action({ ...post(path, fields, cookie), context: deskContext(db) }));
    const other = await cookieOf(db, "section-officer", "us");
    expect((await decide(other, { decision: "void", reason: "not mine" })).status).toBe(403);
    const organizer = await cookieOf(db, "organizer");
    expect((await decide(organizer, { decision: "hold", reason: "" })).status).toBe(422);
    expect((await decide(organizer, { decision: "hold", reason: "asked the group" })).status).toBe(302);
    expect(await tally(db)).toEqual({ "reported post target": 6 });
    expect((await readReceipt(db, room.context.now(), mine.key))[0]).toMatchObject({ setAside: "held" });
    await decide(organizer, { decision: "release", reason: "it was a school" });
    expect(await tally(db)).toEqual({ "reported post target": 13 });
  });
});

describeOnEachDatabase("a count on paper", (open) => {
  it("is added once with its source in the audit trail, and never held", async () => {
    const db = await open();
    await publishNoor(db);
    const cookie = await cookieOf(db, "section-officer", "fr");
    const { id } = await db.selectFrom("campaigns").select("id").executeTakeFirstOrThrow();
    const fields = {
      key: newLetterKey(),
      campaign: id,
      section: "fr",
      to: "officials",
      letters: "420",
      day: "2026-06-10",
      channel: "handed-over",
      letter: "fr",
      source: "tally sheets of the spring meeting",
    };
    const enter = (change = {}) =>
      answerOf(
        paperRoute.action({
          ...post("/desk/reports/new", { ...fields, ...change }, cookie),
          context: deskContext(db),
        }),
      );
    expect((await enter()).status).toBe(302);
    expect((await enter()).status).toBe(302);
    expect(await tally(db)).toEqual({ "reported handed-over target": 420 });
    const deeds = await db
      .selectFrom("audit_entries")
      .select(["verb", "details"])
      .where("verb", "=", "count.entered")
      .execute();
    expect(deeds.map(({ details }) => JSON.parse(details))).toMatchObject([
      { letters: 420, source: fields.source, day: "2026-06-10" },
    ]);
    const action = await db
      .selectFrom("logged_actions")
      .select(["origin", "consent_version"])
      .executeTakeFirst();
    expect(action).toEqual({ origin: "import", consent_version: null });
    expect((await enter({ section: "us" })).status).toBe(403);
    for (const [change, field] of [
      [{ letters: "0" }, "letters"],
      [{ day: "2026-07-01" }, "day"],
      [{ source: "" }, "source"],
      [{ letter: "klingon!" }, "letter"],
    ] as const) {
      const { data } = await enter({ key: newLetterKey(), ...change });
      expect(data.problems.map((problem: { field: string }) => problem.field)).toEqual([field]);
    }
  });
});

describeOnEachDatabase("a reply from the Minister", (open) => {
  it("is counted once, with small counts merged, and nothing of what it says", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const { id } = await db.selectFrom("campaigns").select("id").executeTakeFirstOrThrow();
    const reply = (change: Record<string, string> = {}) => ({
      key: newLetterKey(),
      office: "minister",
      kind: "acknowledgement",
      day: "2026-06-12",
      section: "fr",
      ...change,
    });
    const tell = async (fields: Record<string, string>) =>
      answerOf(replyRoute.action(send(room, "reply", fields)));
    const once = reply();
    expect((await tell(once)).data).toMatchObject({ isNew: true, replies: 1 });
    expect((await tell(once)).data).toMatchObject({ isNew: false, replies: 1 });
    for (let i = 0; i < 6; i++) await tell(reply());
    for (let i = 0; i < 2; i++) await tell(reply({ kind: "refusal" }));
    expect(await publicReplies(db, id)).toEqual({
      replies: 9,
      byKind: [{ kind: null, replies: 9 }],
    });
    for (let i = 0; i < 5; i++) await tell(reply({ kind: "answer" }));
    expect((await publicReplies(db, id)).replies).toBe(14);
    const { replies } = await tallyRoute.loader(visit(room, "tally"));
    expect(replies.replies).toBe(14);
    const wrong: Record<string, string>[] = [
      { office: "nobody" },
      { day: "2026-05-01" },
      { day: "2026-06-20" },
      { kind: "" },
    ];
    for (const change of wrong) expect((await tell(reply(change))).status).toBe(422);
  });
});

describeOnEachDatabase("the pages about reports", (open) => {
  it("have their words in four languages", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    await reportRoute.action(send(room, "report", reported("100")));
    await reportRoute.action(send(room, "report", reported("9")));
    const cookie = await cookieOf(db, "organizer");
    const desk = { context: deskContext(db) };
    const reports = await reportsRoute.loader({ ...get("/desk/reports", cookie), ...desk });
    const key = reports.buckets[0]!.key;
    const bucket = await bucketRoute.loader({
      ...get(`/desk/reports/bucket?of=${encodeURIComponent(key)}`, cookie),
      ...desk,
    });
    const events = await eventsRoute.loader({ ...get("/desk/events", cookie), ...desk });
    const paper = await paperRoute.loader({ ...get("/desk/reports/new", cookie), ...desk });
    const reply = await replyRoute.loader(visit(room, "reply"));
    const none = { fields: {}, problems: [] };
    const bursts = [{ ...reports.buckets[0]!, median: 2 }];
    for (const lang of ["en", "es", "fr", "ar"] as PageLanguage[]) {
      const html = [
        createElement(ReportsDesk, { page: { ...reports, bursts }, ...none }),
        createElement(BucketPage, { page: bucket, ...none }),
        createElement(EventsDesk, { page: events, ...none }),
        createElement(PaperCountForm, { page: paper, ...none }),
        createElement(ReplyForm, { page: reply }),
        createElement(ReplyThanks, { page: reply, isNew: true, replies: 3 }),
      ].map((page) => pageInWords(page, lang));
      for (const page of html) expect(page).not.toMatch(/\b(events|report|campaign|desk):[a-z]|\{\{/u);
    }
  });
});
