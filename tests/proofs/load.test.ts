/** The hour in which everybody writes: 333 logged letters a second through the form, with pages read beside it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { actionHash, newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { recountTallies } from "#app/domain/tally/recount.server.ts";
import { integrityProblems } from "#db/integrity.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import { freePort } from "../../scripts/free-port.ts";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { figure, PROVING, size } from "../support/prove-size.ts";
import { type Answers, type Asked, atFullSpeed, steadily, within } from "./steady-load.ts";
import { CALL } from "./supporter-forms.ts";

const SECONDS = size(3, 600);
/** A letter to one official is one logged action; twenty thousand a minute. */
const ACTIONS_A_SECOND = 333;
const PAGES_A_SECOND = 100;
const PAGES = [CALL, "/es/ua/900-26/1", "/ar/ua/900-26/1", "/en"];

it(
  "333 letters a second are counted, each once, and the pages stay open",
  async () => {
    const site = await startSite({
      AMPARO_CLOCK: "2026-06-15T12:00:00Z",
      LOG_LEVEL: "warn",
      TRUSTED_PROXIES: "127.0.0.1,::1",
    });
    const echo = await startEcho();
    try {
      const officials = await officialsOf(site);
      const before = await reportedIn(site);
      const rate = ACTIONS_A_SECOND / officials.length;
      const keys = Array.from({ length: Math.round(rate * SECONDS) }, newLetterKey);
      const acknowledged: string[] = [];
      const [reports, pages] = await Promise.all([
        steadily({
          rate,
          seconds: SECONDS,
          ask: (n) => report(site, officials, n, keys[n]!),
          onAnswer: (n, status) => status === 200 && acknowledged.push(keys[n]!),
        }),
        steadily({
          rate: PAGES_A_SECOND,
          seconds: SECONDS,
          ask: (n) => ({ url: site.url + PAGES[n % PAGES.length] }),
        }),
      ]);
      expect(reports.statuses).toEqual({ 200: reports.sent });
      expect(pages.statuses).toEqual({ 200: pages.sent });
      expect(site.log().filter(({ level, status }) => Number(level) >= 50 || Number(status) >= 500)).toEqual(
        [],
      );
      const actions = await everyLetterOnce(site, officials, acknowledged, before);
      if (PROVING) expect(reports.took).toBeLessThan(SECONDS + 2); // it kept up: the last was not queued

      const speed = size(1, 10);
      let n = 1_000_000; // networks of their own
      const ours = await atFullSpeed(speed, 32, () => report(site, officials, n++, newLetterKey()));
      const bare = await atFullSpeed(speed, 32, () => ({
        ...report(site, officials, n++, newLetterKey()),
        url: echo.url,
      }));
      figure(
        `${Math.round(actions / reports.took)} letters a second for ${SECONDS} s, as ${Math.round(reports.sent / reports.took)} forms a second: ` +
          `${actions} acknowledged and in the log once, tally equal to a recount, ${inWords(reports)}; ` +
          `beside them ${pages.sent} pages, ${inWords(pages)}; 0 refused, 0 × 5xx. ` +
          `At full speed ${Math.round(ours)} forms a second (${Math.round(ours * officials.length)} letters), a bare node:http echo ${Math.round(bare)}: 1 : ${(bare / ours).toFixed(1)}`,
      );
    } finally {
      echo.process.kill();
      await site.stop();
    }
  },
  SECONDS * 1000 + 120_000,
);

const inWords = (answers: Answers) =>
  `half within ${within(answers, 0.5)} ms, 99 of 100 within ${within(answers, 0.99)} ms, all within ${within(answers, 1)} ms`;

/** The one-tap form of the page with the letters, from a network of its own: the limits are for a network that repeats. */
const report = (site: RunningSite, officials: string[], n: number, key: string): Asked => ({
  url: `${site.url}${CALL}/report`,
  headers: { Origin: site.url, "X-Forwarded-For": `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` },
  form: { posted: officials.join(" "), letter: "es", section: "int", key },
});

/** The ids that the report form has in the names of its fields. */
async function officialsOf(site: RunningSite): Promise<string[]> {
  const page = await (await fetch(`${site.url}${CALL}/report`)).text();
  const ids = [...page.matchAll(/name="letters-([^"]+)"/g)].map(([, id]) => id!);
  expect(ids.length).toBeGreaterThan(0);
  return ids;
}

/** @returns how many letters came to the log: all that were acknowledged, each once, and no other. */
async function everyLetterOnce(
  site: RunningSite,
  officials: string[],
  keys: string[],
  before: string[],
): Promise<number> {
  const known = new Set(before);
  const came = (await reportedIn(site)).filter((hash) => !known.has(hash)).sort();
  const letters = keys.flatMap((key) => officials.map((official) => actionHash(key, official))).sort();
  expect(came.length).toBe(letters.length);
  expect(came.every((hash, i) => hash === letters[i])).toBe(true);
  return letters.length;
}

/** Names of the letters that are reported in the log, once for each time that they are; the log is sound. */
async function reportedIn(site: RunningSite): Promise<string[]> {
  const db = await openDatabase({ dataDir: site.dataDir });
  try {
    expect(await recountTallies(db)).toMatchObject({ equal: true });
    expect(await integrityProblems(db)).toEqual([]);
    const rows = await db
      .selectFrom("logged_rungs")
      .select("action_hash")
      .where("rung", "=", "reported")
      .execute();
    return rows.map(({ action_hash }) => action_hash);
  } finally {
    await db.destroy();
  }
}

/** The barest that can be done with a form: read it and send it back, in a process of its own as the site is. */
async function startEcho(): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const program = `require("node:http").createServer((req, res) => {
    const chunks = [];
    req.on("data", (chunk) => chunks.push(chunk)).on("end", () => res.end(Buffer.concat(chunks)));
  }).listen(${port}, "127.0.0.1", () => console.log("listening"));`;
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${port}/`, process: child };
}
