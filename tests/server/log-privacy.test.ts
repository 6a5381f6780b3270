/** Nothing that a person is, types or asks for stands in the log. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningSite, startSite } from "../../scripts/running-site.ts";

let site: RunningSite;
beforeAll(async () => {
  site = await startSite({ LOG_LEVEL: "debug" });
});
afterAll(() => site.stop());

const CANARIES = [
  "Amina",
  "amina@example.org",
  "Canary Street",
  "203.0.113.7",
  "CanaryBrowser",
  "900-26",
  "127.0.0.1",
  "::1",
];

it("only method, route, status and time, whatever was sent", async () => {
  const headers = {
    "User-Agent": "CanaryBrowser/1.0",
    "X-Forwarded-For": "203.0.113.7",
    Cookie: "amparo=Amina",
    Referer: "https://mail.example/Amina",
  };
  const letter = new URLSearchParams({
    letter: "es",
    salutation: "Amina",
    body: "Amina of Canary Street",
    closing: "Amina",
    name: "Amina amina@example.org",
    town: "Canary Street",
    section: "int",
    key: "Amina",
  });
  for (const path of [
    "/en/ua/900-26/1?name=Amina",
    "/en/ua/900-26/99",
    "/Amina",
    "/%ZZ?Amina",
    "/api/tallies/72-24.csv",
  ]) {
    await fetch(site.url + path, { headers });
  }
  for (const path of ["letter.pdf", "letter.eml", "letter.txt", "report"]) {
    await fetch(`${site.url}/en/ua/900-26/1/${path}?name=Amina`, { method: "POST", headers, body: letter });
    await fetch(`${site.url}/en/ua/900-26/1/${path}`, {
      method: "POST",
      headers,
      body: "Amina",
      redirect: "manual",
    });
  }
  await fetch(`${site.url}/desk/log-in`, {
    method: "POST",
    headers: { ...headers, Origin: site.url },
    body: new URLSearchParams({ email: "amina@example.org", password: "Amina" }),
  });

  const lines = site.log().filter((line) => line.msg === "request");
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines)
    expect(Object.keys(line)).toEqual(["level", "time", "method", "route", "status", "ms", "msg"]);
  expect(lines.map((line) => line.route)).toContain("/:lang/ua/:ua/:n");
  const logged = JSON.stringify(site.log());
  for (const canary of CANARIES) expect(logged, canary).not.toContain(canary);
});
