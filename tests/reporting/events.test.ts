/** A room full of letters: Tomás makes a code, the room reports with it, and Ingrid looks at what is more than expected. */
import { createElement } from "react";
import { expect, it } from "vitest";
import { newEventCode, readEventCode } from "#app/domain/action-log/events/event-code.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { readReceipt } from "#app/domain/action-log/receipt.server.ts";
import { verifyAudit } from "#app/domain/staff/audit.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { ReportForm } from "#app/routes/$lang.ua.$ua.$n.report/report-form.tsx";
import * as reportRoute from "#app/routes/$lang.ua.$ua.$n.report/route.tsx";
import * as eventsRoute from "#app/routes/desk.events._index/route.tsx";
import * as eventRoute from "#app/routes/desk.events.$code/route.tsx";
import * as reportsRoute from "#app/routes/desk.reports._index/route.tsx";
import * as shortAddress from "#app/routes/r.$code.ts";
import type { Database } from "#db/schema.ts";
import { answerOf, cookieOf, deskContext, get, post } from "#tests/desk/desk.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { pageInWords } from "#tests/writing/page-in-words.ts";
import { publishNoor, send, tally, visit, writingRoom } from "#tests/writing/writing-room.ts";

it("a code is read however it is typed, and nothing else is a code", () => {
  for (const typed of ["MESA-7K2Q", "mesa7k2q", " Mesa 7k2q ", "mesa–7K2Q"])
    expect(readEventCode(typed)).toBe("MESA-7K2Q");
  for (const typed of ["", "MESA", "MESA-7K2", "7K2Q-MESA-1", "<script>"])
    expect(readEventCode(typed)).toBeUndefined();
  const code = newEventCode((below) => below - 1);
  expect(readEventCode(code)).toBe(code);
});

async function makeEvent(db: Database, role: "organizer" | "section-officer", change = {}) {
  const section = role === "section-officer" ? "fr" : null;
  const cookie = await cookieOf(db, role, section);
  const { id } = await db.selectFrom("campaigns").select("id").executeTakeFirstOrThrow();
  const fields = {
    campaign: id,
    section: "fr",
    expected: "40",
    firstOn: "2026-06-15",
    lastOn: "2026-06-15",
    ...change,
  };
  const made = await answerOf(
    eventsRoute.action({ ...post("/desk/events", fields, cookie), context: deskContext(db) }),
  );
  return { cookie, made, code: /events\/([\w-]+)/.exec(made.location ?? "")?.[1] ?? "" };
}

const batch = (change: Record<string, string>) => ({
  key: newLetterKey(),
  section: "int",
  letter: "es",
  channel: "post",
  "letters-minister": "",
  "letters-mission": "",
  ...change,
});

describeOnEachDatabase("an event", (open) => {
  it("of Ingrid's section is reported in batches, each with its receipt, and counted for her section", async () => {
    const db = await open();
    await publishNoor(db);
    const { code } = await makeEvent(db, "section-officer");
    expect(code).toMatch(/^[A-Z]{4}-[A-Z0-9]{4}$/);
    const room = writingRoom(db);

    const short = await answerOf(
      shortAddress.loader({
        request: new Request(`https://letters.example/r/${code.toLowerCase()}`, {
          headers: { "Accept-Language": "es" },
        }),
        params: { code: code.toLowerCase() },
        context: room.context,
      }),
    );
    expect(short.location).toBe(`/es/ua/901-26/2/report?event=${code}`);
    expect(short.response?.headers.get("Set-Cookie")).toBeNull();
    const page = await reportRoute.loader(visit(room, `report?event=${code}`));
    expect(page.event).toEqual({ code, section: "fr" });
    const html = pageInWords(createElement(ReportForm, { page }));
    expect(html).toContain(`value="${code}"`);

    const report = (fields: Record<string, string>) =>
      answerOf(reportRoute.action(send(room, "report", batch({ event: code, ...fields }))));
    const first = batch({ event: code, "letters-minister": "30", "letters-mission": "5" });
    const thanks = await answerOf(reportRoute.action(send(room, "report", first)));
    expect(thanks.data).toMatchObject({ letters: 35, copies: 5, held: 0, event: code, receipt: first.key });
    expect(
      (await report({ "letters-minister": "10", channel: "handed-over", letter: "fr" })).data,
    ).toMatchObject({
      letters: 10,
      held: 0,
    });
    expect(await readReceipt(db, room.context.now(), first.key)).toHaveLength(2);
    expect((await report({ "letters-minister": "1" })).data).toMatchObject({ letters: 0, held: 1 });
    expect(await tally(db)).toEqual({
      "reported post target": 30,
      "reported post copy": 5,
      "reported handed-over target": 10,
    });
    const actions = await db.selectFrom("logged_actions").select(["section", "origin", "event"]).execute();
    expect(new Set(actions.map((action) => Object.values(action).join()))).toEqual(
      new Set([`fr,event,${code}`]),
    );
    expect((await recountTallies(db)).equal).toBe(true);
  });

  it("that Tomás made waits until Ingrid confirms it; he cannot do so himself", async () => {
    const db = await open();
    await publishNoor(db);
    const { cookie, code } = await makeEvent(db, "organizer");
    const room = writingRoom(db);
    const report = async () =>
      (
        await answerOf(
          reportRoute.action(send(room, "report", batch({ event: code, "letters-minister": "5" }))),
        )
      ).data;
    expect(await report()).toMatchObject({ letters: 0, held: 5 });
    const press = async (who: string, intent: string) =>
      answerOf(
        eventRoute.action({
          ...post(`/desk/events/${code}`, { intent }, who, { code }),
          context: deskContext(db),
        }),
      );
    await press(cookie, "confirm");
    expect(await report()).toMatchObject({ letters: 0, held: 5 });
    const ingrid = await cookieOf(db, "section-officer", "fr");
    await press(ingrid, "confirm");
    expect(await report()).toMatchObject({ letters: 5, held: 0 });
    await press(ingrid, "close");
    expect(await report()).toMatchObject({ problems: [{ field: "event", key: "report:errors.event" }] });
    const deeds = await db.selectFrom("audit_entries").select("verb").where("object", "=", code).execute();
    expect(deeds.map(({ verb }) => verb)).toEqual(["event.made", "event.confirmed", "event.closed"]);
  });

  it("is confirmed batch by batch above its size: counted, corrected downwards or refused", async () => {
    const db = await open();
    await publishNoor(db);
    const { cookie, code } = await makeEvent(db, "section-officer");
    const room = writingRoom(db);
    const keys: string[] = [];
    for (const letters of ["50", "60", "70"]) {
      const fields = batch({ event: code, "letters-minister": letters });
      keys.push(fields.key);
      await reportRoute.action(send(room, "report", fields));
    }
    expect(await tally(db)).toEqual({});
    const desk = { context: deskContext(db) };
    const list = async () =>
      (await answerOf(reportsRoute.loader({ ...get("/desk/reports", cookie), params: {}, ...desk }))).data;
    const { waiting, count } = await list();
    expect(count).toBe(3);
    const hashOf = (letters: number) =>
      waiting.find((report: { letters: number }) => report.letters === letters).hash;
    const decide = (fields: Record<string, string>) =>
      answerOf(reportsRoute.action({ ...post("/desk/reports", fields, cookie), ...desk }));
    const reason = "we asked the group";
    expect(
      (await decide({ hash: hashOf(50), decision: "confirm", letters: "500", reason })).data.problems,
    ).toMatchObject([{ key: "events:errors.letters" }]);
    expect((await decide({ hash: hashOf(50), decision: "confirm", letters: "50", reason: "" })).status).toBe(
      422,
    );
    await decide({ hash: hashOf(50), decision: "confirm", letters: "50", reason });
    await decide({ hash: hashOf(60), decision: "confirm", letters: "16", reason: "a slip: sixteen" });
    await decide({ hash: hashOf(70), decision: "reject", letters: "70", reason: "nobody knows them" });
    expect(await tally(db)).toEqual({ "reported post target": 66 });
    const after = await list();
    expect([after.count, after.decided.length]).toEqual([0, 3]);
    const standing = await Promise.all(
      keys.map(async (key) => (await readReceipt(db, room.context.now(), key))[0]),
    );
    expect(standing.map((letter) => [letter?.letters, letter?.setAside])).toEqual([
      [50, null],
      [16, null],
      [70, "void"],
    ]);
    // A mistake is mended by a further entry.
    await decide({ hash: hashOf(70), decision: "confirm", letters: "70", reason: "they called" });
    expect(await tally(db)).toEqual({ "reported post target": 136 });
    expect((await recountTallies(db)).differences).toEqual([]);
    expect((await verifyAudit(db)).brokenAt).toBeNull();
  });

  it("is refused at the form without an expected size, a day or a section of one's own", async () => {
    const db = await open();
    await publishNoor(db);
    for (const [change, field] of [
      [{ expected: "many" }, "expected"],
      [{ lastOn: "2026-06-14" }, "lastOn"],
      [{ lastOn: "2027-06-14" }, "lastOn"],
      [{ section: "us" }, "section"],
      [{ campaign: "nowhere" }, "campaign"],
    ] as const) {
      const { made } = await makeEvent(db, "section-officer", change);
      expect(made.status).toBe(422);
      expect(made.data.problems.map((problem: { field: string }) => problem.field)).toEqual([field]);
    }
  });

  it("of another section is not to be seen, and a made-up code leads nowhere", async () => {
    const db = await open();
    await publishNoor(db);
    const { code } = await makeEvent(db, "organizer", { section: "us" });
    const ingrid = await cookieOf(db, "section-officer", "fr");
    const seen = await answerOf(
      eventRoute.loader({ ...get(`/desk/events/${code}`, ingrid, { code }), context: deskContext(db) }),
    );
    expect(seen.status).toBe(404);
    const room = writingRoom(db);
    const lost = await answerOf(
      shortAddress.loader({
        request: new Request("https://letters.example/r/MESA-2222"),
        params: { code: "MESA-2222" },
        context: room.context,
      }),
    );
    expect(lost.status).toBe(404);
  });
});
