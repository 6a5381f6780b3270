/** Amina's steps: from the list of open campaigns to a letter in the post. */
import type { Page } from "playwright-core";
import { textIn } from "#app/i18n/i18n.ts";
import { isPageLanguage, type PageLanguage } from "#app/i18n/languages.ts";
import type { SheetWords } from "#app/ui/letter-form.tsx";

export const OPEN = "ua/900-26/1";
export const CLOSED = "ua/72-24/7";

/** The words of the page she is on. */
export const words = (lang: string) => {
  if (!isPageLanguage(lang)) throw new Error(`no page language: ${lang}`);
  return textIn(lang);
};

/** From the home page to the sheet of paper, pressing what a reader presses. */
export async function openTheSheet(page: Page, lang: PageLanguage): Promise<void> {
  await page.goto(`/${lang}`);
  await page.locator(`main a[href="/${lang}/${OPEN}"]`).first().click();
  await page.waitForURL(`**/${OPEN}`);
  await page
    .getByRole("link", { name: words(lang)("campaign:act.write") })
    .first()
    .click();
  await page.waitForURL(`**/${OPEN}/write**`);
}

export const chooseLanguage = (page: Page, letter: string) =>
  page.locator(`a.language-choice[href*="letter=${letter}"]`).click();

export async function fillTheSheet(page: Page, sheet: Partial<SheetWords>): Promise<void> {
  for (const [name, value] of Object.entries(sheet)) await page.locator(`form [name=${name}]`).fill(value);
}

export const press = (page: Page, button: string) =>
  page.getByRole("button", { name: button, exact: true }).click();

/** The number of letters that the campaign's page shows. */
export async function lettersSoFar(page: Page, lang: PageLanguage): Promise<number> {
  await page.goto(`/${lang}/${OPEN}`);
  const shown = await page.locator(".act-number").first().innerText();
  return Number(shown.normalize("NFKC").replace(/[^0-9]/g, ""));
}
