/** The process never dies of a request, and turns the bad ones away with words. */
import fs from "node:fs";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";
import { rawRequest, statusOf } from "./raw-request.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(async () => {
  const stillServes = (await fetch(`${site.url}/healthz`)).status;
  const code = await site.stop();
  expect(stillServes).toBe(200);
  expect(code).toBe(0);
});

const WRITE = "/en/ua/900-26/1/letter.pdf";

describe("damaged addresses", () => {
  for (const path of [
    "/%ZZ",
    "/en/%E0%A4%A",
    "/en/ua/%00",
    "//evil.example/%2e%2e",
    `/en?${"x".repeat(5000)}`,
    "/en/../desk",
    "/en/%2e%2e/desk",
    "/en\\..\\desk",
    "/%5Cevil.example",
  ]) {
    it(`are refused kindly: ${path.slice(0, 30)}`, async () => {
      const answer = await rawRequest(
        site.port,
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n`,
      );
      expect(statusOf(answer)).toBe(400);
      expect(answer).toContain("We could not read this address");
    });
  }

  it("in a reader's own language", async () => {
    const answer = await fetch(`${site.url}/%ZZ`, {
      headers: { Accept: "text/html", "Accept-Language": "ar" },
    });
    expect(await answer.text()).toContain('<html lang="ar" dir="rtl">');
  });

  it("are one page however they are written, in the language that the address names", async () => {
    const answer = await fetch(`${site.url}/%65n/archive?letter=es`, {
      headers: { "Accept-Language": "ar" },
    });
    expect(await answer.text()).toContain('<html lang="en" dir="ltr">');
  });

  it("are not taken for another host", async () => {
    const absolute = "GET http://evil.example/en HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    expect(statusOf(await rawRequest(site.port, absolute))).toBe(400);
  });
});

describe("strange headers", () => {
  const get = (headers: string) => `GET /en HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`;

  it("a strange Host changes no link on the page", async () => {
    const answer = await rawRequest(
      site.port,
      get("Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n"),
    );
    expect(statusOf(answer)).toBe(200);
    expect(answer).not.toContain("evil.example");
  });

  it("a Host that is none is survived", async () => {
    expect(statusOf(await rawRequest(site.port, get("Host: [::1\r\n")))).toBe(200);
    expect(statusOf(await rawRequest(site.port, get("")))).toBe(400);
  });

  it("more than 16 kB of headers are refused", async () => {
    expect(statusOf(await rawRequest(site.port, get(`Host: x\r\nX-Long: ${"a".repeat(20_000)}\r\n`)))).toBe(
      431,
    );
  });

  it("what is not HTTP at all is refused", async () => {
    expect(statusOf(await rawRequest(site.port, "\x16\x03\x01\x02\x00 hello\r\n\r\n"))).toBe(400);
  });
});

describe("large forms", () => {
  const form = (length: number) => ({
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/html" },
    body: `body=${"a".repeat(length)}`,
  });

  it("of 300 kB are refused, with the way back to the text", async () => {
    const answer = await fetch(site.url + WRITE, form(300_000));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("your browser has kept your text");
  });

  it("are counted in bytes as they arrive when no length is said", async () => {
    let left = 32;
    const body = new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(new Uint8Array(64 * 1024));
        else controller.close();
      },
    });
    const answer = await fetch(site.url + WRITE, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(answer.status).toBe(413);
  });

  it("of 200 MB cost no memory", async () => {
    const before = residentMegabytes(site.pid);
    const head = `POST ${WRITE} HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\nConnection: close\r\n\r\n`;
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => rawRequest(site.port, head + "a".repeat(2_000_000))),
    );
    for (const answer of answers) expect(statusOf(answer)).toBe(413);
    expect(residentMegabytes(site.pid) - before).toBeLessThan(60);
  });

  it("may be larger where a document is imported", async () => {
    const answer = await fetch(`${site.url}/desk/import`, {
      ...form(1_000_000),
      headers: { ...form(0).headers, Origin: site.url },
      redirect: "manual",
    });
    expect(answer.status).not.toBe(413);
    const tooLarge = await fetch(`${site.url}/desk/import`, {
      ...form(5_700_000),
      headers: { ...form(0).headers, Origin: site.url },
    });
    expect(tooLarge.status).toBe(413);
  });
});

describe("forms that nobody typed", () => {
  const FORMS = [WRITE, "/en/ua/900-26/1/report", "/desk/log-in", "/desk/set-up", "/desk/import"];
  const post = (path: string, type: string, body: string) =>
    fetch(site.url + path, {
      method: "POST",
      headers: { "Content-Type": type, Origin: site.url, Accept: "text/html" },
      body,
      redirect: "manual",
    });

  it("with more fields than any form has are refused before a page repeats them", async () => {
    for (const path of ["/desk/import", "/desk/campaigns/x", "/desk/log-in", WRITE]) {
      const fields = path === "/desk/import" ? 700_000 : 100_000;
      const begun = performance.now();
      const answer = await post(path, "application/x-www-form-urlencoded", "a&".repeat(fields));
      expect(answer.status, path).toBe(413);
      expect(performance.now() - begun, path).toBeLessThan(500);
    }
    const parts = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(3_000);
    expect((await post(WRITE, "multipart/form-data; boundary=x", `${parts}--x--\r\n`)).status).toBe(413);
  });

  it("or are no forms at all, are told so and are no errors of ours", async () => {
    const before = site.log().filter((line) => line.msg === "error").length;
    for (const path of FORMS) {
      for (const [type, body] of [
        ["application/json", '{"email":"a"}'],
        ["text/plain", "email=a"],
        ["multipart/form-data", "email=a"],
        [
          "multipart/form-data; boundary=x",
          '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nhalf of',
        ],
        ["multipart/form-data; boundary=x", "--x\r\n\r\n\r\n--x--\r\n"],
      ] as const) {
        const answer = await post(path, type, body);
        expect(answer.status, `${path} ${type}`).toBe(422);
        expect(await answer.text()).toContain("your browser has kept your text");
      }
    }
    const file = '--x\r\nContent-Disposition: form-data; name="email"; filename="a"\r\n\r\na\r\n--x--\r\n';
    expect((await post("/desk/set-up", "multipart/form-data; boundary=x", file)).status).toBe(422);
    expect(site.log().filter((line) => line.msg === "error").length).toBe(before);
  });
});

describe("unfinished requests", () => {
  it("uploads that break off leave nothing behind", async () => {
    for (let round = 0; round < 20; round++) {
      const socket = net.connect(site.port, "127.0.0.1");
      socket.write(`POST ${WRITE} HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\nbody=half of a let`);
      await wait(10);
      socket.destroy();
    }
    await wait(200);
    expect((await fetch(`${site.url}/en`)).status).toBe(200);
    expect(site.log().filter((line) => line.msg === "error")).toEqual([]);
  });

  it("many slow ones do not keep others waiting", async () => {
    const slow = Array.from({ length: 200 }, () => {
      const socket = net.connect(site.port, "127.0.0.1").on("error", () => undefined);
      socket.write(`POST ${WRITE} HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\nb`);
      return socket;
    });
    await wait(200);
    const begun = performance.now();
    expect((await fetch(`${site.url}/en`)).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
    for (const socket of slow) socket.destroy();
  });

  it("forms that are none are answered with 4xx", async () => {
    for (const [type, body] of [
      ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: nonsense"],
      ["application/json", '{"broken'],
      ["text/plain", "\0\0\0"],
      ["application/x-www-form-urlencoded", "%%%%=%ZZ&body[]=1&body=2"],
    ] as const) {
      const answer = await fetch(site.url + WRITE, {
        method: "POST",
        headers: { "Content-Type": type },
        body,
      });
      expect(answer.status, type).toBeGreaterThanOrEqual(400);
      expect(answer.status, type).toBeLessThan(500);
    }
  });

  it("other methods are told which ones there are", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const answer = await fetch(`${site.url}/en`, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("Allow")).toBe("GET, HEAD, POST");
    }
  });
});

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
