/** Amina's sheet and what stands beside it: whose words they are, sentences to begin with, and a second language. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { action, loader } from "#app/routes/$lang.ua.$ua.$n.write/route.tsx";
import { WritingStep } from "#app/routes/$lang.ua.$ua.$n.write/writing-step.tsx";
import type { Database } from "#db/schema.ts";
import { onSqlite } from "#tests/support/databases.ts";
import { pageInWords } from "./page-in-words.ts";
import { aminasForm, BODY, NOORS_CAMPAIGN, publishNoor, send, visit, writingRoom } from "./writing-room.ts";

const open = onSqlite();
const OWN = "Leo en voz alta cada mañana a niños de siete años, y pienso en los suyos.";

describe("beside the sheet", () => {
  it("is said that the words are the model's, and that it is a good letter all the same", async () => {
    const html = coachOf(await sheet("write?letter=es"));
    expect(html).toContain("So far these are the model’s words");
    expect(origins(html)).toEqual(["model", "model"]);
    expect(html).not.toContain("<li><span>");
  });

  it("is said, when she asks without scripts, which paragraph is hers", async () => {
    const html = coachOf(await checked({ body: `${BODY}\n\n${OWN}` }));
    expect(html).toContain("Part of this letter is in your own words");
    expect(origins(html)).toEqual(["model", "model", "own"]);
  });

  it("are kind hints, and the letter is made all the same", async () => {
    const rude =
      "Es usted un idiota, y lo digo con todas las letras que he aprendido en la escuela de mi pueblo.";
    const html = coachOf(await checked({ body: rude }));
    expect(html).toContain('“<bdi lang="es">idiota</bdi>” may end the reading there');
    expect(html).toContain("The letter no longer asks for anything");
    const { data } = await action(send(writingRoom(await published()), "write", aminasForm({ body: rude })));
    expect(data.step).toBe("letters");
  });

  it("is a sentence to begin with, in the letter's language, which a press puts on the sheet", async () => {
    const { data } = await action(
      send(writingRoom(await published()), "write", aminasForm({ add: "where" })),
    );
    expect(data.step === "writing" && data.fields.body).toBe(
      `Vivo en ____, y también aquí nos preguntamos qué será de Noor Adelmar.\n\n${BODY}`,
    );
  });

  it("is the ask, to be put back when it went missing", async () => {
    const [first] = BODY.split("\n\n");
    const { data } = await action(
      send(writingRoom(await published()), "write", aminasForm({ body: first!, add: "ask" })),
    );
    expect(data.step === "writing" && data.fields.body).toBe(BODY);
  });

  it("is no sentence in a language that has none, and no map where there is no model", async () => {
    const html = coachOf(await sheet("write?letter=eu"));
    expect(html).toContain("Nothing is written yet");
    expect(html).toContain("Say in a sentence who you are");
    expect(origins(html)).toEqual([]);
  });

  it("is told in Arabic as well, with the Spanish words in their own direction", async () => {
    const html = coachOf(await sheet("write?letter=es", "ar"));
    expect(html).toContain("الكلمات حتى الآن كلمات النموذج");
    expect(html).toContain('<span class="coach-first-words" lang="es" dir="ltr">');
  });

  it("never stands before the letter's own button: Enter in a field makes the letter", async () => {
    const form = (await sheet("write?letter=es")).split('<form method="post"')[1]!;
    expect(/<button[^>]*type="submit"[^>]*>/u.exec(form)![0]).toBe(
      '<button type="submit" hidden="" aria-hidden="true" tabindex="-1">',
    );
  });
});

describe("two languages in one envelope", () => {
  it("are offered as the office's and the supporter's own, and one alone is where it begins", async () => {
    const html = await sheet("write?letter=es");
    expect(html).toContain("In Spanish only");
    expect(html).toContain("In Spanish, then in a second language on the pages that follow");
    expect(html).toMatch(/checked="" value="none"/u);
    expect(html).toContain('<textarea id="field-glossBody"');
    expect(html).toContain("Please free Noor Adelmar.</textarea>");
  });

  it("let her read what she signs in the page's language", async () => {
    const aid = (await sheet("write?letter=es")).split('class="read-along"')[1]!.split("</details>")[0]!;
    expect(aid).toContain("What the model letter says, in English");
    expect(aid).toContain("Please free Noor Adelmar.");
  });

  it("offer the office's language beside a letter in the page's own", async () => {
    const { gloss } = await loader(visit(writingRoom(await published()), "write?letter=en"));
    expect(gloss).toMatchObject({ lang: "es", languages: [{ lang: "es", body: BODY }] });
  });

  it("are not asked about where the office reads what she reads, unless she asks", async () => {
    const room = writingRoom(await published());
    expect((await loader(visit(room, "write?letter=es", { lang: "es" }))).gloss).toBeNull();
    expect((await loader(visit(room, "write?letter=es&gloss=ca", { lang: "es" }))).gloss?.lang).toBe("ca");
  });

  it("are not asked about where there is only one", async () => {
    const db = await open();
    const [english] = NOORS_CAMPAIGN.modelLetters;
    await publishNoor(db, { modelLetters: [english!], preferredLanguages: [] });
    expect(await sheet("write?letter=en", "en", db)).not.toContain('name="gloss"');
  });

  it("come back as she left them, with her own words in the second", async () => {
    const mine = { gloss: "facing", glossLang: "en", glossBody: "Please, please free Noor." };
    const html = await checked(mine);
    expect(html).toMatch(/checked="" value="facing"/u);
    expect(html).toContain("Please, please free Noor.</textarea>");
    expect(coachOf(html)).toContain("more or fewer paragraphs");
  });

  it("take the model's words for nothing said, in whatever language they are", async () => {
    for (const glossLang of ["en", "fr"]) {
      const change = { intent: "check", gloss: "facing", glossLang, glossBody: "Please free Noor Adelmar." };
      const { data } = await action(send(writingRoom(await published()), "write", aminasForm(change)));
      expect(data.fields.glossBody).toBe("");
    }
  });

  it("stand in her letters, her own paragraph in both", async () => {
    const change = { gloss: "following", glossLang: "en", body: `${BODY}\n\n${OWN}` };
    const { data } = await action(send(writingRoom(await published()), "write", aminasForm(change)));
    if (data.step !== "letters") throw new Error(JSON.stringify(data));
    expect(data.letters[0]?.gloss).toMatchObject({ language: "en", placement: "following" });
    expect(data.letters[0]?.gloss?.paragraphs.at(-1)).toBe(OWN);
  });
});

describe("the title in the browser's tab", () => {
  it("names the step that the page shows", async () => {
    const { meta } = await import("#app/routes/$lang.ua.$ua.$n.write/route.tsx");
    const titleAfter = async (change: Record<string, string>) => {
      const args = send(writingRoom(await published()), "write", aminasForm(change));
      await action(args);
      const data = await loader(args);
      return (meta as (args: object) => { title?: string }[])({ params: { lang: "en" }, data })[0]?.title;
    };
    expect(await titleAfter({})).toBe("Your letters – Amparo");
    expect(await titleAfter({ body: " " })).toBe("Write your letter – Amparo");
    expect(await titleAfter({ intent: "edit" })).toBe("Write your letter – Amparo");
  });

  it("says on the page to copy from that one copies there", async () => {
    const mail = await import("#app/routes/$lang.ua.$ua.$n.mail.tsx");
    const db = await open();
    const [minister] = NOORS_CAMPAIGN.addressees;
    await publishNoor(db, { addressees: [{ ...minister!, emails: [] }] });
    const args = send(writingRoom(db), "mail", aminasForm());
    await mail.action(args);
    const data = mail.loader(args);
    const [{ title }] = (mail.meta as (args: object) => [{ title: string }])({
      params: { lang: "en" },
      data,
    });
    expect(title).toBe("Copy your letters – Amparo");
  });
});

async function published() {
  const db = await open();
  await publishNoor(db);
  return db;
}

async function sheet(
  page: string,
  lang: PageLanguage = "en",
  db: Promise<Database> | Database = published(),
): Promise<string> {
  const shown = await loader(visit(writingRoom(await db), page, { lang }));
  return pageInWords(createElement(WritingStep, { page: shown }), lang);
}

/** The sheet as it comes back when she presses "Check my letter". */
async function checked(change: Record<string, string>): Promise<string> {
  const args = send(
    writingRoom(await published()),
    "write?letter=es",
    aminasForm({ intent: "check", ...change }),
  );
  const { data } = await action(args);
  if (data.step !== "writing") throw new Error(data.step);
  return pageInWords(createElement(WritingStep, { page: await loader(args), answer: data }));
}

const coachOf = (html: string): string => html.split('id="coach"')[1]!.split("</section>")[0]!;
const origins = (html: string): string[] =>
  [...html.matchAll(/<li data-origin="(\w+)"/gu)].map(([, origin]) => origin!);

describe("a call for several people", () => {
  it("lets her write about one of them, whose name is in the model letter and in the openings", async () => {
    const db = await open();
    await publishNoor(db, {
      modelLetters: [
        {
          lang: "es",
          salutation: null,
          body: "Le escribo por {{person}}. Le pido su libertad.",
          closing: null,
        },
      ],
    });
    await addPeople(db, "901/26", ["Noor Adelmar", "Sami Verlo"]);
    const room = writingRoom(db);
    const { campaign } = await loader(visit(room, "write?letter=es"));
    expect(campaign.people.map(({ name }) => name)).toEqual(["Noor Adelmar", "Sami Verlo"]);
    const sami = campaign.people[1]!.id;
    const page = await loader(visit(room, `write?letter=es&about=${sami}`));
    expect(page.words.body).toBe("Le escribo por Sami Verlo. Le pido su libertad.");
    expect(page.coach.openings.why).toContain("Sami Verlo");
    const html = pageInWords(createElement(WritingStep, { page }));
    expect(html).toContain(`<input type="hidden" name="about" value="${sami}"/>`);
    expect(html).toContain("Whom is your letter about?");
    expect(html).toContain(`data-draft="901/26/2 es ${sami}"`);
    const other = await loader(visit(room, "write?letter=es&about=nobody"));
    expect(other.about).toBe("");
  });
});

async function addPeople(db: Database, ua_number: string, names: string[]): Promise<void> {
  const rows = names.map((name, position) => ({
    id: `person-${position}`,
    ua_number,
    name,
    other_names: "[]",
    pronouns: null,
    note: null,
    position,
    confirmed_at: "2026-06-01T00:00:00.000Z",
  }));
  await db.insertInto("case_people").values(rows).execute();
}
