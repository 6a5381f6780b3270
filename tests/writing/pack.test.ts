/** Tomás asks for a pack: a form with what is usual in it, a PDF, and nothing counted until the evening is over. */
import { expect, it } from "vitest";
import { LetterPdfError } from "#app/domain/delivery/letter-pdf-error.ts";
import { textIn } from "#app/i18n/i18n.ts";
import * as pack from "#app/routes/$lang.ua.$ua.$n.pack/route.tsx";
import * as packPdf from "#app/routes/$lang.ua.$ua.$n.pack[.]pdf.ts";
import { flat, readPdf } from "#tests/delivery/read-pdf.ts";
import { describeOnEachDatabase, onSqlite } from "#tests/support/databases.ts";
import { NOORS_CAMPAIGN, publishNoor, send, tally, visit, writingRoom } from "./writing-room.ts";

const FORM = { "people-es": "2", "people-en": "1", copies: "on", day: "2026-07-01", window: "din-b" };

describeOnEachDatabase("a pack", (open) => {
  it("holds the sheets in the page's language and the letters in the chosen ones, dated on the day; nothing is logged", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const answer = await packPdf.action(send(room, "pack.pdf", FORM, { lang: "es" }));
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(answer.headers.get("Content-Disposition")).toContain('filename="UA-901-26-mesa-de-cartas.pdf"');
    const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    const texts = pages.map(({ text }) => flat(text));
    expect(texts).toHaveLength(3 + 2 * 3);
    expect(texts[0]).toContain("Páginas en total 9");
    expect(texts[0]).toContain("Cartas en español a Bertrand Ossovel 2");
    expect(texts[1]).toContain("Noor is held for signing a petition.");
    expect(texts[1]).toContain("Le pido que ordene su libertad inmediata.");
    expect(texts[1]).toContain("letters.example/es/ua/901-26/2");
    expect(texts[2]).toContain("letters.example/es/ua/901-26/2/report");
    expect(texts[2]).toContain("30 de septiembre de 2026");
    expect(texts.slice(3).filter((text) => text.includes("1 de julio de 2026"))).toHaveLength(4);
    expect(texts.slice(3).filter((text) => text.includes("1 July 2026"))).toHaveLength(2);
    expect(room.surprises).toEqual([]);
    expect(await tally(db)).toEqual({});
  });
});

const open = onSqlite();

it("comes without copies where none are wanted, and with envelopes for whoever has no windows", async () => {
  const db = await open();
  await publishNoor(db);
  const form = { "people-es": "2", envelope: "c6", window: "plain-a4" };
  const answer = await packPdf.action(send(writingRoom(db), "pack.pdf", form));
  const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  expect(pages.map(({ width }) => Math.round(width))).toEqual([210, 210, 210, 210, 162, 210, 162]);
});

it("gives the form back as it was filled in, with what to look at again", async () => {
  const db = await open();
  await publishNoor(db);
  const t = textIn("en");
  const wrong: [Record<string, string>, string][] = [
    [{ "people-es": "many" }, t("pack:errors.people", { most: 200 })],
    [{ "people-es": "", "people-en": "0" }, t("pack:errors.none")],
    [{ "people-es": "150", "people-en": "51" }, t("pack:errors.tooMany", { most: 200 })],
    [{ day: "2026-06-01" }, t("pack:errors.day")],
    [{ day: "2026-08-31" }, t("pack:errors.day")],
    [{ day: "2026-02-30" }, t("pack:errors.day")],
    [{ section: "atlantis" }, t("write:errors.sectionUnknown")],
  ];
  for (const [change, message] of wrong) {
    const answer = await packPdf.action(send(writingRoom(db), "pack.pdf", { ...FORM, ...change }));
    expect(answer.status, message).toBe(422);
    const page = await answer.text();
    expect(page).toContain(message);
    expect(page).toContain('action="pack.pdf"');
    expect(page).toContain(`name="people-es" id="field-people-es"`);
    expect(page).toContain(`value="${change["people-es"] ?? "2"}"`);
  }
});

it("says that the printing room is busy, and that one pack is drawn at a time", async () => {
  const db = await open();
  await publishNoor(db);
  let finish: (bytes: Uint8Array) => void = () => undefined;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const slow = {
    render() {
      begin();
      return new Promise<Uint8Array>((resolve) => {
        finish = resolve;
      });
    },
  };
  const room = writingRoom(db, undefined, { letterPdf: slow as never });
  const first = packPdf.action(send(room, "pack.pdf", FORM));
  await begun;
  expect((await packPdf.action(send(room, "pack.pdf", FORM))).status).toBe(503);
  finish(new Uint8Array(1));
  expect((await first).status).toBe(200);
  const full = { render: () => Promise.reject(new LetterPdfError("busy")) };
  const answer = await packPdf.action(
    send(writingRoom(db, undefined, { letterPdf: full as never }), "pack.pdf", FORM),
  );
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "30"]);
  expect(await answer.text()).toContain(textIn("en")("pack:errors.busy"));
});

it("begins with twenty people in the language that the office asks for", async () => {
  const db = await open();
  await publishNoor(db);
  const page = await pack.loader(visit(writingRoom(db), "pack"));
  expect(page.languages).toEqual(["es", "en"]);
  expect(page).toMatchObject({
    copies: ["Permanent Mission of Ilvadra"],
    today: "2026-06-15",
    window: "din-b",
  });
});

it("is made only while the call is open, and only of model letters", async () => {
  const db = await open();
  await publishNoor(db);
  const room = writingRoom(db, new Date("2026-09-02T12:00:00Z"));
  await expect(pack.loader(visit(room, "pack"))).rejects.toMatchObject({ status: 302 });
  const answer = await packPdf.action(send(room, "pack.pdf", FORM));
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/en/ua/901-26/2"]);
  await publishNoor(db, {
    uaNumber: "902/26",
    modelLetters: [],
    addressees: NOORS_CAMPAIGN.addressees.map(({ id, ...rest }) => rest),
  });
  const without = await packPdf.action(send(writingRoom(db), "pack.pdf", FORM, { ua: "902-26" }));
  expect(await without.text()).toContain(textIn("en")("pack:noModel.title"));
});
