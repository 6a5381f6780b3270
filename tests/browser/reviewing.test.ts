/** From a file to a published page in five minutes: Tomás beside the document, with clicks, with keys alone, without JavaScript. */
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textIn } from "#app/i18n/i18n.ts";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { visit } from "./browser.ts";
import { EMAIL, PASSWORD, publish, setUpFirstAdministrator } from "./organizer.ts";
import { screenshot } from "./screenshot.ts";

const t = textIn("en");
/** The second call on UA 901/26, with a second deadline that contradicts the first. */
const TEXT = `${fs.readFileSync("tests/desk/ua-901-26.txt", "utf8").trim()}\nPlease send appeals before 30 September 2026\n`;

describe("reviewing in a browser", () => {
  let site: RunningSite;
  let file: string;
  beforeAll(async () => {
    site = await startSite({ AMPARO_CLOCK: "2026-06-15T12:00:00Z" });
    file = path.join(site.dataDir, "Second call.txt");
    fs.writeFileSync(file, TEXT);
    await visit(site, { script: false }, (page) => setUpFirstAdministrator(site, page));
  });
  afterAll(() => site.stop());

  it("takes Tomás from a file to a published page without JavaScript, in under five minutes", async () => {
    await visit(site, { script: false }, async (page) => {
      await signIn(page);
      const began = Date.now();
      await importFile(page, file);
      expect(await page.locator("#source-text").innerText()).toContain("Please send appeals before");
      // A doubtful field, its control and both readings stand above all the others.
      const doubt = page.locator(".review-doubt").first();
      await doubt.getByRole("button", { name: "30 September 2026" }).click();
      expect(await page.locator("[name=deadlineOn]").inputValue()).toBe("2026-09-30");
      await page.getByText(t("review:unsaved")).waitFor();
      // An embassy for one section's supporters, and its address in the window of their paper.
      await page.getByRole("button", { name: t("desk:edit.addressees.add") }).click();
      await page.locator("[name='addressees.1.office']").fill("Embassy of Ilvadra");
      await page.locator("[name='addressees.1.addressLines']").fill("1 Harbour Road\nWashington, DC 20008");
      await page.locator("[name='addressees.1.section']").selectOption("us");
      await page
        .locator("#addressees-1")
        .getByRole("button", { name: t("review:move.toCopy") })
        .click();
      await page
        .locator("#addressees-1")
        .getByText(t("review:window.fits", { paper: "US Letter" }))
        .waitFor();
      await publish(page);
      await page.getByText(t("desk:edit.published")).waitFor();
      expect(Date.now() - began).toBeLessThan(300_000);

      await page.goto("/en/ua/901-26/2");
      expect(await page.locator("main").innerText()).toMatch(/30 September 2026/);
    });
  });

  it("with JavaScript, words selected in the document go into the field one was in", async () => {
    await visit(site, {}, async (page) => {
      await signIn(page);
      await importFile(page, file);
      const country = page.locator("[name=country]");
      await country.fill("Somewhere");
      await country.focus();
      await page.locator("#source-text mark.review-current").first().waitFor();
      await select(page, "Ostrame");
      await page.getByRole("button", { name: "Use for: Country" }).click();
      await expect.poll(() => country.inputValue(), { timeout: 10_000 }).toBe("Ostrame");
      await page.keyboard.press("Control+z");
      expect(await country.inputValue()).toBe("Somewhere");

      // The server reads the words as the field wants them.
      await page.locator("[name=issuedOn]").focus();
      await select(page, "30 August 2026");
      await page.locator("[data-review-use]").click();
      await expect.poll(() => page.locator("[name=issuedOn]").inputValue()).toBe("2026-08-30");
      await select(page, "Bertrand Ossovel");
      await page.locator("[data-review-use]").click();
      await page.getByText(t("review:tools.unreadable", { field: "Date of the document" })).waitFor();

      // A reading is chosen without a round trip, and what was typed elsewhere stays.
      await page.getByRole("button", { name: "30 September 2026" }).click();
      expect(await page.locator("[name=deadlineOn]").inputValue()).toBe("2026-09-30");
      expect(await country.inputValue()).toBe("Somewhere");
    });
  });

  it("goes by keyboard alone: to the document, line by line, into the field and back, with no trap", async () => {
    await visit(site, {}, async (page) => {
      await signIn(page);
      await importFile(page, file);
      const focused = () =>
        page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.id);
      await page.locator("[data-review-tools]:not([hidden])").waitFor({ state: "attached" });
      await page.keyboard.press("F8");
      await expect.poll(focused, { timeout: 10_000 }).toBe("deadlineOn");
      await page.locator("[name=namesAndPronouns]").focus();
      await page.keyboard.press("F6");
      await expect.poll(focused, { timeout: 10_000 }).toBe("source-text");
      expect(await page.locator("mark.review-current").innerText()).toContain("Noor Adelmar (she, her)");
      const selected = () => page.evaluate(() => getSelection()?.toString().trim() ?? "");
      await expect.poll(selected, { timeout: 10_000 }).toContain("Noor Adelmar (she, her");
      await page.keyboard.press("Enter");
      const names = page.locator("[name=namesAndPronouns]");
      await expect.poll(() => names.inputValue(), { timeout: 10_000 }).toContain("Noor Adelmar (she, her");
      await expect.poll(focused, { timeout: 10_000 }).toBe("namesAndPronouns");
      await page.keyboard.press("F6");
      const lines = new Set<string>();
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press("ArrowUp");
        lines.add(await selected());
      }
      expect([...lines].join("\n")).toMatch(/August 2026/);
      await page.keyboard.press("Escape");
      await page.keyboard.press("F6");
      await page.keyboard.press("Escape");
      await expect.poll(focused, { timeout: 10_000 }).toBe("namesAndPronouns");
      // Tab leaves the document as it leaves any other part of the page.
      await page.locator("#source-text").focus();
      for (let i = 0; i < 40 && (await inSource(page)); i++) await page.keyboard.press("Tab");
      expect(await inSource(page)).toBe(false);
    });
  });

  it.each(["en", "es", "ar"])("has nothing on it that anyone cannot use: %s", async (locale) => {
    await visit(site, { locale }, async (page) => {
      await signIn(page);
      await importFile(page, file);
      for (const [width, dark] of [
        [1280, false],
        [360, true],
      ] as const) {
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        await page.setViewportSize({ width, height: 800 });
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await screenshot(page, `review-${locale}-${width}`);
      }
    });
  });
});

async function importFile(page: Page, file: string): Promise<void> {
  await page.goto("/desk/import");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("form:has(textarea[name=text]) button.button-main").first().click();
  await page.waitForURL("**/desk/campaigns/**");
}

async function signIn(page: Page): Promise<void> {
  await page.goto("/desk/log-in");
  await page.locator("[name=email]").fill(EMAIL);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("form[action='/desk/log-in'] button").last().click();
  await page.waitForURL("**/desk");
}

/** As a mouse does: from the first letter of the words to the last. */
const select = (page: Page, words: string) =>
  page.locator("#source-text").evaluate((source, words) => {
    const texts = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      if (at >= 0) return;
    }
    throw new Error(`no "${words}" in one piece`);
  }, words);

const inSource = (page: Page) =>
  page.evaluate(() => Boolean(document.activeElement?.closest("#source-text")));
