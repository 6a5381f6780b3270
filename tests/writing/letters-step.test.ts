/** What the page with Amina's letters tells her to do: by post where there is an address, else by e-mail. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import type { AddresseeFields } from "#app/domain/campaign/campaign.ts";
import { PAGE_LANGUAGES, type PageLanguage } from "#app/i18n/languages.ts";
import { LettersStep } from "#app/routes/$lang.ua.$ua.$n.write/letters-step.tsx";
import { action, loader } from "#app/routes/$lang.ua.$ua.$n.write/route.tsx";
import { onSqlite } from "#tests/support/databases.ts";
import { pageInWords } from "./page-in-words.ts";
import { aminasForm, NOORS_CAMPAIGN, publishNoor, send, writingRoom } from "./writing-room.ts";

const open = onSqlite();
const [MINISTER, MISSION] = NOORS_CAMPAIGN.addressees as [AddresseeFields, AddresseeFields];
const BY_EMAIL_ALONE = { ...MINISTER, addressLines: [] };

describe("the letters' page", () => {
  it("leads to the printer where the Minister has a postal address", async () => {
    const html = await lettersPage([MINISTER]);
    expect(mainButton(html)).toBe("Download the PDF to print");
    expect(html).toContain("put a stamp on it");
    expect(html).toContain("I posted it");
    expect(html).toContain("I e-mailed it");
    expect(html).not.toContain("No e-mail address is known");
  });

  it("leads to the mail program where he has none, and tells nobody to post to a name", async () => {
    const html = await lettersPage([BY_EMAIL_ALONE]);
    expect(mainButton(html)).toBe("Send with my mail program, or copy");
    expect(html).toContain("no postal address is known for Bertrand Ossovel");
    expect(html).toContain("For your own files:");
    expect(html).toContain("Download the PDF<");
    expect(html).toContain("I e-mailed it");
    for (const word of ["stamp", "Sign it", "I posted", "in the post", "to print", "print it"])
      expect(html).not.toContain(word);
  });

  it("has both ways where the Minister has e-mail alone and the mission an address alone", async () => {
    const html = await lettersPage([BY_EMAIL_ALONE, MISSION]);
    expect(mainButton(html)).toBe("Send with my mail program, or copy");
    expect(html).toContain("Download the PDF and print the sheet for Permanent Mission of Ilvadra.");
    expect(html).toContain(
      "No e-mail address is known for Permanent Mission of Ilvadra: this letter goes by post",
    );
    expect(html).toContain("I posted the copy for Permanent Mission of Ilvadra");
    expect(html).toContain("I e-mailed the letter to Bertrand Ossovel");
    expect(html).not.toContain("I posted both letters");
    expect(html).not.toContain("I posted the letter to");
  });

  it("says that no e-mail address is known, and offers the words to copy instead of a mail program", async () => {
    const html = await lettersPage([{ ...MINISTER, emails: [] }, MISSION]);
    expect(html).toContain(
      "No e-mail address is known for Bertrand Ossovel and Permanent Mission of Ilvadra: these letters go by post",
    );
    expect(html).toContain("Copy the words");
    expect(html).not.toContain("mail program");
    expect(html).not.toContain("I e-mailed");
  });

  it.each(PAGE_LANGUAGES)(
    "names an address that is larger than the window, for its envelope alone: %s",
    async (lang) => {
      const long = {
        ...MINISTER,
        addressLines: Array.from({ length: 6 }, (_, i) => `Lantern Quay ${i + 1}`),
      };
      const html = await lettersPage([long], lang);
      expect(html).not.toContain('data-for-window="din-b"');
      const notice = html.split('data-for-window="us-10"')[1]!.split("</div>")[0]!;
      expect(notice).toContain("Bertrand Ossovel");
      expect(await lettersPage([MINISTER], lang)).not.toContain("data-for-window");
    },
  );

  it("carries the whole letter for whoever reads on in another language", async () => {
    const html = await lettersPage([MINISTER]);
    const carrier = html.split('<form id="letter-carrier"')[1]!.split("</form>")[0]!;
    for (const name of ["letter", "salutation", "body", "closing", "name", "town", "section", "key", "day"])
      expect(carrier).toContain(`name="${name}"`);
  });
});

async function lettersPage(addressees: AddresseeFields[], lang: PageLanguage = "en"): Promise<string> {
  const db = await open();
  await publishNoor(db, { addressees });
  const form = aminasForm();
  const room = writingRoom(db);
  const { data } = await action(send(room, "write", form, { lang }));
  if (data.step !== "letters") throw new Error(JSON.stringify(data));
  const page = await loader(send(room, "write", form, { lang }));
  return pageInWords(createElement(LettersStep, { page, ...data }), lang);
}

const mainButton = (html: string): string | undefined =>
  /<button[^>]*button-main[^>]*>([^<]*)<\/button>/u.exec(html)?.[1];
