/** What the page offers Amina to take her letters away with: her country's paper and envelopes, and the ways of mail. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import type { AddresseeFields } from "#app/domain/campaign/campaign.ts";
import * as mail from "#app/routes/$lang.ua.$ua.$n.mail.tsx";
import { LettersStep } from "#app/routes/$lang.ua.$ua.$n.write/letters-step.tsx";
import { MailedLetter } from "#app/routes/$lang.ua.$ua.$n.write/mailed-letter.tsx";
import { action, loader } from "#app/routes/$lang.ua.$ua.$n.write/route.tsx";
import { onSqlite } from "#tests/support/databases.ts";
import { pageInWords } from "./page-in-words.ts";
import { aminasForm, BODY, NOORS_CAMPAIGN, publishNoor, send, writingRoom } from "./writing-room.ts";

const open = onSqlite();
const [MINISTER, MISSION] = NOORS_CAMPAIGN.addressees as [AddresseeFields, AddresseeFields];
const EMBASSY: AddresseeFields = {
  ...MISSION,
  id: "embassy",
  kind: "embassy",
  office: "Embassy of Ilvadra in Paris",
  section: "fr",
};
const LONG = { ...MINISTER, addressLines: Array.from({ length: 6 }, (_, i) => `Lantern Quay ${i + 1}`) };

describe("the paper and the envelopes that are offered", () => {
  it.each([
    ["fr", "fr-dl", "none"],
    ["de", "din-b", "none"],
    ["gb", "uk-dl", "none"],
    ["us", "us-10", "us-10"],
    ["int", "din-b", "none"],
  ])(
    "in section %s begin with the window %s, and with envelopes only where it is too small: %s",
    async (section, window, envelope) => {
      const addressLines = LONG.addressLines.slice(0, 4);
      const html = await lettersPage([{ ...MINISTER, addressLines }], section);
      expect(chosen(html, "window")).toBe(window);
      expect(chosen(html, "envelope")).toBe(envelope);
    },
  );

  it("are a letter's that can be posted: without an address there is paper alone", async () => {
    const html = await lettersPage([{ ...MINISTER, addressLines: [] }]);
    expect(chosen(html, "window")).toBe("fr-dl");
    for (const part of ['name="envelope"', 'name="sender"', "envelopes.pdf", "labels.pdf"])
      expect(html).not.toContain(part);
  });

  it("have one main act on the page: the PDF", async () => {
    const html = await lettersPage([MINISTER, MISSION]);
    expect(html.match(/button-main/gu)).toHaveLength(1);
    expect(/<button[^>]*button-main[^>]*>/u.exec(html)![0]).toContain('formaction="letter.pdf"');
    for (const file of ["letter.docx", "letter.txt", "letter.eml", "envelopes.pdf", "labels.pdf"])
      expect(html).toContain(`formaction="${file}"`);
  });
});

describe("the set of letters", () => {
  it("is listed in the order it is printed, each copy with its reason", async () => {
    const html = await lettersPage([MINISTER, MISSION, EMBASSY]);
    const list = html.split('class="letter-set"')[1]!.split("</ol>")[0]!;
    const words = list.replace(/<[^>]+>/gu, " ").replace(/\s+/gu, " ");
    expect(words).toContain("Letter to Bertrand Ossovel Copy for Permanent Mission of Ilvadra");
    expect(words).toMatch(/Permanent Mission of Ilvadra The country’s mission/u);
    expect(words).toMatch(/Embassy of Ilvadra in Paris The embassy where you live/u);
  });

  it("has the embassy's copy for its own section's supporters alone", async () => {
    expect(await lettersPage([MINISTER, MISSION, EMBASSY], "de")).not.toContain("Embassy of Ilvadra");
    expect(await lettersPage([MINISTER], "fr")).not.toContain("letter-set");
  });
});

describe("a letter on its way into a mail program", () => {
  it("is one press away where a link can carry it", async () => {
    const html = await mailPage({});
    expect(main(html)).toMatch(/^<a href="mailto:minister@justice.example\?subject=.*&amp;body=/u);
  });

  it("that is too long for a link leads with the draft, then its words, then a message to paste them into", async () => {
    const html = await mailPage({ body: BODY.repeat(8) });
    expect(main(html)).toMatch(/^<button/u);
    expect(html).toContain("keep every word");
    const [draft, words, message] = ["letter.eml", "<textarea", 'href="mailto:'].map((part) =>
      html.indexOf(part),
    );
    expect(draft).toBeGreaterThan(0);
    expect(words).toBeGreaterThan(draft!);
    expect(message).toBeGreaterThan(words!);
    expect(/href="mailto:[^"]*"/u.exec(html)![0]).not.toContain("body=");
  });

  it("is in no link to a webmail company, and what the company learns is said before one can be pressed", async () => {
    const html = await mailPage({});
    const [, webmail = ""] = html.split("<details");
    expect(webmail.indexOf("The company learns")).toBeLessThan(webmail.indexOf("https://"));
    const links = [...html.matchAll(/<a href="(https:[^"]*)"[^>]*>/gu)];
    expect(links).toHaveLength(3);
    for (const [tag, href] of links) {
      expect(tag).toContain('rel="noopener noreferrer"');
      expect(decodeURIComponent(href!)).not.toMatch(/Noor|Amina|Villefranche/u);
    }
  });
});

const chosen = (html: string, name: string): string | undefined => {
  const select = new RegExp(`<select[^>]*name="${name}".*?</select>`, "u").exec(html)?.[0] ?? "";
  return (/<option[^>]*value="([^"]*)"[^>]*selected/u.exec(select) ??
    /<option[^>]*selected[^>]*value="([^"]*)"/u.exec(select))?.[1];
};
const main = (html: string) => /<(?:a|button)[^>]*button-main[^>]*>/u.exec(html)?.[0] ?? "";

/** The page that answers her form. */
async function lettersPage(addressees: AddresseeFields[], section = "fr"): Promise<string> {
  const db = await open();
  await publishNoor(db, { addressees });
  const room = writingRoom(db);
  const form = aminasForm({ section });
  const { data } = await action(send(room, "write", form));
  if (data.step !== "letters") throw new Error(JSON.stringify(data));
  const page = await loader(send(room, "write", form));
  return pageInWords(createElement(LettersStep, { page, ...data }));
}

async function mailPage(change: Record<string, string>): Promise<string> {
  const db = await open();
  await publishNoor(db, { addressees: [MINISTER] });
  const { mails, fields, copied } = await mail.action(send(writingRoom(db), "mail", aminasForm(change)));
  return pageInWords(createElement(MailedLetter, { ...mails[0]!, fields, copied }));
}
