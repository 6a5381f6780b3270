/** Amina takes her letters away: each file is made of the frozen words, and each letter is logged once. */
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { createLetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { textIn } from "#app/i18n/i18n.ts";
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
    const form = aminasForm({ body: "王 y Noor" });
    const refused = await pdf.action(send(room, "letter.pdf", form));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("王 (U+738B)");
    expect(await (await txt.action(send(room, "letter.txt", form))).text()).toContain("王 y Noor");
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
