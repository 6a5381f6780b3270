/** One real Chromium a test file, and visits with it that watch over what every page must keep. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { findChromium } from "../../scripts/prepare/chromium.mjs";
import type { RunningSite } from "../../scripts/running-site.ts";

export interface Visit {
  /** False: as in Tor Browser's safest mode. */
  script?: boolean;
  /** In CSS pixels: 360 is a small phone. */
  width?: number;
  dark?: boolean;
  /** What the browser says it prefers, for addresses without a language. */
  locale?: string;
}

let launched: Promise<Browser> | undefined;

/** Runs a visit in a browser of its own (no shared cookies or storage) and holds it to the promises below. */
export async function visit(
  site: RunningSite,
  { script = true, width = 1280, dark = false, locale = "en" }: Visit,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  launched ??= launch();
  const context = await (await launched).newContext({
    baseURL: site.url,
    javaScriptEnabled: script,
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: dark ? "dark" : "light",
    locale,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const broken = watch(context, site.url);
  try {
    await walk(await context.newPage());
  } finally {
    await context.close();
  }
  expect(broken, "what no page may do").toEqual([]);
}

/** No request to anywhere else, no error in the console, no failed part of a page, no server fault. */
function watch(context: BrowserContext, ours: string): string[] {
  const broken: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== ours) broken.push(`asked for ${url.origin}`);
  });
  context.on("response", (answer) => {
    const part = answer.request().resourceType() !== "document" && answer.status() >= 400;
    if (part || answer.status() >= 500)
      broken.push(`${answer.status()} for ${new URL(answer.url()).pathname}`);
  });
  context.on("console", (message) => {
    // A page that answers 404 or 422 is reported by Chromium as a failed resource; the line above judges those.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      broken.push(message.text());
  });
  context.on("weberror", (error) => broken.push(String(error.error())));
  return broken;
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium: run node scripts/test.mjs, or set CHROMIUM_PATH");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-sync",
    ],
  });
}

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});
