/** The campaign page, from the page cache and rendered anew, against the same bytes from bare node:http. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import { freePort } from "../free-port.ts";
import { startSite } from "../running-site.ts";
import { type Comparison, median } from "./measure.ts";

const PAGE = "/en/ua/72-24/7";
const ROUNDS = 3;

export async function benchPages(): Promise<Comparison[]> {
  const site = await startSite({ LOG_LEVEL: "warn" });
  const html = await (await fetch(site.url + PAGE)).text();
  const bare = await startBare(html);
  const rates: Record<"cached" | "rendered" | "bare", number[]> = { cached: [], rendered: [], bare: [] };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      rates.bare.push(await requestsPerSecond(bare.url));
      rates.cached.push(await requestsPerSecond(site.url + PAGE));
      // A reader with a session gets a page of their own.
      rates.rendered.push(await requestsPerSecond(site.url + PAGE, { Cookie: "amparo=bench" }));
    }
  } finally {
    bare.stop();
    await site.stop();
  }
  const beside = median(rates.bare);
  return (["cached", "rendered"] as const).map((side) => ({
    what: `campaign page, ${side === "cached" ? "from the page cache" : "rendered anew"} (${Math.round(html.length / 1024)} kB, 10 connections)`,
    ours: perSecond(median(rates[side])),
    beside: `${perSecond(beside)}: the same string from bare node:http`,
    ratio: `1 : ${(beside / median(rates[side])).toFixed(1)}`,
  }));
}

async function requestsPerSecond(url: string, headers: Record<string, string> = {}): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, connections: 10, duration: 4, headers });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} not 2xx, ${errors} errors`);
  return requests.average;
}

/** In a process of its own, as the site is. */
async function startBare(html: string): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "amparo-bench-")), "page.html");
  fs.writeFileSync(file, html);
  const program = `
    const page = require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8");
    require("node:http").createServer((_, res) => {
      res.setHeader("Content-Type", "text/html; charset=utf-8");
      res.end(page);
    }).listen(${port}, "127.0.0.1", () => console.log("listening"));`;
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return { url: `http://localhost:${port}/`, stop: () => void child.kill() };
}

const perSecond = (rate: number) => `${Math.round(rate).toLocaleString("en")} requests/s`;
