/** Pictures for people to look at: AMPARO_SHOTS=1 (into /tmp/amparo-shots) or AMPARO_SHOTS=/a/folder. */
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const wanted = process.env.AMPARO_SHOTS;
const folder = wanted?.includes("/") ? wanted : "/tmp/amparo-shots";

/** Whole page; nothing unless pictures were asked for. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!wanted) return;
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
