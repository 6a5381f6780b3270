/** Amina posts her letters and says so; a whole evening of people does the same. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { readTally } from "#app/domain/tally/read-tally.server.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { Act } from "#app/routes/$lang.ua.$ua.$n._index/act.tsx";
import * as campaignPage from "#app/routes/$lang.ua.$ua.$n._index/route.tsx";
import * as pdf from "#app/routes/$lang.ua.$ua.$n.letter[.]pdf.ts";
import { action, loader } from "#app/routes/$lang.ua.$ua.$n.report/route.tsx";
import { Thanks } from "#app/routes/$lang.ua.$ua.$n.report/thanks.tsx";
import type { ThanksPage } from "#app/routes/$lang.ua.$ua.$n.report/thanks-page.server.ts";
import { describeOnEachDatabase, onSqlite } from "#tests/support/databases.ts";
import { pageInWords } from "./page-in-words.ts";
import { aminasForm, publishNoor, type Room, send, tally, visit, writingRoom } from "./writing-room.ts";

const tap = ({ key, section, letter }: Record<string, string>, button: Record<string, string>) => ({
  key: key!,
  section: section!,
  letter: letter!,
  ...button,
});

/** What the plain form sends: counts for each address, and how they went. */
const eveningsForm = (change: Record<string, string> = {}) => ({
  ...tap(aminasForm(), {}),
  channel: "post",
  "letters-minister": "12",
  "letters-mission": "",
  ...change,
});

describeOnEachDatabase("a report", (open) => {
  it("moves both letters from prepared to reported with one tap, and a second tap changes nothing", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = aminasForm();
    await pdf.action(send(room, "letter.pdf", form));
    const both = tap(form, { posted: "minister mission" });
    expect(await report(room, both)).toMatchObject({
      step: "thanks",
      letters: 2,
      copies: 1,
      before: 0,
      differs: false,
      total: 1,
    });
    expect(await report(room, both)).toMatchObject({ letters: 0, before: 2, differs: false, total: 1 });
    expect(await tally(db)).toEqual({ "reported post target": 1, "reported post copy": 1 });
    expect((await recountTallies(db)).equal).toBe(true);
  });

  it("of the letter alone leaves its copy prepared", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = aminasForm();
    await pdf.action(send(room, "letter.pdf", form));
    await report(room, tap(form, { posted: "minister" }));
    expect(await tally(db)).toEqual({ "reported post target": 1, "prepared post copy": 1 });
  });

  it("also counts a letter that was e-mailed and whose preparing was never logged", async () => {
    const db = await open();
    await publishNoor(db);
    await report(writingRoom(db), tap(aminasForm(), { emailed: "minister" }));
    expect(await tally(db)).toEqual({ "reported email target": 1 });
  });

  it("names its language in one way, so that it is counted with the others", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    await report(room, eveningsForm({ letter: "PT-br" }));
    await report(room, eveningsForm({ letter: "pt-BR", key: newLetterKey() }));
    const cells = await readTally(db, { uaNumber: "901/26" });
    expect(cells.map(({ letterLanguage, letters }) => [letterLanguage, letters])).toEqual([["pt-BR", 24]]);
  });

  it("of a letter-writing evening counts every letter once, however often it is sent", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = eveningsForm({ "letters-mission": "3", channel: "handed-over", letter: "eu" });
    expect(await report(room, form)).toMatchObject({ letters: 15, copies: 3, total: 12 });
    expect(await report(room, form)).toMatchObject({ letters: 0, before: 15, total: 12 });
    expect(await tally(db)).toEqual({ "reported handed-over target": 12, "reported handed-over copy": 3 });
  });

  it("that comes again with a letter more says what is new of it, and what had been counted", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = aminasForm();
    await report(room, tap(form, { posted: "minister" }));
    const both = await report(room, tap(form, { posted: "minister mission" }));
    expect(both).toMatchObject({ letters: 1, copies: 1, before: 1, differs: false });
    const html = await thanks(room, both);
    expect(html).toContain("One letter has been counted.");
    expect(html).toContain("One letter of this report had been counted before");
    expect(html).not.toContain("What was reported first stands");
  });

  it("that comes again with another number says that the first one stands", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = eveningsForm();
    await report(room, form);
    const again = await report(room, { ...form, "letters-minister": "20", "letters-mission": "3" });
    expect(again).toMatchObject({ letters: 3, copies: 3, before: 12, differs: true, total: 12 });
    const html = await thanks(room, again);
    expect(html).toContain("3 letters have been counted.");
    expect(html).toContain("12 letters of this report had been counted before");
    expect(html).toContain("What was reported first stands");
    expect(await tally(db)).toEqual({ "reported post target": 12, "reported post copy": 3 });
  });

  it("after the deadline is taken and marked late, for thirty days", async () => {
    const db = await open();
    await publishNoor(db);
    const late = writingRoom(db).at(new Date("2026-09-10T12:00:00Z"));
    expect((await loader(visit(late, "report"))).reportable).toEqual({ ok: true, late: true });
    expect(await report(late, eveningsForm())).toMatchObject({ step: "thanks", late: true });
    const tooLate = late.at(new Date("2026-09-30T12:00:00Z"));
    expect((await loader(visit(tooLate, "report"))).reportable).toEqual({ ok: false, reason: "over" });
    expect(await report(tooLate, eveningsForm())).toEqual({ step: "over" });
    expect(await tally(db)).toEqual({ "reported post target": 12 });
  });
});

describe("the way from the campaign's page to the report", () => {
  const open = onSqlite();

  it.each([
    ["while it is open", "2026-06-15T12:00:00Z", true],
    ["in the thirty days after the deadline", "2026-09-10T12:00:00Z", true],
    ["not afterwards", "2026-10-02T12:00:00Z", false],
  ])("is there %s", async (_when, now, isThere) => {
    const db = await open();
    await publishNoor(db);
    const page = await campaignPage.loader(visit(writingRoom(db).at(new Date(now)), ""));
    const state = campaignState(page.campaign, page.now);
    const html = pageInWords(createElement(Act, { ...page, state }));
    expect(html).toContain("reported up to 30 days after the deadline");
    expect(html.includes('href="/en/ua/901-26/2/report"')).toBe(isThere);
  });
});

describe("a report that needs another look", () => {
  const open = onSqlite();

  it.each([
    ["no letter at all", { "letters-minister": "" }, "letters-minister", "report:errors.none"],
    ["501 letters", { "letters-minister": "501" }, "letters-minister", "report:errors.count"],
    ["half a letter", { "letters-mission": "1.5" }, "letters-mission", "report:errors.count"],
    ["an unknown section", { section: "zz" }, "section", "report:errors.section"],
    ["an unknown channel", { channel: "pigeon" }, "channel", "report:errors.channel"],
    ["a claim that our server sent it", { channel: "server" }, "channel", "report:errors.channel"],
    ["no language", { letter: "" }, "letter", "report:errors.language"],
    ["no key", { key: "" }, "key", "report:errors.key"],
    ["somebody else's letter", { posted: "minister stranger" }, "posted", "report:errors.addressee"],
  ])("comes back as it was, and counts nothing: %s", async (_what, change, field, key) => {
    const db = await open();
    await publishNoor(db);
    const form = eveningsForm(change as Record<string, string>);
    const answer = await report(writingRoom(db), form);
    expect(answer).toEqual({ step: "form", fields: form, problems: [{ field, key }] });
    expect(await tally(db)).toEqual({});
  });

  it("is not found where there is no such campaign, and not yet asked for before it opens", async () => {
    const db = await open();
    const missing = await action(send(writingRoom(db), "report", eveningsForm())).catch((thrown) => thrown);
    expect(missing.init.status).toBe(404);
    await publishNoor(db, {}, { opens_at: "2026-07-01T00:00:00.000Z" });
    expect((await loader(visit(writingRoom(db), "report"))).reportable).toEqual({
      ok: false,
      reason: "not-yet",
    });
  });
});

/** The action's answer, whether it came with a status or not. */
async function report(room: Room, fields: Record<string, string>): Promise<Record<string, unknown>> {
  const answer = await action(send(room, "report", fields));
  return "data" in answer ? (answer.data as Record<string, unknown>) : { ...answer };
}

/** The thank-you page that such an answer makes. */
async function thanks(room: Room, answer: Record<string, unknown>): Promise<string> {
  const page = await loader(visit(room, "report"));
  return pageInWords(createElement(Thanks, { page, thanks: answer as unknown as ThanksPage }));
}
