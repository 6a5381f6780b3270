/** When Amina is told to post her letters, and when to send an e-mail instead. */
import { createElement } from "react";
import { expect, it } from "vitest";
import type { CampaignFields } from "#app/domain/campaign/campaign.ts";
import { changePostOffice } from "#app/domain/delivery/post-office.server.ts";
import type { PostChange } from "#app/domain/delivery/post-office.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { LettersStep } from "#app/routes/$lang.ua.$ua.$n.write/letters-step.tsx";
import { action, loader } from "#app/routes/$lang.ua.$ua.$n.write/route.tsx";
import { WritingStep } from "#app/routes/$lang.ua.$ua.$n.write/writing-step.tsx";
import type { Database } from "#db/schema.ts";
import { describeOnEachDatabase } from "#tests/support/databases.ts";
import { pageInWords } from "./page-in-words.ts";
import {
  aminasForm,
  NOORS_CAMPAIGN,
  OPEN_DAY,
  publishNoor,
  send,
  visit,
  writingRoom,
} from "./writing-room.ts";

const [MINISTER, MISSION] = NOORS_CAMPAIGN.addressees as [
  CampaignFields["addressees"][0],
  CampaignFields["addressees"][0],
];
const IN_VENEZUELA = { country: "Venezuela", countryCode: "VE" };
const SOURCE = { source: "price list of the post office", checkedOn: "2026-06-01" };

describeOnEachDatabase("the post plan", (open) => {
  const said = async (
    { fields = {}, changes = [], section = "fr", lang = "en" }: Told = {},
    now = OPEN_DAY,
  ): Promise<string> => {
    const db = await open();
    await publishNoor(db, { ...IN_VENEZUELA, addressees: [MINISTER], ...fields });
    for (const [of, change] of changes) await changePostOffice(db, OPEN_DAY, "ingrid", of, change);
    return lettersPage(db, now, section, lang);
  };
  interface Told {
    fields?: Partial<CampaignFields>;
    changes?: [string, PostChange][];
    section?: string;
    lang?: PageLanguage;
  }

  it("names the last safe day, by the program's cautious estimate, and the weight", async () => {
    const html = await said();
    expect(html).toContain('<time dateTime="2026-07-31">31 July 2026</time>');
    expect(html).toContain("Letters to Venezuela take up to 20 working days.");
    expect(html).toContain("This is a cautious estimate of ours.");
    expect(html).toContain("1 sheet in its envelope: about 10 g");
    expect(html).toContain("Ask at the post office for the stamp");
    expect(html).toContain("post it by 31 July 2026");
    expect(mainButton(html)).toBe("Download the PDF to print");
  });

  it("goes by what the section says, and names where it is from", async () => {
    const html = await said({
      changes: [
        ["fr", { what: "transit-time", set: { country: "VE", workingDays: 10, ...SOURCE } }],
        ["fr", { what: "rate", set: { reach: "abroad", upToGrams: 20, price: "2,10 €", ...SOURCE } }],
        ["es", { what: "transit-time", set: { country: "VE", workingDays: 30, ...SOURCE } }],
      ],
    });
    expect(html).toContain('<time dateTime="2026-08-14">');
    expect(html).toContain("So it was found on 1 June 2026: <bdi>price list of the post office</bdi>");
    expect(html).toContain("<bdi>2,10 €</bdi>");
    expect(html).not.toContain("Ask at the post office");
  });

  it("says that it is too late, and lets the e-mail lead", async () => {
    const html = await said({}, new Date("2026-08-03T12:00:00Z"));
    expect(html).toContain("Too late for the post");
    expect(html).toContain("would probably arrive around 31 August 2026, after the deadline");
    expect(html).toContain("Send it by e-mail instead");
    expect(mainButton(html)).toBe("Send with my mail program, or copy");
    expect(html).toContain("by post it would not arrive in time");
    expect(html).not.toContain("put a stamp on it");
    expect(html).toContain("I posted it");
  });

  it("warns where it is too late and there is no e-mail address, and takes the printer away from nobody", async () => {
    const html = await said(
      { fields: { addressees: [{ ...MINISTER, emails: [] }] } },
      new Date("2026-08-03T12:00:00Z"),
    );
    expect(html).toContain("No e-mail address is known. Look at the call’s page before you post it");
    expect(mainButton(html)).toBe("Download the PDF to print");
  });

  it("says that no mail goes there, when the section or the international one has said so", async () => {
    const suspension: PostChange = {
      what: "suspension",
      set: { country: "VE", source: "laposte.example", sinceOn: "2026-06-10" },
    };
    for (const by of ["fr", "int"]) {
      const html = await said({ changes: [[by, suspension]] });
      expect(html).toContain("No mail to Venezuela at present");
      expect(html).toContain("since 10 June 2026. Source: <bdi>laposte.example</bdi>");
      expect(mainButton(html)).toBe("Send with my mail program, or copy");
    }
    expect(await said({ changes: [["es", suspension]] })).not.toContain("No mail to Venezuela");
    const lifted: [string, PostChange][] = [
      ["fr", suspension],
      ["fr", { what: "suspension", drop: { country: "VE" } }],
    ];
    expect(await said({ changes: lifted })).not.toContain("No mail to Venezuela");
  });

  it("says so on the sheet as well, before she writes", async () => {
    const db = await open();
    await publishNoor(db, { ...IN_VENEZUELA, addressees: [MINISTER] });
    const set = { country: "VE", source: "laposte.example", sinceOn: "2026-06-10" };
    await changePostOffice(db, OPEN_DAY, "ingrid", "fr", { what: "suspension", set });
    const sheet = async (section: string) => {
      const page = await loader(visit(writingRoom(db), `write?section=${section}`));
      return pageInWords(createElement(WritingStep, { page }));
    };
    expect(await sheet("fr")).toContain("No mail to Venezuela at present");
    expect(await sheet("us")).not.toContain("No mail to Venezuela");
  });

  it("gives a copy that goes to another country its own day", async () => {
    const mission = { ...MISSION, addressLines: ["12 rue des Tilleuls", "1202 Geneva", "Switzerland"] };
    const html = await said({ fields: { addressees: [MINISTER, mission] } });
    expect(html).toContain("<h3>Copy for Permanent Mission of Ilvadra</h3>");
    expect(html).toContain('<time dateTime="2026-08-12">');
  });

  it("reckons with the section's own country for the embassy there", async () => {
    const embassy = {
      ...MISSION,
      kind: "embassy" as const,
      section: "fr",
      addressLines: ["3 rue du Bac", "75007 Paris"],
    };
    const html = await said({ fields: { addressees: [MINISTER, embassy] } });
    expect(html).toContain("Letters to France take up to 5 working days.");
    expect(html).toContain("Within the country: 1 sheet");
  });

  it.each(["es", "fr", "ar"] as const)("is told in the page's language: %s", async (lang) => {
    expect(await said({ lang })).not.toMatch(/post:|\{\{/u);
    expect(await said({ lang }, new Date("2026-08-03T12:00:00Z"))).not.toMatch(/post:|\{\{/u);
  });
});

async function lettersPage(db: Database, now: Date, section: string, lang: PageLanguage): Promise<string> {
  const args = send(writingRoom(db, now), "write", aminasForm({ section }), { lang });
  const { data } = await action(args);
  if (data.step !== "letters") throw new Error(JSON.stringify(data));
  return pageInWords(createElement(LettersStep, { page: await loader(args), ...data }), lang);
}

const mainButton = (html: string): string | undefined =>
  /<button[^>]*button-main[^>]*>([^<]*)<\/button>/u.exec(html)?.[1];
