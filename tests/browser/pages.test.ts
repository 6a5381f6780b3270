/** Every page, in every page language, on a phone and on a desk, by day and at night: whole, mirrored, accessible. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_LANGUAGES, type PageLanguage, textDirection } from "#app/i18n/languages.ts";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { visit } from "./browser.ts";
import { PUBLIC_PAGES } from "./pages.ts";
import { screenshot } from "./screenshot.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const PHONE = 360;
const DESKTOP = 1280;

describe.each(PAGE_LANGUAGES)("in %s", (lang) => {
  it.each(PUBLIC_PAGES)("$name", async ({ name, open }) => {
    await visit(site, { locale: lang, width: DESKTOP }, async (page) => {
      await open(page, lang);
      expect(await outline(page)).toEqual({
        lang,
        dir: textDirection(lang),
        titled: true,
        headings: 1,
        mains: 1,
      });
      for (const [width, dark] of [
        [DESKTOP, false],
        [PHONE, true],
        [DESKTOP, true],
        [PHONE, false],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        const look = `${name}-${lang}-${width}-${dark ? "dark" : "light"}`;
        expect(await widerThanTheScreen(page), look).toEqual([]);
        if (dark === (width === PHONE)) expect(await accessibilityProblems(page), look).toEqual([]);
        await screenshot(page, look);
      }
    });
  });
});

const outline = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang as PageLanguage,
    dir: document.documentElement.dir,
    titled: document.title.length > 6,
    headings: document.querySelectorAll("h1").length,
    mains: document.querySelectorAll("main").length,
  }));

/** What makes a phone scroll sideways; elements that scroll within themselves are fine. */
const widerThanTheScreen = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > clientWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5)
      .concat(`${scrollWidth} > ${clientWidth}`);
  });
