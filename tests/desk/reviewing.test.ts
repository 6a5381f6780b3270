/** Tomás reviews a draft, mends it, publishes it; whatever goes wrong, nothing he typed is lost. */
import { expect, test } from "vitest";
import { type CampaignForm, campaignToForm } from "#app/domain/campaign/campaign-form.ts";
import { findCampaign, getCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { saveDraft } from "#app/domain/campaign/draft.server.ts";
import { action, loader } from "#app/routes/desk.campaigns.$id/route.tsx";
import type { Database } from "#db/schema.ts";
import { june, publishNoor } from "../campaign/cast.ts";
import { noorDocument } from "../campaign/noor.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

async function aDraft(db: Database) {
  const id = await saveDraft(db, june, "tomas", noorDocument, "en");
  return { id, form: campaignToForm(await getCampaign(db, id), "en"), cookie: await cookieOf(db) };
}
const press = (db: Database, id: string, cookie: string, form: CampaignForm) =>
  answerOf(action({ ...post(`/desk/campaigns/${id}`, form, cookie, { id }), context: deskContext(db) }));

/** Browsers post line ends as CR LF. */
const unixLines = (form: CampaignForm) =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]));

describeOnEachDatabase("reviewing", (open) => {
  test("the page shows every field, and says that nothing is missing", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    const at = get(`/desk/campaigns/${id}`, cookie, { id });
    const { data } = await answerOf(loader({ ...at, context: deskContext(db) }));
    expect(data.review).toMatchObject({ form, facts: { state: "draft", missing: [] }, doubts: [] });
    expect(data.review.source).toBeUndefined();
  });

  test("saving keeps what was written, in any number of languages", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    const written = {
      ...form,
      deadlineOn: "2026-09-15",
      "texts.1.lang": "es",
      "texts.1.title": "Una maestra, detenida",
      "texts.1.summary": "Noor Adelmar sigue detenida.",
      "modelLetters.1.lang": "ar",
      "modelLetters.1.body": "السيد الوزير\n\nأفرجوا عنها.",
      "addressees.2.kind": "embassy",
      "addressees.2.copy": "on",
      "addressees.2.office": "Embassy of Ilvadra",
      "addressees.2.addressLines": "1 Harbour Road\nPort Meridian",
      intent: "save",
    };
    expect(await press(db, id, cookie, written)).toMatchObject({
      status: 302,
      location: `/desk/campaigns/${id}?done=saved`,
    });
    const saved = await getCampaign(db, id);
    expect(saved.deadlineOn).toBe("2026-09-15");
    expect(saved.texts.map(({ lang }) => lang)).toEqual(["en", "es"]);
    expect(saved.modelLetters.map(({ lang }) => lang)).toEqual(["ar", "en"]);
    expect(saved.addressees.map(({ kind, copy }) => [kind, copy])).toEqual([
      ["target", false],
      ["mission", true],
      ["embassy", true],
    ]);
    expect(saved.publishedAt).toBeNull();
  });

  test("a wrong field is named, and everything typed comes back", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    const typed = { ...form, deadlineOn: "soon", "texts.0.summary": "Many new words.", intent: "save" };
    const answer = await press(db, id, cookie, typed);
    expect(answer).toMatchObject({ status: 422, data: { savedOnly: false } });
    const { intent: _, ...words } = typed;
    expect(unixLines(answer.data.form)).toEqual(words);
    expect(answer.data.problems).toEqual([{ field: "deadlineOn", code: "not-a-day" }]);
    expect((await getCampaign(db, id)).texts[0]?.summary).toBe(noorDocument.summary);
  });

  test("publishing puts it on its public page", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    expect(await press(db, id, cookie, { ...form, intent: "publish" })).toMatchObject({
      status: 302,
      location: `/desk/campaigns/${id}?done=published`,
    });
    expect(await findCampaign(db, "901/26", 2)).toMatchObject({ id });
  });

  test("publishing with a hole saves what was written and says what is missing", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    const holes = { ...form, deadlineOn: "", "texts.0.summary": "New words.", intent: "publish" };
    const answer = await press(db, id, cookie, holes);
    expect(answer).toMatchObject({ status: 422, data: { savedOnly: true } });
    expect(answer.data.problems).toMatchObject([{ field: "deadlineOn", code: "deadline-missing" }]);
    expect(answer.data.form["texts.0.summary"]).toBe("New words.");
    expect(await getCampaign(db, id)).toMatchObject({
      publishedAt: null,
      texts: [{ summary: "New words." }],
    });
  });

  test("a letter with a hole is kept as a draft, but neither published nor put into what is published", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    const holed = { ...form, "modelLetters.0.closing": "Yours, [NAME]" };
    const hole = { line: 1, column: 8, found: "[NAME]" };
    const problem = { field: "modelLetters.0.closing", code: "letter-hole", hole };
    expect(await press(db, id, cookie, { ...holed, intent: "save" })).toMatchObject({ status: 302 });
    const at = get(`/desk/campaigns/${id}?done=saved`, cookie, { id });
    const { data } = await answerOf(loader({ ...at, context: deskContext(db) }));
    expect(data.review).toMatchObject({ form: holed, facts: { missing: [problem] } });

    const publishing = await press(db, id, cookie, { ...holed, intent: "publish" });
    expect(publishing).toMatchObject({ status: 422, data: { savedOnly: true, problems: [problem] } });
    await press(db, id, cookie, { ...form, "modelLetters.0.closing": "Yours, {{name}}", intent: "publish" });
    const saving = await press(db, id, cookie, { ...holed, intent: "save" });
    expect(saving).toMatchObject({ status: 422, data: { savedOnly: false, problems: [problem] } });
    const { publishedAt, modelLetters } = await getCampaign(db, id);
    expect([publishedAt, modelLetters[0]?.closing]).toEqual([june.toISOString(), "Yours, {{name}}"]);
  });

  test("one more language or addressee is a row more, with all that was typed", async () => {
    const db = await open();
    const { id, form, cookie } = await aDraft(db);
    const typed = { ...form, deadlineOn: "soon", newLetterLanguage: "es", newTextLanguage: "fr" };
    const letter = await press(db, id, cookie, { ...typed, intent: "add-letter" });
    expect(letter.data.form).toMatchObject({ deadlineOn: "soon", "modelLetters.1.lang": "es" });
    const text = await press(db, id, cookie, { ...typed, intent: "add-text" });
    expect(text.data.form).toMatchObject({ "texts.1.lang": "fr" });
    const addressee = await press(db, id, cookie, { ...typed, intent: "add-addressee" });
    expect(addressee.data.form).toMatchObject({ "addressees.2.kind": "target" });
    const again = await press(db, id, cookie, { ...typed, newLetterLanguage: "en", intent: "add-letter" });
    expect(again.data.form).not.toHaveProperty("modelLetters.1.lang");
  });

  test("closing ends it", async () => {
    const db = await open();
    const { id } = await publishNoor(db);
    const cookie = await cookieOf(db);
    expect(await press(db, id, cookie, { intent: "close" })).toMatchObject({ status: 302 });
    expect((await getCampaign(db, id)).closedAt).toBe(june.toISOString());
  });

  test("an address that is no campaign is not found", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const at = get("/desk/campaigns/none", cookie, { id: "none" });
    expect(await answerOf(loader({ ...at, context: deskContext(db) }))).toMatchObject({ status: 404 });
    expect(await press(db, "none", cookie, { intent: "save" })).toMatchObject({ status: 404 });
  });

  test("Ingrid neither sees a draft nor changes one", async () => {
    const db = await open();
    const { id, form } = await aDraft(db);
    const cookie = await cookieOf(db, "section-officer", "us");
    const before = await getCampaign(db, id);
    for (const intent of ["save", "publish", "close"])
      expect(await press(db, id, cookie, { ...form, ordinal: "9", intent })).toMatchObject({ status: 403 });
    const at = get(`/desk/campaigns/${id}`, cookie, { id });
    expect(await answerOf(loader({ ...at, context: deskContext(db) }))).toMatchObject({ status: 403 });
    expect(await getCampaign(db, id)).toEqual(before);
  });

  test("whoever is signed out sees nothing, and what they typed is handed back to them", async () => {
    const db = await open();
    const { id, form } = await aDraft(db);
    const path = `/desk/campaigns/${id}`;
    const seen = await answerOf(loader({ ...get(path, "", { id }), context: deskContext(db) }));
    expect(seen).toMatchObject({ status: 302, location: `/desk/log-in?back=${encodeURIComponent(path)}` });
    const answer = await press(db, id, "amparo=made-up", {
      ...form,
      "texts.0.summary": "Half an hour of work.",
    });
    expect(answer).toMatchObject({ status: 401, data: { reason: "signed-out", back: path } });
    expect(answer.data.typed).toContainEqual(["texts.0.summary", "Half an hour of work."]);
  });
});
