/** When everybody reports at once they get the same thank-you page as ever, made once for many, each with their own receipt. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBriefMemory } from "#app/brief-memory.server.ts";
import { newLetterKey } from "#app/domain/action-log/letter-key.ts";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";

const CALL = "/en/ua/900-26/1";
let site: RunningSite;
let officials: string;
beforeAll(async () => {
  site = await startSite({ AMPARO_CLOCK: "2026-06-15T12:00:00Z", TRUSTED_PROXIES: "127.0.0.1,::1" });
  const page = await (await fetch(`${site.url}${CALL}/report`)).text();
  officials = [...page.matchAll(/name="letters-([^"]+)"/g)].map(([, id]) => id).join(" ");
});
afterAll(() => site.stop());

let networks = 0;
async function report(change: Record<string, string> = {}) {
  const key = newLetterKey();
  networks++;
  const answer = await fetch(`${site.url}${CALL}/report`, {
    method: "POST",
    headers: { Origin: site.url, "X-Forwarded-For": `10.0.${networks >> 8}.${networks & 255}` },
    body: new URLSearchParams({ posted: officials, letter: "es", section: "int", key, ...change }),
  });
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy")!)![1]!;
  return { key, nonce, status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** What is left when that which is each reader's own is taken out, and the number that grows meanwhile. */
const plain = ({ key, nonce, html }: { key: string; nonce: string; html: string }) =>
  html
    .replaceAll(key, "KEY")
    .replaceAll(nonce, "NONCE")
    .replace(/(big-number">)[\d,]+/, "$1N");

describe("a crowd", () => {
  it("is thanked with the same page as one person, each with a receipt and a nonce of their own", async () => {
    const alone = await report();
    const crowd = await Promise.all(Array.from({ length: 20 }, () => report()));
    const last = await report();
    const words = "So many are reporting at this moment that the number follows a few seconds later. ";
    expect(alone.html).not.toContain(words);
    expect(last.html).toContain(words);
    for (const one of [...crowd, last]) {
      expect(one.status).toBe(200);
      expect(one.html).toContain(`value="${one.key}"`);
      expect(one.html).toContain(`nonce="${one.nonce}"`);
      expect(plain(one).replace(words, "").replaceAll("<!-- -->", "")).toBe(
        plain(alone).replaceAll("<!-- -->", ""),
      );
      for (const name of ["cache-control", "content-type", "content-language"])
        expect(one.headers.get(name)).toBe(alone.headers.get(name));
    }
    expect(new Set(crowd.map(({ nonce }) => nonce)).size).toBe(crowd.length);
  });

  it("is told no less: what was counted before, and what needs another look", async () => {
    const crowd = await Promise.all(Array.from({ length: 20 }, () => report()));
    const again = await report({ key: crowd[0]!.key });
    expect(again.html).toContain("This had been counted before. Nothing was counted twice.");
    expect(again.html).toContain(`value="${crowd[0]!.key}"`);
    const elsewhere = await report({ section: "nowhere" });
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.html).toContain("Choose a section from the list.");
  });

  it("is asked by nobody else: the route that counts for the server does nothing for a browser", async () => {
    const answer = await fetch(`${site.url}${CALL}/report/counted`, {
      method: "POST",
      headers: { Origin: site.url },
      body: new URLSearchParams({ posted: officials, letter: "es", section: "int", key: newLetterKey() }),
    });
    expect(answer.status).toBe(204);
  });
});

describe("what many ask for at one moment", () => {
  it("is read once in two seconds, and read again when the reading failed", async () => {
    let clock = 0;
    let readings = 0;
    const memory = createBriefMemory<number>(() => clock);
    const read = async () => ++readings;
    expect(await Promise.all([memory("a", read), memory("a", read)])).toEqual([1, 1]);
    clock = 1_999;
    expect(await memory("a", read)).toBe(1);
    clock = 2_000;
    expect(await memory("a", read)).toBe(2);
    await expect(memory("b", () => Promise.reject(new Error("the disk is full")))).rejects.toThrow();
    expect(await memory("b", read)).toBe(3);
  });
});
