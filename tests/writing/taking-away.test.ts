/** Amina takes her letters away: each file is made of the frozen words, and each letter is logged once. */
import { strFromU8, unzipSync } from "fflate";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { createLetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { textIn } from "#app/i18n/i18n.ts";
import * as envelopes from "#app/routes/$lang.ua.$ua.$n.envelopes[.]pdf.ts";
import * as labels from "#app/routes/$lang.ua.$ua.$n.labels[.]pdf.ts";
import * as docx from "#app/routes/$lang.ua.$ua.$n.letter[.]docx.ts";
import * as eml from "#app/routes/$lang.ua.$ua.$n.letter[.]eml.ts";
import * as pdf from "#app/routes/$lang.ua.$ua.$n.letter[.]pdf.ts";
import * as txt from "#app/routes/$lang.ua.$ua.$n.letter[.]txt.ts";
import * as mail from "#app/routes/$lang.ua.$ua.$n.mail.tsx";
import { flat, readPdf } from "#tests/delivery/read-pdf.ts";
import { describeOnEachDatabase, onSqlite } from "#tests/support/databases.ts";
import {
  AMINA,
  aminasForm,
  BODY,
  NOORS_CAMPAIGN,
  publishNoor,
  send,
  tally,
  visit,
  writingRoom,
} from "./writing-room.ts";

const FILES = [
  { name: "letter.pdf", route: pdf },
  { name: "letter.eml", route: eml },
  { name: "letter.txt", route: txt },
  { name: "letter.docx", route: docx },
  { name: "envelopes.pdf", route: envelopes },
  { name: "labels.pdf", route: labels },
];

describeOnEachDatabase("the files of Amina's letters", (open) => {
  it("the PDF holds the frozen words of the letter and of its copy", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm({ day: "2026-06-15" });
    const answer = await pdf.action(send(writingRoom(db), "letter.pdf", form));
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.get("Content-Disposition")).toContain(
      'attachment; filename="UA-901-26-Bertrand-Ossovel.pdf"',
    );
    const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    const text = pages.map((page) => flat(page.text));
    expect(text).toHaveLength(2);
    for (const page of text) {
      for (const words of [...BODY.split("\n\n"), AMINA.name, `${AMINA.town}, 15 de junio de 2026`])
        expect(page).toContain(words);
    }
    expect(text[0]).toContain("14 Lantern Quay");
    expect(text[1]).toContain("220 Assembly Street");
  });

  it("downloaded five times, in any way, each letter is logged once", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = aminasForm();
    for (let times = 0; times < 5; times++) {
      const answer = await pdf.action(send(room, "letter.pdf", form));
      expect(answer.status).toBe(200);
    }
    await txt.action(send(room, "letter.txt", form));
    expect(await tally(db)).toEqual({ "prepared post target": 1, "prepared post copy": 1 });
    await pdf.action(send(room, "letter.pdf", aminasForm()));
    expect(await tally(db)).toEqual({ "prepared post target": 2, "prepared post copy": 2 });
  });

  it("the e-mail draft is to the Minister, and counts no copy that has no e-mail address", async () => {
    const db = await open();
    await publishNoor(db);
    const answer = await eml.action(send(writingRoom(db), "letter.eml", aminasForm()));
    const draft = await PostalMime.parse(await answer.arrayBuffer());
    expect(draft.to?.map(({ address }) => address)).toEqual(["minister@justice.example"]);
    expect(draft.text).toContain(BODY.split("\n\n")[1]);
    expect(await tally(db)).toEqual({ "prepared email target": 1 });
  });

  it("the PDF holds the set on the paper and with the envelopes that were chosen", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm({ window: "us-10", envelope: "us-10", sender: "on" });
    const answer = await pdf.action(send(writingRoom(db), "letter.pdf", form));
    const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [216, 279],
      [241, 105],
      [216, 279],
      [241, 105],
    ]);
    expect(pages[1]!.text).toContain("14 Lantern Quay");
    expect(pages[1]!.text).toContain(AMINA.town);
    expect(pages[3]!.text).toContain("220 Assembly Street");
    expect(await tally(db)).toEqual({ "prepared post target": 1, "prepared post copy": 1 });
  });

  it("envelopes and labels come alone as well, have the addresses and no word of the letter, and count nothing", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    for (const { name, route, width } of [
      { name: "envelopes.pdf", route: envelopes, width: 220 },
      { name: "labels.pdf", route: labels, width: 210 },
    ]) {
      const answer = await route.action(send(room, name, aminasForm()));
      expect(answer.headers.get("Content-Disposition")).toContain(
        `filename="UA-901-26-Bertrand-Ossovel-${name}"`,
      );
      const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
      const text = pages.map((page) => page.text).join(" ");
      expect(Math.round(pages[0]!.width)).toBe(width);
      for (const line of ["14 Lantern Quay", "220 Assembly Street"]) expect(text).toContain(line);
      expect(text).not.toMatch(/Noor|Amina|Villefranche/u);
    }
    expect(await tally(db)).toEqual({});
  });

  it("an envelope of a call without any postal address is not printed empty", async () => {
    const db = await open();
    const addressees = NOORS_CAMPAIGN.addressees.map((addressee) => ({ ...addressee, addressLines: [] }));
    await publishNoor(db, { addressees });
    for (const { route, name } of [
      { name: "envelopes.pdf", route: envelopes },
      { name: "labels.pdf", route: labels },
    ]) {
      const answer = await route.action(send(writingRoom(db), name, aminasForm()));
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(textIn("en")("paper:errors.nothingToPost"));
    }
  });

  it("an embassy's copy is in the set of its own section's supporters alone, and is logged as theirs", async () => {
    const db = await open();
    const [minister, mission] = NOORS_CAMPAIGN.addressees;
    const embassy = {
      ...mission!,
      id: "embassy",
      kind: "embassy" as const,
      office: "Embassy of Ilvadra in Paris",
      section: "fr",
    };
    await publishNoor(db, { addressees: [minister!, mission!, embassy] });
    const letters = async (section: string) => {
      const answer = await pdf.action(send(writingRoom(db), "letter.pdf", aminasForm({ section })));
      return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).pages.length;
    };
    expect(await letters("de")).toBe(2);
    expect(await tally(db)).toEqual({ "prepared post target": 1, "prepared post copy": 1 });
    expect(await letters("fr")).toBe(3);
    expect(await tally(db)).toEqual({ "prepared post target": 2, "prepared post copy": 3 });
  });

  it("the Word document says the same words, and counts as the letters it holds", async () => {
    const db = await open();
    await publishNoor(db);
    const answer = await docx.action(send(writingRoom(db), "letter.docx", aminasForm()));
    expect(answer.headers.get("Content-Type")).toContain("wordprocessingml.document");
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const text = strFromU8(files["word/document.xml"]!).replace(/<[^>]+>/gu, " ");
    for (const words of [...BODY.split("\n\n"), AMINA.name, "14 Lantern Quay", "220 Assembly Street"])
      expect(text).toContain(words);
    expect(await tally(db)).toEqual({ "prepared post target": 1, "prepared post copy": 1 });
  });

  it("the e-mail draft has the letter as a PDF with it where Amina ticked that, the first letter alone", async () => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm({ attach: "on", envelope: "dl" });
    const answer = await eml.action(send(writingRoom(db), "letter.eml", form));
    const { attachments } = await PostalMime.parse(await answer.arrayBuffer());
    expect(attachments.map(({ filename }) => filename)).toEqual(["UA 901-26 Bertrand Ossovel.pdf"]);
    const { pages } = await readPdf(new Uint8Array(attachments[0]!.content as ArrayBuffer));
    expect(pages).toHaveLength(1);
    expect(flat(pages[0]!.text)).toContain(BODY.split("\n\n")[1]);
  });

  it.each(FILES)("the same form gives the same bytes and the same ETag: $name", async ({ name, route }) => {
    const db = await open();
    await publishNoor(db);
    const form = aminasForm({ day: "2026-06-15", attach: "on" });
    const [first, again] = await Promise.all(
      [1, 2].map(async () => {
        const answer = await route.action(send(writingRoom(db), name, form));
        return { tag: answer.headers.get("ETag"), bytes: Buffer.from(await answer.arrayBuffer()) };
      }),
    );
    expect(first!.tag).toMatch(/^"[\w-]{43}"$/u);
    expect(again!.tag).toBe(first!.tag);
    expect(again!.bytes.equals(first!.bytes)).toBe(true);
    const other = await route.action(send(writingRoom(db), name, { ...form, name: "Ingrid", sender: "on" }));
    if (name !== "labels.pdf") expect(other.headers.get("ETag")).not.toBe(first!.tag);
  });

  it("keep the day they were frozen on, past midnight", async () => {
    const db = await open();
    await publishNoor(db);
    const nextDay = writingRoom(db).at(new Date("2026-06-16T01:00:00Z"));
    const answer = await txt.action(send(nextDay, "letter.txt", aminasForm({ day: "2026-06-15" })));
    expect(await answer.text()).toContain("15 de junio de 2026");
  });

  it("are handed over also when the log cannot be written, which is no secret to the administrator", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    await db.schema.dropTable("tally_cells").execute();
    const answer = await txt.action(send(room, "letter.txt", aminasForm()));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(AMINA.name);
    expect(room.surprises).toHaveLength(1);
  });

  it("the mail page links what fits, and offers fields to copy where it does not", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const short = await mail.action(send(room, "mail", aminasForm()));
    expect(short.mails.map(({ letter, link }) => [letter.addresseeId, link.fits])).toEqual([
      ["minister", true],
      ["mission", true],
    ]);
    const long = await mail.action(send(room, "mail", aminasForm({ body: BODY.repeat(8) })));
    expect(long.mails[0]?.link.fits).toBe(false);
    expect(decodeURIComponent(long.mails[0]!.link.href)).toContain(BODY.split("\n\n")[1]);
    expect(await tally(db)).toEqual({ "prepared email target": 2 });
  });

  it("the words of letters without any e-mail address can be copied, which counts each of them once", async () => {
    const db = await open();
    const addressees = NOORS_CAMPAIGN.addressees.map((addressee) => ({ ...addressee, emails: [] }));
    await publishNoor(db, { addressees });
    const form = aminasForm();
    const room = writingRoom(db);
    for (let again = 0; again < 2; again++) {
      const page = await mail.action(send(room, "mail", form));
      expect(page.copied).toBe(true);
      for (const { text } of page.mails) expect(text).toContain(BODY.split("\n\n")[1]);
    }
    expect(await tally(db)).toEqual({ "prepared other target": 1, "prepared other copy": 1 });
  });
});

describe("a letter that becomes no file", () => {
  const open = onSqlite();

  it.each(FILES)("is given back whole on a page of its own: $name", async ({ name, route }) => {
    const db = await open();
    await publishNoor(db);
    const answer = await route.action(send(writingRoom(db), name, aminasForm({ name: "n".repeat(500) })));
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("n".repeat(500));
    for (const paragraph of BODY.split("\n\n")) expect(page).toContain(paragraph);
    expect(page).toContain('formaction="write?letter=es"');
    expect(await tally(db)).toEqual({});
  });

  it.each(FILES)("is given back whole when the campaign has closed: $name", async ({ name, route }) => {
    const db = await open();
    await publishNoor(db, { deadlineOn: "2026-06-01" });
    const answer = await route.action(send(writingRoom(db), name, aminasForm()));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(BODY.split("\n\n")[1]);
  });

  it.each(FILES)(
    "an address that is only looked at leads to the writing page: $name",
    async ({ name, route }) => {
      const answer = route.loader(visit(writingRoom(await open()), name));
      expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/en/ua/901-26/2/write"]);
    },
  );

  it("names the characters that no PDF can show; text and e-mail carry them", async () => {
    const db = await open();
    await publishNoor(db);
    const room = writingRoom(db);
    const form = aminasForm({ body: "ꦗ y Noor" });
    const refused = await pdf.action(send(room, "letter.pdf", form));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("ꦗ (U+A997)");
    expect(await (await txt.action(send(room, "letter.txt", form))).text()).toContain("ꦗ y Noor");
  });

  it("waits its turn in a crowd, and asks those it cannot take to come back, words in hand", async () => {
    const db = await open();
    await publishNoor(db);
    const letterPdf = createLetterPdfRenderer({ threads: 1, waiting: 1 });
    const room = writingRoom(db, undefined, { letterPdf });
    await letterPdf.warm;
    const crowd = Array.from({ length: 6 }, () => pdf.action(send(room, "letter.pdf", aminasForm())));
    const answers = await Promise.all(crowd);
    await letterPdf.close();
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("Retry-After")).toBe("30");
    expect(await refused[0]?.text()).toContain(BODY.split("\n\n")[1]);
    expect(await tally(db)).toMatchObject({ "prepared post target": answers.length - refused.length });
  });

  it("from a body that is no form is a 400, not an accident", async () => {
    const { request, ...args } = visit(writingRoom(await open()), "letter.txt");
    const broken = new Request(request.url, {
      method: "POST",
      body: "{",
      headers: { "Content-Type": "text/plain" },
    });
    expect((await txt.action({ ...args, request: broken })).status).toBe(400);
  });

  it.each(["nobody", ""])(
    "is not addressed to somebody else where the one asked for is unknown: %j",
    async (id) => {
      const db = await open();
      await publishNoor(db);
      const answer = await eml.action(send(writingRoom(db), `letter.eml?addressee=${id}`, aminasForm()));
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain(textIn("en")("write:givenBack.invalid"));
      expect(page).toContain(textIn("en")("report:errors.addressee"));
      expect(page).toContain(BODY.split("\n\n")[1]);
      expect(await tally(db)).toEqual({});
    },
  );

  it("makes a draft of its own for each further target", async () => {
    const db = await open();
    const [minister, mission] = NOORS_CAMPAIGN.addressees;
    const judge = { ...minister!, id: "judge", name: "Ilse Brandt", emails: ["judge@court.example"] };
    await publishNoor(db, { addressees: [minister!, judge, mission!] });
    const answer = await eml.action(send(writingRoom(db), "letter.eml?addressee=judge", aminasForm()));
    const draft = await PostalMime.parse(await answer.arrayBuffer());
    expect(draft.to?.map(({ address }) => address)).toEqual(["judge@court.example"]);
    expect(await tally(db)).toEqual({ "prepared email target": 1 });
  });
});
