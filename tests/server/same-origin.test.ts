/** No other website can post to ours with a reader's or a staff member's browser. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** Every kind of address that takes a POST: a page, a route that answers with a file, the desk, one that does not exist. */
const PUBLIC = ["/en/ua/900-26/1/report", "/en/ua/900-26/1/letter.pdf", "/en/nowhere"];
const DESK = ["/desk/log-in", "/desk/import", "/desk/nowhere"];

async function post(path: string, headers: Record<string, string>): Promise<boolean> {
  const answer = await fetch(site.url + path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body: "x=1",
    redirect: "manual",
  });
  return answer.status !== 403;
}

describe.each([...PUBLIC, ...DESK])("a POST to %s", (path) => {
  it.each(["same-origin", "none"])("passes with Sec-Fetch-Site: %s", async (where) => {
    expect(await post(path, { "Sec-Fetch-Site": where })).toBe(true);
  });

  it.each(["cross-site", "same-site", "nonsense"])("is refused with Sec-Fetch-Site: %s", async (where) => {
    expect(await post(path, { "Sec-Fetch-Site": where, Origin: site.url })).toBe(false);
  });

  it("passes with our own Origin, by any name of this machine", async () => {
    expect(await post(path, { Origin: site.url })).toBe(true);
    expect(await post(path, { Origin: `http://127.0.0.1:${site.port}` })).toBe(true);
  });

  it.each(["https://evil.example", "null", "http://localhost:1", "http://localhost.evil.example", "%%%"])(
    "is refused with Origin: %s",
    async (origin) => {
      expect(await post(path, { Origin: origin })).toBe(false);
      expect(await post(path, { Origin: origin, "X-Forwarded-Host": new URL(site.url).host })).toBe(false);
    },
  );
});

it("a very old browser, which says neither, may write a letter but not work at the desk", async () => {
  for (const path of PUBLIC) expect(await post(path, {}), path).toBe(true);
  for (const path of [...DESK, "/DESK/log-in", "/%64esk/log-in", "/desk.data", "/desk/log-out.data"])
    expect(await post(path, {}), path).toBe(false);
});

it("with PUBLIC_URL set, only that address may post", async () => {
  const published = await startSite({ PUBLIC_URL: "https://letters.example" });
  try {
    const status = async (origin: string) =>
      (
        await fetch(`${published.url}/en/ua/900-26/1/report`, {
          method: "POST",
          headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
          body: "x=1",
          redirect: "manual",
        })
      ).status;
    expect(await status("https://letters.example")).not.toBe(403);
    expect(await status(published.url)).toBe(403);
  } finally {
    await published.stop();
  }
});
