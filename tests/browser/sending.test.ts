/** Amina has her letter sent by the site's mail server, with and without JavaScript, and takes it back by its receipt. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { codeMailed } from "../sending/sending-room.ts";
import { startMailServer, type TestMailServer } from "../support/mail-server.ts";
import { visit } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { chooseLanguage, openTheSheet, press, words } from "./supporter.ts";

let mails: TestMailServer;
let site: RunningSite;
beforeAll(async () => {
  mails = await startMailServer();
  site = await startSite({ SMTP_URL: mails.url, MAIL_FROM: "letters@amparo.example" });
});
afterAll(() => site.stop());

describe.each([true, false])("with JavaScript: %s", (script) => {
  it("she asks, confirms, and sees where her letter stands", async () => {
    const t = words("en");
    const mailbox = `amina-${script ? "script" : "plain"}@mailbox.example`;
    await visit(site, { script }, async (page) => {
      await openTheSheet(page, "en");
      await chooseLanguage(page, "es");
      await press(page, t("write:submit"));
      await press(page, t("send:offer"));
      await page.getByRole("heading", { name: t("send:title"), level: 1 }).waitFor();

      await page.locator("[name=address]").fill("amina@nowhere");
      await press(page, t("send:ask"));
      await page.getByText(t("send:errors.consent")).first().waitFor();
      expect(await page.locator("[name=address]").inputValue()).toBe("amina@nowhere");
      await page.locator("[name=address]").fill(mailbox);
      await page.locator("[name=consent]").check();
      await press(page, t("send:ask"));
      await page.getByText(t("send:asked.notYet")).waitFor();
      await screenshot(page, `asked-${script ? "script" : "plain"}`);

      const code = await arrived(mailbox);
      await page.goto(`/en/confirm#${code}`);
      if (!script) await page.locator("[name=code]").fill(code.toLowerCase());
      await press(page, t("send:confirm.look"));
      await page.getByRole("heading", { name: t("send:letter.title", { count: 2 }), level: 1 }).waitFor();
      expect(await page.locator("article.sheet").first().innerText()).toContain("Noor Adelmar");
      expect(mails.taken.every(({ to }) => to.includes(mailbox) || to[0]!.includes("@mailbox"))).toBe(true);
      await press(page, t("send:letter.send", { count: 2 }));
      await page.getByRole("heading", { name: t("send:done.title"), level: 1 }).waitFor();
      const receipt = await page.locator("#receipt-key").inputValue();

      await standing(page, script, receipt, t("receipt:letters", { count: 2 }));
      await press(page, t("receipt:withdraw"));
      await press(page, t("receipt:withdrawNow"));
      await page.getByText(t("receipt:done.withdrawn", { count: 2 })).waitFor();
    });
  });
});

async function standing(page: Page, script: boolean, receipt: string, title: string): Promise<void> {
  await page.goto(`/en/receipt#${receipt}`);
  if (!script) await page.locator("[name=receipt]").fill(receipt);
  await press(page, words("en")("receipt:look"));
  await page.getByRole("heading", { name: title, level: 1 }).waitFor();
}

/** The mail rounds come every few seconds. */
async function arrived(mailbox: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    if (mails.taken.some(({ to }) => to.includes(mailbox))) return codeMailed(mails, mailbox);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("no mail came");
}
