/** Every public page, by address, for the tests that look at all of them. */
import type { Page } from "playwright-core";
import type { PageLanguage } from "#app/i18n/languages.ts";
import { CLOSED, chooseLanguage, fillTheSheet, OPEN, openTheSheet, press, words } from "./supporter.ts";

export interface PublicPage {
  name: string;
  open(page: Page, lang: PageLanguage): Promise<void>;
}

const at = (name: string, path: string): PublicPage => ({
  name,
  open: async (page, lang) => void (await page.goto(`/${lang}${path}`)),
});

export const PUBLIC_PAGES: PublicPage[] = [
  at("home", ""),
  at("archive", "/archive"),
  at("help", "/help"),
  at("privacy", "/privacy"),
  at("campaign", `/${OPEN}`),
  at("campaign-closed", `/${CLOSED}`),
  at("campaign-sixth", "/ua/72-24/6"),
  at("tally", `/${CLOSED}/tally`),
  at("write", `/${OPEN}/write?letter=es`),
  at("write-arabic", `/${OPEN}/write?letter=ar`),
  at("write-own-language", `/${OPEN}/write?letter=sw`),
  at("report", `/${OPEN}/report`),
  at("pack", `/${OPEN}/pack`),
  at("unknown-ua", "/ua/1-99/1"),
  at("not-found", "/nowhere"),
  {
    name: "write-refused",
    async open(page, lang) {
      await openTheSheet(page, lang);
      await fillTheSheet(page, { body: "", name: "Amina" });
      await press(page, words(lang)("write:submit"));
    },
  },
  { name: "letters", open: seeLetters },
  {
    name: "mail",
    async open(page, lang) {
      await seeLetters(page, lang);
      await press(page, words(lang)("write:take.mail"));
    },
  },
  {
    name: "thanks",
    async open(page, lang) {
      await seeLetters(page, lang);
      await press(page, words(lang)("write:posted.both"));
      await page.getByRole("heading", { name: words(lang)("report:thanks.title"), level: 1 }).waitFor();
    },
  },
];

async function seeLetters(page: Page, lang: PageLanguage): Promise<void> {
  await openTheSheet(page, lang);
  await chooseLanguage(page, "es");
  await fillTheSheet(page, { name: "Amina Haddad", town: "Lyon" });
  await press(page, words(lang)("write:submit"));
  await page
    .getByRole("heading", { name: words(lang)("write:letters.title", { count: 2 }), level: 1 })
    .waitFor();
}
