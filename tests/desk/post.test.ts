/** Ingrid keeps what her section knows of the post; nobody keeps another section's but organizers. */
import { createElement } from "react";
import { expect, it } from "vitest";
import { findPostOffice } from "#app/domain/delivery/post-office.server.ts";
import { verifyAudit } from "#app/domain/staff/audit.server.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { PostDesk } from "#app/routes/desk.post/post-desk.tsx";
import { action, loader } from "#app/routes/desk.post/route.tsx";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { pageInWords } from "#tests/writing/page-in-words.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

const TRANSIT = {
  intent: "set-transit-time",
  section: "se",
  transitCountry: "VE",
  workingDays: "14",
  transitSource: "postnord.example, list of 2026",
};
const SUSPENSION = {
  intent: "set-suspension",
  section: "se",
  suspendedCountry: "VE",
  suspensionSource: "postnord.example/stopp",
};

describeOnEachDatabase("the desk's page about post", (open) => {
  it("keeps a time, a price and a suspension of Ingrid's section, each with its source and the day", async () => {
    const db = await open();
    const cookie = await cookieOf(db, "section-officer", "se");
    const send = (fields: Record<string, string>) =>
      answerOf(action({ ...post("/desk/post", fields, cookie), context: deskContext(db) }));
    const rate = {
      intent: "set-rate",
      section: "se",
      reach: "abroad",
      upToGrams: "50",
      price: "36 kr",
      rateSource: "price list",
    };
    for (const fields of [TRANSIT, rate, SUSPENSION]) {
      expect(await send(fields)).toMatchObject({ status: 302, location: "/desk/post?section=se&done=" });
    }
    const checkedOn = "2026-06-15";
    expect(await findPostOffice(db, "se")).toEqual({
      transitTimes: [{ country: "VE", workingDays: 14, source: TRANSIT.transitSource, checkedOn }],
      rates: [{ reach: "abroad", upToGrams: 50, price: "36 kr", source: "price list", checkedOn }],
      suspensions: [
        { country: "VE", source: SUSPENSION.suspensionSource, sinceOn: checkedOn, everywhere: false },
      ],
    });

    await send({ ...TRANSIT, workingDays: "10" });
    await send({ intent: "drop-suspension", section: "se", suspendedCountry: "VE" });
    const { transitTimes, suspensions } = await findPostOffice(db, "se");
    expect([transitTimes.map(({ workingDays }) => workingDays), suspensions]).toEqual([[10], []]);
    const deeds = await db.selectFrom("audit_entries").select(["verb", "object"]).orderBy("seq").execute();
    expect(deeds.filter(({ object }) => object === "se").map(({ verb }) => verb)).toEqual([
      "post.transit-time-set",
      "post.rate-set",
      "post.suspension-set",
      "post.transit-time-set",
      "post.suspension-dropped",
    ]);
    expect(await verifyAudit(db)).toMatchObject({ brokenAt: null });
  });

  it("lets nobody change another section's", async () => {
    const db = await open();
    const cookie = await cookieOf(db, "section-officer", "se");
    const answer = await answerOf(
      action({ ...post("/desk/post", { ...TRANSIT, section: "us" }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(403);
    expect((await findPostOffice(db, "us")).transitTimes).toEqual([]);
    const shown = await answerOf(
      loader({ ...get("/desk/post?section=us", cookie), context: deskContext(db) }),
    );
    expect(shown.data.section.code).toBe("se");
    expect(shown.data.sections).toHaveLength(1);
  });

  it("lets Tomás change any, and the international one's suspensions are everybody's", async () => {
    const db = await open();
    const cookie = await cookieOf(db, "organizer");
    await answerOf(
      action({ ...post("/desk/post", { ...SUSPENSION, section: "int" }, cookie), context: deskContext(db) }),
    );
    expect((await findPostOffice(db, "se")).suspensions).toMatchObject([{ country: "VE", everywhere: true }]);
    const { data } = await answerOf(loader({ ...get("/desk/post", cookie), context: deskContext(db) }));
    expect(data.section.code).toBe("int");
  });

  it("sends whoever is not signed in to do so", async () => {
    const db = await open();
    const answer = await answerOf(loader({ ...get("/desk/post"), context: deskContext(db) }));
    expect(answer.location).toMatch(/^\/desk\/log-in/);
  });

  it.each([
    ["no country", { transitCountry: "" }, "transitCountry"],
    ["no whole number", { workingDays: "ten" }, "workingDays"],
    ["a whole year", { workingDays: "365" }, "workingDays"],
    ["no source", { transitSource: " " }, "transitSource"],
  ])("gives a form back with %s, and what was typed in it", async (_what, change, field) => {
    const db = await open();
    const cookie = await cookieOf(db, "section-officer", "se");
    const fields = { ...TRANSIT, ...change };
    const answer = await answerOf(
      action({ ...post("/desk/post", fields, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(422);
    expect(answer.data.problems.map((problem: { field: string }) => problem.field)).toEqual([field]);
    expect(answer.data.fields).toMatchObject(fields);
  });

  it.each(["en", "es", "fr", "ar"] as PageLanguage[])("has its words in %s", async (lang) => {
    const db = await open();
    const cookie = await cookieOf(db, "section-officer", "se");
    await action({ ...post("/desk/post", TRANSIT, cookie), context: deskContext(db) });
    const page = await loader({ ...get("/desk/post", cookie), context: deskContext(db) });
    const problems = ["country", "workingDays", "source", "tooLong", "reach", "upToGrams", "price"].map(
      (key) => ({
        field: key,
        key: `post:errors.${key}`,
      }),
    );
    const html = pageInWords(createElement(PostDesk, { page, fields: {}, problems }), lang);
    expect(html).not.toMatch(/post:|desk:|\{\{/u);
  });
});
