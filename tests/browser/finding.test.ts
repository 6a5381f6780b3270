/** Finding the way: languages, wrong addresses, calls that have closed, a clock that is set. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textDirection } from "#app/i18n/languages.ts";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { visit } from "./browser.ts";
import { CLOSED, OPEN, words } from "./supporter.ts";

/** In the time of the real seventh call on UA 72/24: its deadline lies ahead. */
const IN_JUNE = "2026-06-15T12:00:00Z";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

it.each([
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["ar", "ar"],
  ["sw,fr;q=0.5", "fr"],
  ["sw", "en"],
])("the bare address leads a reader of %s to /%s", async (accepted, lang) => {
  const answer = await fetch(`${site.url}/`, {
    headers: { "Accept-Language": accepted },
    redirect: "manual",
  });
  expect(answer.status).toBe(302);
  expect(answer.headers.get("Location")).toBe(`/${lang}`);
});

it("another language is one press away, on the same page", async () => {
  await visit(site, { script: false }, async (page) => {
    for (const lang of ["es", "fr", "ar", "en"]) {
      if (page.url() === "about:blank") await page.goto(`/en/${OPEN}`);
      await page.locator(`a[hreflang=${lang}], nav a[lang=${lang}]`).first().click();
      await page.waitForURL(`**/${lang}/${OPEN}`);
      expect(await page.locator("html").getAttribute("dir")).toBe(textDirection(lang));
    }
  });
});

describe.each(["/en/ua/1-99", "/en/ua/1-99/3", "/en/ua/900-26/99", "/en/ua/nonsense", "/en/nowhere", "/de"])(
  "%s",
  (path) => {
    it("is answered with 404 and the open campaigns", async () => {
      await visit(site, { script: false }, async (page) => {
        const answer = await page.goto(path);
        expect(answer!.status()).toBe(404);
        await page.locator(`a[href="/en/${OPEN}"]`).first().waitFor();
      });
    });
  },
);

it("a UA number is understood as people write it, and led to its one address", async () => {
  for (const written of ["900.26", "0900-26", "UA%20900-26"]) {
    const answer = await fetch(`${site.url}/en/ua/${written}/1`);
    expect(answer.status).toBe(200);
    expect(new URL(answer.url).pathname).toBe(`/en/${OPEN}`);
  }
});

describe("a call that has closed", () => {
  it("says so, with its number and its rule, and offers no letter", async () => {
    await visit(site, { script: false }, async (page) => {
      const t = words("en");
      await page.goto(`/en/${CLOSED}`);
      await page.getByText(t("campaign:deadline.was")).first().waitFor();
      expect(await page.locator('a[href$="/write"]').count()).toBe(0);
      expect(await page.locator(".act-number").first().innerText()).toMatch(/^[\d,]+$/);
      await page.goto(`/en/${CLOSED}/write`);
      expect(new URL(page.url()).pathname).toBe(`/en/${CLOSED}`);
    });
  });

  it("takes no letter by any way round, and gives the words back", async () => {
    const form = new URLSearchParams({
      letter: "es",
      salutation: "Señor Fiscal:",
      body: "Palabras de Amina.",
      closing: "Atentamente,",
      section: "int",
      key: "A".repeat(22),
    });
    for (const output of ["letter.pdf", "letter.eml", "letter.txt"]) {
      const answer = await fetch(`${site.url}/en/${CLOSED}/${output}`, { method: "POST", body: form });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toContain("Palabras de Amina.");
    }
  });

  it("is open again under a clock set to its time, and every page says that the clock is set", async () => {
    const then = await startSite({ AMPARO_CLOCK: IN_JUNE });
    try {
      await visit(then, { script: false }, async (page) => {
        const t = words("en");
        await page.goto(`/en/${CLOSED}`);
        await page
          .getByRole("link", { name: t("campaign:act.write") })
          .first()
          .waitFor();
        for (const path of ["/en", `/en/${CLOSED}`, "/en/help", "/en/nowhere", "/desk/log-in"]) {
          await page.goto(path);
          await page.locator(".clock-bar").waitFor();
          expect(await page.locator(".clock-bar").innerText()).toContain("15 June 2026");
        }
      });
    } finally {
      await then.stop();
    }
  });
});

it("the series of a case can be walked, oldest call to newest", async () => {
  await visit(site, { script: false }, async (page) => {
    await page.goto("/en/ua/72-24");
    await page.waitForURL(`**/en/${CLOSED}`);
    await page.locator('a[href="/en/ua/72-24/6"]').first().click();
    await page.waitForURL("**/en/ua/72-24/6");
    await page.locator(`a[href="/en/${CLOSED}"]`).first().waitFor();
  });
});
