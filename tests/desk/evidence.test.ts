/** Tomás at the desk, without JavaScript: a report comes in, is reviewed, and shows on the case's page; people likewise. */
import { expect, test } from "vitest";
import { evidenceToForm } from "#app/domain/campaign/evidence-form.ts";
import { findEvidence, listEvidence } from "#app/domain/campaign/evidence-store.server.ts";
import { listFigures } from "#app/domain/campaign/figure-store.server.ts";
import { listPeople, publicRoster } from "#app/domain/campaign/people-store.server.ts";
import * as list from "#app/routes/desk.evidence._index/route.tsx";
import * as review from "#app/routes/desk.evidence.$id/route.tsx";
import * as brought from "#app/routes/desk.evidence.new/route.tsx";
import * as people from "#app/routes/desk.people.$ua/route.tsx";
import type { Database } from "#db/schema.ts";
import { publishNoor } from "../campaign/cast.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

const REPORT = "Situation report\n\nAs of 31 May 2026, 412 people remain in detention in Ilvadra.";

async function bring(db: Database, cookie: string) {
  const request = post("/desk/evidence/new", { text: REPORT }, cookie);
  const { location } = await answerOf(brought.action({ ...request, context: deskContext(db) }));
  return location!.split("/").at(-1)!;
}
const press = (db: Database, id: string, form: Record<string, string>, cookie: string) =>
  answerOf(
    review.action({ ...post(`/desk/evidence/${id}`, form, cookie, { id }), context: deskContext(db) }),
  );
const pressPeople = (db: Database, form: Record<string, string>, cookie: string) =>
  answerOf(
    people.action({
      ...post("/desk/people/901-26", form, cookie, { ua: "901-26" }),
      context: deskContext(db),
    }),
  );

describeOnEachDatabase("evidence at the desk", (open) => {
  test("a pasted report is offered to the only case about its country, and confirmed with one press", async () => {
    const db = await open();
    await publishNoor(db);
    const cookie = await cookieOf(db);
    const id = await bring(db, cookie);
    const at = { ...get(`/desk/evidence/${id}`, cookie, { id }), context: deskContext(db) };
    const { data } = await answerOf(review.loader(at));
    expect(data.form).toMatchObject({ uaNumber: "901/26", "figures.0.value": "412" });
    const saved = await press(db, id, { ...data.form, "figures.0.decision": "confirmed" }, cookie);
    expect(saved).toMatchObject({ status: 302, location: `/desk/evidence/${id}?done=saved` });
    expect(await listFigures(db, "901/26")).toMatchObject([{ name: "in-detention", value: 412 }]);
    const listed = await answerOf(
      list.loader({ ...get("/desk/evidence", cookie), context: deskContext(db) }),
    );
    expect(listed.data.reports).toMatchObject([{ confirmed: 1, open: 0 }]);
  });

  test("a problem brings back all that was typed; one more figure is a row more", async () => {
    const db = await open();
    await publishNoor(db);
    const cookie = await cookieOf(db);
    const id = await bring(db, cookie);
    const form = {
      ...evidenceToForm((await findEvidence(db, id))!),
      uaNumber: "next year",
      title: "My title",
    };
    const wrong = await press(db, id, form, cookie);
    expect(wrong).toMatchObject({ status: 422, data: { form, problems: [{ field: "uaNumber" }] } });
    const more = await press(db, id, { ...form, intent: "add-figure" }, cookie);
    expect(more.data.form).toMatchObject({ title: "My title", "figures.1.decision": "confirmed" });
  });

  test("nothing pasted is said so; a deleted report is gone; an unknown one is not found", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const nothing = await answerOf(
      brought.action({ ...post("/desk/evidence/new", { text: " " }, cookie), context: deskContext(db) }),
    );
    expect(nothing).toMatchObject({ status: 400, data: { problem: "nothing" } });
    const id = await bring(db, cookie);
    expect(await press(db, id, { intent: "delete" }, cookie)).toMatchObject({ location: "/desk/evidence" });
    expect(await listEvidence(db)).toEqual([]);
    expect(await press(db, id, { intent: "save" }, cookie)).toMatchObject({ status: 404 });
  });

  test("Ingrid changes neither figures nor people", async () => {
    const db = await open();
    await publishNoor(db);
    const cookie = await cookieOf(db, "section-officer", "us");
    expect(
      await answerOf(
        brought.action({ ...post("/desk/evidence/new", { text: REPORT }, cookie), context: deskContext(db) }),
      ),
    ).toMatchObject({ status: 403 });
    expect(await pressPeople(db, { intent: "gather" }, cookie)).toMatchObject({ status: 403 });
  });
});

describeOnEachDatabase("people at the desk", (open) => {
  test("Tomás looks for names, ticks Noor, and she is on the public page", async () => {
    const db = await open();
    await publishNoor(db);
    const cookie = await cookieOf(db);
    const gathered = await pressPeople(db, { intent: "gather" }, cookie);
    expect(gathered.location).toMatch(/^\/desk\/people\/901-26\?done=gathered-\d+-\d+$/u);
    const [noor] = await listPeople(db, "901/26");
    await pressPeople(db, { intent: "confirm", ticked: noor!.id }, cookie);
    expect(await publicRoster(db, "901/26")).toMatchObject([{ name: noor!.name }]);
  });

  test("somebody added by hand is corrected in their own form; what is wrong comes back", async () => {
    const db = await open();
    await publishNoor(db);
    const cookie = await cookieOf(db);
    const nameless = await pressPeople(db, { intent: "add", person: "new", "new.name": "" }, cookie);
    expect(nameless).toMatchObject({ status: 422, data: { personId: "new" } });
    await pressPeople(db, { intent: "add", person: "new", "new.name": "Mira Oduya" }, cookie);
    const [mira] = await listPeople(db, "901/26");
    const typed = {
      name: "Mira Oduya",
      confirmed: "on",
      "added.status": "released",
      "added.since": "2026-06-01",
    };
    const fields = (form: Record<string, string>) =>
      Object.fromEntries(Object.entries(form).map(([name, value]) => [`${mira!.id}.${name}`, value]));
    const sourceless = await pressPeople(db, { intent: "save", person: mira!.id, ...fields(typed) }, cookie);
    expect(sourceless).toMatchObject({
      status: 422,
      data: { form: typed, problems: [{ field: "added.source", code: "source-missing" }] },
    });
    const whole = { ...typed, "added.source": "A statement of her family" };
    await pressPeople(db, { intent: "save", person: mira!.id, ...fields(whole) }, cookie);
    expect(await publicRoster(db, "901/26")).toMatchObject([
      {
        status: "released",
        since: "2026-06-01",
        statuses: [{ source: { text: "A statement of her family" } }],
      },
    ]);
  });

  test("a number that no campaign has is not found", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const at = get("/desk/people/5-26", cookie, { ua: "5-26" });
    expect(await answerOf(people.loader({ ...at, context: deskContext(db) }))).toMatchObject({ status: 404 });
  });
});
