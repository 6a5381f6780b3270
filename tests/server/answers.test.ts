/** What every answer carries, and how little a page costs its reader. */
import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const CAMPAIGN = "/en/ua/900-26/1";

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** As it came over the wire: nothing decoded, nothing followed. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(site.url + path, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject).end();
  });
}

describe("every answer", () => {
  it.each([
    "/en",
    CAMPAIGN,
    `${CAMPAIGN}/write`,
    "/en/nowhere",
    "/desk/log-in",
    "/healthz",
    "/favicon.svg",
    "/%ZZ",
  ])("forbids what our pages never need: %s", async (path) => {
    const { headers } = await get(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; script-src ('none'|'nonce-[\w+/=]{24}'); style-src 'self';/);
    for (const rule of ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  it("has a nonce of its own, the same one in page and policy", async () => {
    const [one, two] = await Promise.all([get(`${CAMPAIGN}/write`), get(`${CAMPAIGN}/write`)]);
    const nonce = (answer: Answer) =>
      /'nonce-([^']+)'/.exec(String(answer.headers["content-security-policy"]))?.[1];
    expect(nonce(one)).not.toBe(nonce(two));
    const scripts = [...one.body.toString().matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce(one)}"`);
  });

  it("asks for https for good where the site has an https address", async () => {
    const secure = await startSite({ PUBLIC_URL: "https://letters.example" });
    try {
      const answer = await fetch(`${secure.url}/healthz`);
      expect(answer.headers.get("strict-transport-security")).toContain("max-age=31536000");
    } finally {
      await secure.stop();
    }
  });
});

describe("a public page", () => {
  it("is kept, for everyone the same, and without any script", async () => {
    const { headers, body } = await get(CAMPAIGN);
    expect(headers["cache-control"]).toContain("s-maxage=");
    expect(headers["content-security-policy"]).toContain("script-src 'none'");
    expect(headers["set-cookie"]).toBeUndefined();
    expect(body.toString()).not.toContain("<script");
  });

  it("is the same in each encoding, and small", async () => {
    const plain = await get(CAMPAIGN);
    const gzip = await get(CAMPAIGN, { "Accept-Encoding": "gzip" });
    const brotli = await get(CAMPAIGN, { "Accept-Encoding": "gzip, br" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(plain.headers.vary).toContain("Accept-Encoding");
    expect(brotli.body.length).toBeLessThan(12_000);
  });

  it("is not sent again to a reader who has it", async () => {
    const first = await get(CAMPAIGN);
    expect(first.headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await get(CAMPAIGN, { "If-None-Match": first.headers.etag! });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect((await get(CAMPAIGN, { "If-None-Match": 'W/"another"' })).status).toBe(200);
  });

  it("is not made anew for a link tracker", async () => {
    const [plain, tracked] = [await get(CAMPAIGN), await get(`${CAMPAIGN}?utm_source=newsletter&fbclid=abc`)];
    expect(tracked.headers.etag).toBe(plain.headers.etag);
    expect(tracked.body.toString()).not.toContain("newsletter");
  });

  it("answers HEAD like GET, without the body", async () => {
    for (const path of [CAMPAIGN, `${CAMPAIGN}/write`, "/en/nowhere", "/healthz"]) {
      const [whole, head] = [await get(path), await get(path, {}, "HEAD")];
      expect(head.status).toBe(whole.status);
      expect(head.body.length).toBe(0);
      expect(head.headers["content-type"]).toBe(whole.headers["content-type"]);
      expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
    }
  });

  it("is not kept for staff, nor for the next reader after them", async () => {
    const staff = await get(CAMPAIGN, { Cookie: "amparo=token-of-a-session" });
    expect(staff.headers.etag).toBeUndefined();
    expect((await get(CAMPAIGN, { Cookie: "other=1" })).headers.etag).toBeDefined();
  });

  it("is rendered once for many who ask at once", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => get("/fr/ua/900-26/1")));
    expect(new Set(answers.map((answer) => answer.headers.etag)).size).toBe(1);
  });
});

describe("a letter that was reported", () => {
  it("is counted on the pages of its case and on the front page at once", async () => {
    const pages = ["/en", CAMPAIGN, `${CAMPAIGN}/tally`, `/ar/ua/900-26/1?section=us`];
    const tags = () => Promise.all(pages.map(async (path) => (await get(path)).headers.etag));
    const form = (await get(`${CAMPAIGN}/report`)).body.toString();
    const count = /name="(letters-[^"]+)"/.exec(form)![1]!;
    const key = /name="key" value="([^"]+)"/.exec(form)![1]!;
    const [help, before] = [(await get("/en/help")).headers.etag, await tags()];
    const body = new URLSearchParams({ [count]: "25", channel: "post", letter: "es", section: "int", key });
    const reported = await fetch(`${site.url}${CAMPAIGN}/report`, { method: "POST", body });
    expect(reported.status).toBe(200);
    const after = await tags();
    expect(pages.filter((_, i) => after[i] === before[i])).toEqual([]);
    expect((await get("/en/help")).headers.etag).toBe(help);
  });
});

describe("the page cache", () => {
  it("keeps a page once, whatever spelling or section a stranger makes up", async () => {
    expect((await get("/en/UA/900-26/1")).headers.etag).toBeUndefined();
    expect((await get(`${CAMPAIGN}/`)).headers.etag).toBeUndefined();
    const asked = await get(`${CAMPAIGN}?section=atlantis`);
    expect(asked.headers.etag).toBe((await get(CAMPAIGN)).headers.etag);
  });
});

describe("other answers", () => {
  it("an answer to a form and a page of the desk are stored nowhere", async () => {
    const posted = await fetch(`${site.url}${CAMPAIGN}/report`, {
      method: "POST",
      body: new URLSearchParams("x=1"),
    });
    expect(posted.headers.get("cache-control")).toContain("no-store");
    expect((await get("/desk/log-in")).headers["cache-control"]).toContain("no-store");
  });

  it("built files never change under their name, others may", async () => {
    const page = (await get("/en")).body.toString();
    const style = /\/assets\/[\w-]+\.css/.exec(page)![0];
    const built = await get(style, { "Accept-Encoding": "gzip" });
    expect(built.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(built.headers["content-encoding"]).toBe("gzip");
    expect((await get("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=3600");
  });

  it("no file outside the site can be read", async () => {
    for (const path of [
      "/../package.json",
      "/assets/../../server/index.js",
      "/..%2f..%2fpackage.json",
      "/.git/config",
    ]) {
      expect([400, 404], path).toContain((await get(path)).status);
    }
  });

  it("says that it is alive, and that it is ready", async () => {
    expect((await get("/healthz")).body.toString()).toBe("ok\n");
    expect((await get("/readyz")).status).toBe(200);
  });
});
