/** Tomás' steps at the desk: the one-time link, the document, the published page. */
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { textIn } from "#app/i18n/i18n.ts";
import type { RunningSite } from "../../scripts/running-site.ts";

const t = textIn("en");

export const PASSWORD = "a ferry full of borrowed books";
export const EMAIL = "tomas@office.example";

/** The address that the start printed, used up in a browser: an account, signed in. */
export async function setUpFirstAdministrator(site: RunningSite, page: Page): Promise<void> {
  const link = /http:\S+\/desk\/set-up\?token=\S+/.exec(site.output())?.[0];
  if (!link) throw new Error("no set-up link was printed");
  await page.goto(link);
  await page.locator("[name=email]").fill(EMAIL);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("[name=repeat]").fill(PASSWORD);
  await page.getByRole("button", { name: t("desk:setUp.submit") }).click();
  await page.waitForURL("**/desk");
}

export async function importDocument(page: Page, text: string): Promise<void> {
  await page.goto("/desk/import");
  await page.locator("textarea[name=text]").fill(text);
  await page.getByRole("button", { name: t("import:submit") }).click();
}

export const publish = (page: Page) => page.getByRole("button", { name: t("desk:edit.publish") }).click();

/** A document written by us. */
export const fixture = (name: string) => fs.readFileSync(`tests/urgent-action/fixtures/${name}.txt`, "utf8");

/** One of the real documents, where the folder with them is beside the project. */
export function realDocument(name: string): string | undefined {
  const file = path.resolve("../shared/corpus", `${name}.txt`);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
