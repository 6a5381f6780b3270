/** Amina writes for Noor: from the open campaign to "I posted it", with and without JavaScript. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { visit } from "./browser.ts";
import { download, pdfPages } from "./read-download.ts";
import { screenshot } from "./screenshot.ts";
import { chooseLanguage, fillTheSheet, lettersSoFar, OPEN, openTheSheet, press, words } from "./supporter.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const OWN_SENTENCE = "Soy maestra en Lyon y leo en voz alta cada mañana.";

/** She chooses Spanish, adds a sentence of her own, her name and town, and looks at her letters. */
async function writeInSpanish(page: Page): Promise<void> {
  const t = words("en");
  await openTheSheet(page, "en");
  await chooseLanguage(page, "es");
  const body = page.locator("form [name=body]");
  expect(await body.inputValue()).toContain("Noor Adelmar");
  await fillTheSheet(page, {
    body: `${await body.inputValue()}\n\n${OWN_SENTENCE}`,
    name: "Amina Haddad",
    town: "Lyon",
  });
  await press(page, t("write:submit"));
  await page.getByRole("heading", { name: t("write:letters.title", { count: 2 }), level: 1 }).waitFor();
}

describe.each([true, false])("with JavaScript: %s", (script) => {
  it("she takes her letter and its copy away as PDF, and its number goes up by one", async () => {
    await visit(site, { script }, async (page) => {
      const t = words("en");
      const before = await lettersSoFar(page, "en");
      await writeInSpanish(page);
      await screenshot(page, `letters-${script ? "script" : "plain"}`);

      const file = await download(page, t("write:take.pdf"));
      expect(file.name).toMatch(/^[\w .-]*900[-_]26[\w .-]*\.pdf$/);
      const pages = await pdfPages(file);
      const [letter, copy] = [pages[0]!, pages.at(-1)!];
      expect(pages.length).toBeGreaterThanOrEqual(2);
      for (const part of [
        "Bertrand Ossovel",
        "14 Lantern Quay",
        "Lyon",
        "900/26",
        "Señor Ministro:",
        "Amina Haddad",
      ]) {
        expect(letter).toContain(part);
      }
      expect(pages.join(" ")).toContain(OWN_SENTENCE);
      expect(copy).toContain("Amina Haddad");
      expect(pages.join(" ")).toContain("220 Assembly Street");
      expect(await lettersSoFar(page, "en")).toBe(before);

      await writeInSpanish(page);
      await press(page, t("write:posted.both"));
      await page.getByText(t("report:thanks.counted", { count: 2 })).waitFor();
      expect(await lettersSoFar(page, "en")).toBe(before + 1);
    });
  });

  it("her letters come along into another language", async () => {
    await visit(site, { script }, async (page) => {
      await writeInSpanish(page);
      await press(page, "Français");
      const french = words("fr");
      await page
        .getByRole("heading", { name: french("write:letters.title", { count: 2 }), level: 1 })
        .waitFor();
      for (const sheet of await page.locator("article.sheet").all())
        expect(await sheet.innerText()).toContain(OWN_SENTENCE);
      await press(page, french("write:take.mail"));
      await page.getByRole("heading", { name: french("write:mail.title"), level: 1 }).waitFor();
      await press(page, "Español");
      const spanish = words("es");
      await page.getByRole("heading", { name: spanish("write:mail.title"), level: 1 }).waitFor();
      expect(await page.locator("textarea").first().inputValue()).toContain(OWN_SENTENCE);
    });
  });

  it("an empty letter is given back with everything else she wrote", async () => {
    await visit(site, { script }, async (page) => {
      const t = words("en");
      await openTheSheet(page, "en");
      await fillTheSheet(page, { body: "  ", closing: "With hope,", name: "Amina", town: "Lyon" });
      await press(page, t("write:submit"));
      await page.getByText(t("write:errors.bodyEmpty")).first().waitFor();
      for (const [name, value] of Object.entries({ closing: "With hope,", name: "Amina", town: "Lyon" })) {
        expect(await page.locator(`form.writing [name=${name}]`).inputValue()).toBe(value);
      }
      const toField = page.locator('a[href="#field-body"]').first();
      await toField.click();
      expect(await page.evaluate(() => document.activeElement?.id).catch(() => "field-body")).toBe(
        "field-body",
      );
    });
  });

  it("a letter too large for any form is still in the browser after going back", async () => {
    await visit(site, { script }, async (page) => {
      const t = words("en");
      await openTheSheet(page, "en");
      const long = `Dear Minister, ${"please let her read. ".repeat(16_000)}`;
      await fillTheSheet(page, { body: long });
      await press(page, t("write:submit"));
      await page.getByText("This is more than the form can carry").waitFor();
      await page.goBack();
      expect((await page.locator("form [name=body]").inputValue()).length).toBe(long.length);
    });
  });

  it("one tap counts once, however often it is pressed", async () => {
    await visit(site, { script }, async (page) => {
      const t = words("en");
      const before = await lettersSoFar(page, "en");
      await writeInSpanish(page);
      await press(page, t("write:posted.both"));
      await page.getByText(t("report:thanks.counted", { count: 2 })).waitFor();
      await page.reload();
      await page.getByText(t("report:thanks.already")).waitFor();
      expect(await lettersSoFar(page, "en")).toBe(before + 1);
    });
  });

  it("an Arabic page is mirrored, and leads to a letter all the same", async () => {
    await visit(site, { script, locale: "ar", width: 360 }, async (page) => {
      const t = words("ar");
      await openTheSheet(page, "ar");
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      const wordmark = await page.locator("a.wordmark").first().boundingBox();
      expect(wordmark!.x + wordmark!.width).toBeGreaterThan(300);
      await chooseLanguage(page, "es");
      expect(await page.locator("form [name=body]").getAttribute("dir")).toBe("ltr");
      await press(page, t("write:submit"));
      const file = await download(page, t("write:take.pdf"));
      expect((await pdfPages(file))[0]).toContain("Bertrand Ossovel");
    });
  });
});

it("with JavaScript, a draft survives a reload and a closed page, and ends with the report", async () => {
  await visit(site, {}, async (page) => {
    const t = words("en");
    await openTheSheet(page, "en");
    await fillTheSheet(page, { body: "A draft about Noor.", name: "Amina" });
    await page.getByText(t("write:draft.kept")).waitFor();
    await page.reload();
    await page.getByText(t("write:draft.restored")).waitFor();
    expect(await page.locator("form [name=body]").inputValue()).toBe("A draft about Noor.");

    const again = await page.context().newPage();
    await page.close();
    await openTheSheet(again, "en");
    expect(await again.locator("form [name=body]").inputValue()).toBe("A draft about Noor.");
    await press(again, t("write:submit"));
    await press(again, t("write:posted.both"));
    await again.getByText(t("report:thanks.counted", { count: 2 })).waitFor();
    await again.waitForLoadState("load"); // the words can be read before the page's script has run
    await openTheSheet(again, "en");
    expect(await again.locator("form [name=body]").inputValue()).not.toContain("A draft about Noor.");
  });
});

it("with JavaScript, she sees whose words they are while she writes, and an opening is put on her sheet", async () => {
  await visit(site, {}, async (page) => {
    const t = words("en");
    await openTheSheet(page, "en");
    await chooseLanguage(page, "es");
    const coach = page.locator("[data-coach]");
    await coach.getByText(t("write:coach.step.none")).waitFor();
    expect(await coach.getByRole("button", { name: t("write:coach.check") }).count()).toBe(0);
    await press(page, t("write:coach.opening.where"));
    await page.keyboard.type("Lyon"); // the blank is selected
    expect(await page.locator("form [name=body]").inputValue()).toMatch(/^Vivo en Lyon, /u);
    await coach.getByText(t("write:coach.step.some")).waitFor();
    expect(await coach.locator("[data-origin]").first().getAttribute("data-origin")).toBe("own");
    await page.locator("form [name=body]").fill("Es usted un idiota.");
    await coach.getByText("idiota").last().waitFor();
  });
});

it("without JavaScript, she is told the same when she asks", async () => {
  await visit(site, { script: false }, async (page) => {
    const t = words("en");
    await openTheSheet(page, "en");
    await chooseLanguage(page, "es");
    await press(page, t("write:coach.opening.where"));
    await page.getByText(t("write:coach.step.some")).waitFor();
    expect(await page.locator("form.writing [name=body]").inputValue()).toMatch(/^Vivo en ____, /u);
    await page.locator("[data-coach-hints] bdi", { hasText: "____" }).waitFor();
    await page.locator("form.writing [name=body]").fill(OWN_SENTENCE);
    await press(page, t("write:coach.check"));
    await page.getByText(t("write:coach.step.most")).waitFor();
  });
});

it.each([true, false])("a second language goes into the envelope, with JavaScript: %s", async (script) => {
  await visit(site, { script }, async (page) => {
    const t = words("en");
    await openTheSheet(page, "en");
    await chooseLanguage(page, "es");
    const second = page.locator("form [name=glossBody]");
    expect(await second.isVisible()).toBe(false);
    await page.getByLabel(t("write:gloss.following", { language: "Spanish" })).check();
    expect(await second.inputValue()).toContain("Noor Adelmar");
    await press(page, t("write:submit"));
    await page
      .locator("article.sheet", { hasText: "I am writing to you about Noor Adelmar" })
      .first()
      .waitFor();
    const pages = await pdfPages(await download(page, t("write:take.pdf")));
    expect(pages.join(" ")).toContain("Me dirijo a usted");
    expect(pages.join(" ")).toContain("I am writing");
  });
});

it("with the keyboard alone, the whole path can be walked", async () => {
  await visit(site, {}, async (page) => {
    const t = words("en");
    await page.goto("/en");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(t("site:skip"));
    await tabTo(page, (name) => name.includes("Noor Adelmar"));
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${OPEN}`);
    await tabTo(page, (name) => name === t("campaign:act.write"));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/write**");
    await tabTo(page, (_name, field) => field === "name");
    await page.keyboard.type("Amina");
    await tabTo(page, (name) => name === t("write:submit"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: t("write:letters.title", { count: 2 }) }).waitFor();
    await tabTo(page, (name) => name === t("write:posted.both"));
    await page.keyboard.press("Enter");
    await page.getByText(t("report:thanks.counted", { count: 2 })).waitFor();
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Presses Tab until the focus is where it is wanted; every stop must be seen. */
async function tabTo(page: Page, wanted: (name: string, field: string) => boolean): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      // A card may wear the ring of the link that covers it.
      const wearers = [element, element?.parentElement, element?.closest("li, article")].filter(
        (one) => !!one,
      );
      const marked = wearers.some((one) =>
        [undefined, "::before", "::after"].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
          return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        }),
      );
      return { name: element?.textContent?.trim() ?? "", field: element?.name ?? "", marked };
    });
    expect(at.marked, `the focus shows on “${at.name || at.field}”`).toBe(true);
    if (wanted(at.name, at.field)) return;
  }
  throw new Error("the keyboard does not get there");
}
