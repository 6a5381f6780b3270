/** Tomás turns a document into a page: the one-time link, import, review, publish; Ingrid's numbers; nobody else's. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textIn } from "#app/i18n/i18n.ts";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { visit } from "./browser.ts";
import {
  EMAIL,
  fixture,
  importDocument,
  PASSWORD,
  publish,
  realDocument,
  setUpFirstAdministrator,
} from "./organizer.ts";
import { screenshot } from "./screenshot.ts";

const t = textIn("en");

describe.each([
  {
    document: "one of ours",
    text: fixture("aiusa-2024"),
    clock: "2033-02-15T12:00:00Z",
    page: "/en/ua/19-33/1",
    title: /ferry pilots/i,
    target: "Josephine Tarkwell",
  },
  ...[realDocument("seed-002")].flatMap((text) =>
    text === undefined
      ? []
      : [
          {
            document: "the real seventh call on UA 72/24",
            text,
            clock: "2026-06-15T12:00:00Z",
            page: "/en/ua/72-24/7",
            title: /venezuela/i,
            target: "Larry Devoe",
          },
        ],
  ),
])("$document", ({ text, clock, page: address, title, target }) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite({ AMPARO_CLOCK: clock });
  });
  afterAll(() => site.stop());

  it("becomes an open page by way of the printed link, without JavaScript", async () => {
    await visit(site, { script: false }, async (page) => {
      await setUpFirstAdministrator(site, page);
      await importDocument(page, text);
      await page.waitForURL("**/desk/campaigns/**");
      await publish(page);
      await page.getByText(t("desk:edit.published")).waitFor();

      await page.goto(address);
      expect(await page.locator("h1").innerText()).toMatch(title);
      expect(await page.locator("main").innerText()).toContain(target);
      await page
        .getByRole("link", { name: t("campaign:act.write") })
        .first()
        .waitFor();
      await page.goto("/en");
      await page.locator(`a[href="${address}"]`).first().waitFor();
    });
  });

  it("was published once and for all: the link is used up, the password opens the desk", async () => {
    await visit(site, { script: false }, async (page) => {
      const link = /http:\S+\/desk\/set-up\?token=\S+/.exec(site.output())![0];
      await page.goto(link);
      await page.getByText(t("desk:setUp.used.headline")).waitFor();
      await page.goto("/desk");
      await page.waitForURL("**/desk/log-in**");
      await page.locator("[name=email]").fill(EMAIL);
      await page.locator("[name=password]").fill("not the password at all");
      await page.getByRole("button", { name: t("desk:logIn.submit") }).click();
      await page.getByText(t("desk:logIn.wrong")).first().waitFor();
      await page.locator("[name=password]").fill(PASSWORD);
      await page.getByRole("button", { name: t("desk:logIn.submit") }).click();
      await page.waitForURL("**/desk");
      await page.getByRole("heading", { level: 1, name: t("desk:campaigns.headline") }).waitFor();
    });
  });
});

describe("the desk", () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  it("is closed to strangers, on every address", async () => {
    for (const path of [
      "/desk",
      "/desk/import",
      "/desk/campaigns/x",
      "/desk/tallies/72-24",
      "/desk/tallies/72-24.csv",
    ]) {
      const answer = await fetch(site.url + path, { redirect: "manual" });
      expect(answer.status, path).toBe(302);
      expect(answer.headers.get("Location"), path).toMatch(/^\/desk\/log-in/);
    }
    expect((await fetch(`${site.url}/api/tallies/72-24.csv`)).status).toBe(401);
  });

  it("refuses what is no Urgent Action, says why, and keeps the text", async () => {
    await visit(site, {}, async (page) => {
      await setUpFirstAdministrator(site, page);
      await importDocument(page, fixture("newsletter"));
      await page.getByText(t("import:refused.headline")).first().waitFor();
      expect(await page.locator("textarea[name=text]").inputValue()).toContain(
        fixture("newsletter").slice(0, 40),
      );
    });
  });

  it.each(["en", "ar"])("has nothing on it that anyone cannot use: %s", async (locale) => {
    await visit(site, { locale }, async (page) => {
      await page.goto("/desk/log-in");
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      const look = async (name: string, path?: string) => {
        if (path) await page.goto(path);
        for (const dark of [false, true]) {
          await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
          await page.setViewportSize({ width: dark ? 360 : 1280, height: 800 });
          expect(await accessibilityProblems(page), name).toEqual([]);
          await screenshot(page, `desk-${name}-${locale}-${dark ? "360-dark" : "1280-light"}`);
        }
      };
      await look("log-in");
      await page.locator("[name=email]").fill(EMAIL);
      await page.locator("[name=password]").fill(PASSWORD);
      await page.locator("form[action='/desk/log-in'] button").last().click();
      await page.waitForURL("**/desk");
      await look("campaigns");
      await look("import", "/desk/import");
      await look("tally", "/desk/tallies/72-24");
      await page.goto("/desk");
      await page.locator('main a[href^="/desk/campaigns/"]').first().click();
      await look("edit");
    });
  });
});
