/** Amina writes: the sheet, her letters, and what happens when something is wrong with them. */
import { describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/$lang.ua.$ua.$n.write/route.tsx";
import { describeOnEachDatabase, onSqlite } from "#tests/support/databases.ts";
import {
  AMINA,
  aminasForm,
  BODY,
  NOORS_CAMPAIGN,
  publishNoor,
  send,
  visit,
  writingRoom,
} from "./writing-room.ts";

type Writing = {
  step: "writing";
  fields: Record<string, string>;
  problems: { field: string; key: string }[];
};
type Letters = Extract<Awaited<ReturnType<typeof action>>["data"], { step: "letters" }>;

describeOnEachDatabase("the writing page", (open) => {
  it("begins in the page's language where it has a model letter, else in the one the office prefers", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    expect(await loader(visit(room, "write"))).toMatchObject({
      letter: "en",
      words: { salutation: "Dear Minister,", body: "Please free Noor Adelmar.", closing: "Yours sincerely," },
      readingAid: null,
    });
    expect(await loader(visit(room, "write", { lang: "fr" }))).toMatchObject({
      letter: "es",
      words: { body: BODY },
    });
  });

  it("offers the preferred language first, then those with a model letter, then the page's own", async () => {
    const db = await open();
    await publishNoor(db);
    const offered = async (lang: string) =>
      (await loader(visit(writingRoom(db), "write", { lang }))).languages.map((language) => language.lang);
    expect(await offered("en")).toEqual(["es", "en"]);
    expect(await offered("fr")).toEqual(["es", "en", "fr"]);
  });

  it("gives a language of Amina's own a blank sheet, and the model letter to read along", async () => {
    const db = await open();
    await publishNoor(db);
    const page = await loader(visit(writingRoom(db), "write?letter=eu&section=es"));
    expect(page).toMatchObject({
      letter: "eu",
      section: "es",
      words: { body: "" },
      readingAid: { lang: "en" },
    });
    expect(page.sheet?.addressLines).toContain("14 Lantern Quay");
  });

  it("offers no other language where the call does not allow one", async () => {
    const db = await open();
    await publishNoor(db, { ownLanguageAllowed: false });
    const { languages, campaign } = await loader(visit(writingRoom(db), "write"));
    expect(languages.map(({ lang }) => lang)).toEqual(["es", "en"]);
    expect(campaign.ownLanguageAllowed).toBe(false);
  });

  it("falls back to what it knows when the address asks for a language or section that does not exist", async () => {
    const db = await open();
    await publishNoor(db);
    for (const letter of [
      "%3Cscript%3E",
      "zz-%3Cscript%3E",
      "ar-u-nu-arab",
      "en-vandals",
      "x".repeat(9_000),
    ]) {
      const page = await loader(visit(writingRoom(db), `write?letter=${letter}&section=nowhere`));
      expect(page).toMatchObject({ letter: "en", section: "int" });
    }
  });

  it.each([
    ["closed", { deadlineOn: "2026-06-01" }, {}],
    ["not open yet", {}, { opens_at: "2026-07-01T00:00:00.000Z" }],
  ])("leads to the campaign's own page when it is %s", async (_state, fields, history) => {
    const db = await open();
    await publishNoor(db, fields, history);
    const answer = await loader(visit(writingRoom(db), "write")).catch((thrown) => thrown);
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/en/ua/901-26/2"]);
  });

  it("leads to the campaign's address, which is not found, when there is no such campaign", async () => {
    const answer = await loader(visit(writingRoom(await open()), "write")).catch((thrown) => thrown);
    expect(answer.headers.get("Location")).toBe("/en/ua/901-26/2");
  });

  it("makes of Amina's words a letter to the Minister and a copy to the mission", async () => {
    const db = await open();
    await publishNoor(db);
    const { letters, fields, undrawable } = await lettersFrom(send(writingRoom(db), "write", aminasForm()));
    expect(letters.map(({ addresseeId, copy }) => [addresseeId, copy])).toEqual([
      ["minister", false],
      ["mission", true],
    ]);
    expect(letters[0]).toMatchObject({
      placeAndDate: `${AMINA.town}, 15 de junio de 2026`,
      salutation: "Señor Ministro:",
      paragraphs: BODY.split("\n\n"),
      signature: AMINA.name,
    });
    expect(fields).toMatchObject({ body: BODY, day: "2026-06-15" });
    expect(undrawable).toEqual([]);
  });

  it("says whose address is larger than the window of which envelope", async () => {
    const db = await open();
    const [minister, mission] = NOORS_CAMPAIGN.addressees;
    const street = (lines: number) => Array.from({ length: lines }, (_, i) => `Lantern Quay ${i + 1}`);
    const long = { ...minister!, addressLines: street(9) };
    await publishNoor(db, { addressees: [long, { ...mission!, addressLines: street(6) }] });
    const { beyondWindow } = await lettersFrom(send(writingRoom(db), "write", aminasForm()));
    expect(beyondWindow).toMatchObject({
      "din-b": ["Bertrand Ossovel"],
      "us-10": ["Bertrand Ossovel", "Permanent Mission of Ilvadra"],
    });
  });

  it("says which characters no PDF can show, and makes the letters all the same", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm({ body: "𒀀 y 𓀀" });
    const { letters, undrawable } = await lettersFrom(send(writingRoom(db), "write", form));
    expect(letters).toHaveLength(2);
    expect(undrawable.map(({ codePoint }) => codePoint)).toEqual(["U+12000", "U+13000"]);
  });

  it("takes control characters out of a name, and the rest of the name as it is", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm({ name: "Ami\u0000na\u202e Benali\u0007" });
    expect((await lettersFrom(send(writingRoom(db), "write", form))).letters[0]?.signature).toBe(
      "Amina Benali",
    );
  });

  it("gives the filled form back when she wants to change something", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm();
    const answer = await action(
      send(writingRoom(db), "write", { ...form, intent: "edit", day: "2026-06-14" }),
    );
    expect(answer.init?.status).toBe(200);
    expect(answer.data).toMatchObject({ step: "writing", problems: [], fields: form });
  });
});

describe("a form that cannot become a letter", () => {
  const open = onSqlite();

  it.each([
    ["no words", { body: " \n " }, "body", "write:errors.bodyEmpty"],
    ["10,001 characters", { body: "é".repeat(10_001) }, "body", "write:errors.bodyTooLong"],
    ["a place left unfilled", { body: `${BODY}\n\n[YOUR NAME]` }, "body", "write:errors.placeholder"],
    ["a name of 121 characters", { name: "n".repeat(121) }, "name", "write:errors.nameTooLong"],
    ["a town of 121 characters", { town: "n".repeat(121) }, "town", "write:errors.townTooLong"],
    ["an unknown section", { section: "zz" }, "section", "write:errors.sectionUnknown"],
    ["no language", { letter: "?" }, "letter", "write:errors.languageUnknown"],
    ["a day of last week", { day: "2026-06-08" }, "day", "write:errors.dayTooFar"],
  ])("comes back whole: %s", async (_what, change, field, key) => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm(change);
    const answer = await action(send(writingRoom(db), "write", form));
    expect(answer.init?.status).toBe(422);
    const { step, fields, problems } = answer.data as Writing;
    expect({ step, fields, problems: problems.map((problem) => [problem.field, problem.key]) }).toEqual({
      step: "writing",
      fields: form,
      problems: [[field, key]],
    });
  });

  it("comes back with a new key when its own is none", async () => {
    const db = await open();
    await publishNoor(db);
    const { data } = await action(send(writingRoom(db), "write", aminasForm({ key: "short" })));
    expect((data as Writing).fields).toMatchObject({ body: BODY, name: AMINA.name });
    expect((data as Writing).fields.key).toBeUndefined();
  });

  it("comes back as one text when the campaign closed meanwhile, or is not there", async () => {
    const db = await open();
    const room = writingRoom(db);
    const unknown = await action(send(room, "write", aminasForm())).catch((thrown) => thrown);
    expect([unknown.init.status, unknown.data.reason]).toEqual([404, "unknown"]);
    await publishNoor(db, { deadlineOn: "2026-06-01" });
    const closed = await action(send(room, "write", aminasForm())).catch((thrown) => thrown);
    expect([closed.init.status, closed.data.reason]).toEqual([409, "closed"]);
    for (const text of [AMINA.name, AMINA.town, BODY]) expect(closed.data.words).toContain(text);
  });

  it("is not lost either when the campaign closes, or goes, between the letters and the page around them", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm();
    const closed = send(writingRoom(db).at(new Date("2026-09-10T12:00:00Z")), "write", form);
    expect(await loader(closed)).toMatchObject({ campaign: { uaNumber: "901/26" } });
    const gone = send(writingRoom(db), "write", form, { n: "3" });
    expect((await loader(gone).catch((thrown) => thrown)).init.status).toBe(404);
  });

  it("comes back as one text when the database is gone", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    await db.schema.dropTable("addressees").execute();
    const failed = await action(send(room, "write", aminasForm())).catch((thrown) => thrown);
    expect([failed.init.status, failed.data.reason]).toEqual([500, "failed"]);
    expect(failed.data.words).toContain(BODY);
    expect(room.surprises).toHaveLength(1);
  });
});

describe("every problem that a letter can have", () => {
  it("has its words on the page", async () => {
    const { textIn } = await import("#app/i18n/i18n.ts");
    const { problemsInWords } = await import("#app/ui/problem.ts");
    const keys =
      "languageUnknown salutationTooLong bodyEmpty bodyTooLong closingTooLong nameTooLong townTooLong sectionUnknown keyInvalid placeholder noAddressee dayTooFar undrawable";
    const problems = keys
      .split(" ")
      .map((key) => ({ field: "body", key: `write:errors.${key}`, vars: { found: "[X]", characters: "x" } }));
    for (const { message } of problemsInWords(textIn("en"), problems))
      expect(message).not.toMatch(/errors\./);
  });
});

async function lettersFrom(args: Parameters<typeof action>[0]): Promise<Letters> {
  const { data, init } = await action(args);
  if (data.step !== "letters") throw new Error(`${init?.status} ${JSON.stringify(data)}`);
  return data;
}
