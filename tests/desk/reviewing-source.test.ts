/** Tomás reviews a draft beside the document it was read from, and compares it with the call before it. */
import fs from "node:fs";
import { expect, test } from "vitest";
import type { CampaignForm } from "#app/domain/campaign/campaign-form.ts";
import { findCampaignById, getCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { findSourceDocument, saveImportedDraft } from "#app/domain/campaign/source-document.server.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import type { UaReading } from "#app/domain/urgent-action/ua-reading.ts";
import { loader as deskLoader } from "#app/routes/desk._index/route.tsx";
import { action, loader } from "#app/routes/desk.campaigns.$id/route.tsx";
import { loader as keptFile } from "#app/routes/desk.campaigns.$id_.source.ts";
import { action as readSelection } from "#app/routes/desk.read-selection.ts";
import type { Database } from "#db/schema.ts";
import { june, publishNoor } from "../campaign/cast.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

const text = fs.readFileSync("tests/desk/ua-901-26.txt", "utf8");

describeOnEachDatabase("reviewing an imported draft", (open) => {
  test("the source is there on every visit, each field with its place in it", async () => {
    const db = await open();
    const { id, cookie } = await imported(db);
    for (const _visit of [1, 2]) {
      const { source } = await reviewOf(db, id, cookie);
      expect(source.text).toBe(text);
      const fields = source.places.map(({ field }: { field: string }) => field);
      expect(fields).toEqual(
        expect.arrayContaining(["deadlineOn", "uaNumber", "addressees.0", "modelLetters.0.body"]),
      );
    }
  });

  test("a contradiction is put with both readings; one press chooses, and it is not asked again once saved", async () => {
    const db = await open();
    const { id, cookie } = await imported(db, contradicted());
    const { doubts, form } = await reviewOf(db, id, cookie);
    const [first] = doubts;
    expect(first).toMatchObject({ field: "deadlineOn", code: "deadline-several" });
    expect(first.readings.map(({ value }: { value: string }) => value)).toEqual(["2026-08-30", "2026-09-30"]);
    const chosen = await press(db, id, cookie, { ...form, intent: "use deadlineOn 2026-09-30" });
    expect(chosen.data.form).toMatchObject({ deadlineOn: "2026-09-30" });
    expect((await getCampaign(db, id)).deadlineOn).toBe("2026-08-30");
    await press(db, id, cookie, { ...chosen.data.form, intent: "save" });
    const after = await reviewOf(db, id, cookie);
    expect(after.form.deadlineOn).toBe("2026-09-30");
    expect(after.doubts.map(({ field }: { field: string }) => field)).not.toContain("deadlineOn");
  });

  test("a doubt is settled by saying that one has compared it", async () => {
    const db = await open();
    const { id, cookie } = await imported(db, contradicted());
    const { form } = await reviewOf(db, id, cookie);
    await press(db, id, cookie, { ...form, "compared deadline": "on", intent: "save" });
    const { doubts } = await reviewOf(db, id, cookie);
    expect(doubts.map(({ field }: { field: string }) => field)).not.toContain("deadlineOn");
  });

  test("an embassy is for supporters of one section, and its address is shown on that section's paper", async () => {
    const db = await open();
    const { id, cookie } = await imported(db);
    const { form, windows } = await reviewOf(db, id, cookie);
    expect(windows[0].map(({ paper, fits }: { paper: string; fits: boolean }) => [paper, fits])).toEqual([
      ["A4", true],
      ["LETTER", true],
    ]);
    const embassy = {
      "addressees.1.kind": "embassy",
      "addressees.1.copy": "on",
      "addressees.1.office": "Embassy of Ilvadra",
      "addressees.1.addressLines": "1 Harbour Road\nWashington, DC 20008",
      "addressees.1.section": "us",
    };
    await press(db, id, cookie, { ...form, ...embassy, intent: "save" });
    const after = await reviewOf(db, id, cookie);
    expect((await getCampaign(db, id)).addressees.map(({ section }) => section)).toEqual([null, "us"]);
    expect(after.windows[1].map(({ paper }: { paper: string }) => paper)).toEqual(["LETTER"]);
    const madeUp = { ...after.form, "addressees.1.section": "atlantis", intent: "save" };
    expect(await press(db, id, cookie, madeUp)).toMatchObject({ status: 302 });
    expect((await getCampaign(db, id)).addressees[1]!.section).toBeNull();
    const onlyOne = { ...after.form, "addressees.0.section": "us", intent: "publish" };
    expect((await press(db, id, cookie, onlyOne)).data.problems).toMatchObject([{ code: "target-missing" }]);
  });

  test("the file is kept where Tomás said so, fetched as a download, and deleted apart from its text", async () => {
    const db = await open();
    const { id, cookie } = await imported(db, {}, Uint8Array.from([37, 80, 68, 70]));
    const fetching = () =>
      answerOf(
        keptFile({ ...get(`/desk/campaigns/${id}/source`, cookie, { id }), context: deskContext(db) }),
      );
    const file = (await fetching()).response!;
    expect(file.headers.get("Content-Disposition")).toBe(
      "attachment; filename*=UTF-8''Noor%20%C2%B7%20call.pdf",
    );
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([37, 80, 68, 70]);
    const gone = await press(db, id, cookie, { intent: "delete-file" });
    expect(gone).toMatchObject({ status: 302, location: `/desk/campaigns/${id}?done=file-deleted` });
    expect(await fetching()).toMatchObject({ status: 404 });
    expect((await findSourceDocument(db, id))!.text).toBe(text);
    await press(db, id, cookie, { intent: "delete-source" });
    expect(await findSourceDocument(db, id)).toBeUndefined();
    expect(await findCampaignById(db, id)).toBeDefined();
  });

  test("Ingrid reads neither the document nor its file", async () => {
    const db = await open();
    const { id } = await imported(db, {}, Uint8Array.from([1]));
    const cookie = await cookieOf(db, "section-officer", "us");
    const at = get(`/desk/campaigns/${id}/source`, cookie, { id });
    expect(await answerOf(keptFile({ ...at, context: deskContext(db) }))).toMatchObject({ status: 403 });
    expect(await press(db, id, cookie, { intent: "delete-source" })).toMatchObject({ status: 403 });
    expect(await findSourceDocument(db, id)).toBeDefined();
  });

  test("words marked in the source come back as the field takes them", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const fields = { field: "deadlineOn", selected: "UNTIL: 30 August 2026" };
    const context = deskContext(db);
    const answer = await answerOf(
      readSelection({ ...post("/desk/read-selection", fields, cookie), context }),
    );
    expect(await answer.response!.json()).toEqual({ value: "2026-08-30" });
    expect((await answerOf(readSelection({ ...post("/desk/read-selection", fields), context }))).status).toBe(
      401,
    );
  });
});

describeOnEachDatabase("reviewing a call of a series", (open) => {
  test("a number and call that are taken are said at once, here and on the desk, with the next free one", async () => {
    const db = await open();
    await publishNoor(db);
    const { id, cookie } = await imported(db);
    const { facts, series } = await reviewOf(db, id, cookie);
    expect(facts.missing).toMatchObject([{ code: "ua-number-taken", field: "uaNumber" }]);
    expect(series).toMatchObject({ takenBy: { uaNumber: "901/26", ordinal: 2 }, nextOrdinal: 3 });
    const desk = await answerOf(deskLoader({ ...get("/desk", cookie), context: deskContext(db) }));
    expect(desk.data.rows.find((row: { id: string }) => row.id === id)).toMatchObject({ missing: 1 });
    const { form } = await reviewOf(db, id, cookie);
    const next = await press(db, id, cookie, { ...form, intent: "use ordinal 3" });
    expect(next.data.review).toMatchObject({
      facts: { missing: [] },
      series: { takenBy: null, nextOrdinal: null },
    });
  });

  test("a call without an ordinal is offered the next one", async () => {
    const db = await open();
    await publishNoor(db);
    const { id, cookie } = await imported(db);
    const { form } = await reviewOf(db, id, cookie);
    await press(db, id, cookie, { ...form, ordinal: "", intent: "save" });
    expect((await reviewOf(db, id, cookie)).series).toMatchObject({ takenBy: null, nextOrdinal: 3 });
  });

  test("what has changed since the call before is shown, and each change can be taken back", async () => {
    const db = await open();
    const first = await publishNoor(db, { ordinal: 1, deadlineOn: "2026-07-01" });
    const { id, cookie } = await imported(db);
    const { series, form } = await reviewOf(db, id, cookie);
    const { difference } = series.previous;
    expect(series.previous.call.id).toBe(first.id);
    expect(difference.fields[0]).toEqual({
      field: "deadlineOn",
      before: ["2026-07-01"],
      now: ["2026-08-30"],
    });
    const gone = difference.addressees.find(({ now }: { now: number | null }) => now === null);
    expect(gone.who).toBe("Permanent Mission of Ilvadra");
    const deadline = await press(db, id, cookie, { ...form, intent: "take-over deadlineOn deadlineOn" });
    expect(deadline.data.form.deadlineOn).toBe("2026-07-01");
    const mission = await press(db, id, cookie, {
      ...form,
      intent: `take-over addressees.${gone.before} new`,
    });
    expect(mission.data.form).toMatchObject({
      "addressees.1.office": "Permanent Mission of Ilvadra",
      "addressees.1.copy": "on",
    });
    expect(mission.data.form["addressees.1.id"]).toBeUndefined();
  });

  test("a link to an earlier call is matched to its campaign, which offers its number", async () => {
    const db = await open();
    const earlier = await publishNoor(db, { ordinal: 1 });
    const { id, cookie } = await imported(db);
    const { form } = await reviewOf(db, id, cookie);
    const previousLinks = "https://www.example.org/documents/ilv90/0002/2026/en/";
    await press(db, id, cookie, { ...form, uaNumber: "", ordinal: "", previousLinks, intent: "save" });
    expect((await reviewOf(db, id, cookie)).series).toMatchObject({
      links: [{ link: previousLinks, call: { id: earlier.id } }],
      numberOfLinks: "901/26",
    });
  });
});

/** Two deadlines, as the reader of documents reports them. */
const contradicted = (): Partial<UaReading> => {
  const { spans } = readUaDocument(text);
  const readings = ["2026-08-30", "2026-09-30"].map((value) => ({ value, span: spans.deadline! }));
  const problem = { field: "deadline", code: "deadline-several" as const, message: "", readings };
  return { problems: [problem] };
};

async function imported(db: Database, change: Partial<UaReading> = {}, file?: Uint8Array) {
  const reading = { ...readUaDocument(text), ...change };
  const { document, documentLanguage } = reading;
  const source = { fileName: "Noor · call.pdf", format: "pdf", text, reading, file };
  const id = await saveImportedDraft(db, june, "tomas", { document, documentLanguage, source });
  return { id, cookie: await cookieOf(db) };
}

async function reviewOf(db: Database, id: string, cookie: string) {
  const at = get(`/desk/campaigns/${id}`, cookie, { id });
  return (await answerOf(loader({ ...at, context: deskContext(db) }))).data.review;
}

const press = (db: Database, id: string, cookie: string, form: CampaignForm) =>
  answerOf(action({ ...post(`/desk/campaigns/${id}`, form, cookie, { id }), context: deskContext(db) }));
