/** Documents that are made to hurt the desk become a draft, or a sentence that says why not; never a failure. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listAllCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { readSelection } from "#app/domain/campaign/read-selection.ts";
import { looksLikeText } from "#app/domain/urgent-action/files/decode-bytes.ts";
import { openJson } from "#app/domain/urgent-action/files/open-json.ts";
import { readPeople } from "#app/domain/urgent-action/people/read-people.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { loader as source } from "#app/routes/desk.campaigns.$id_.source.ts";
import { action as newEvidence } from "#app/routes/desk.evidence.new/route.tsx";
import { action } from "#app/routes/desk.import/route.tsx";
import { describeOnEachDatabase } from "../support/databases.ts";
import { answerOf, cookieOf, deskContext, get, post } from "./desk.ts";

const urgentAction = readFileSync(new URL("./ua-901-26.txt", import.meta.url), "utf8");
const { document } = readUaDocument(urgentAction);
const json = (change: object) => JSON.stringify({ ...openJson(document, "en"), ...change });
const target = { ...document.targets[0]!, email: [], address_lines: ["1 Harbour Street"] };
const targets = (count: number) => Array.from({ length: count }, () => target);

describeOnEachDatabase("the JSON of a stranger", (open) => {
  async function imported(text: string) {
    const db = await open();
    const cookie = await cookieOf(db);
    const { status, data } = await answerOf(
      action({ ...post("/desk/import", { text }, cookie), context: deskContext(db) }),
    );
    return { status, problem: data?.kept?.problem, draft: (await listAllCampaigns(db))[0] };
  }

  test.each([
    ["a NUL in every text", { title: "No\0or", country: "\0", summary: "\0", index: "a\0" }],
    ["half a character", { title: "\ud83d Noor", names_and_pronouns: [{ names: "\udc00", pronouns: null }] }],
    ["an ordinal below zero", { ua: { ...document.ua, ordinal: -7 } }],
    ["an ordinal that no column holds", { ua: { ...document.ua, ordinal: Number.MAX_SAFE_INTEGER } }],
    [
      "keys that mean something to JavaScript",
      JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'),
    ],
    ["a name with a NUL in it", { names_and_pronouns: [{ names: "No\0or", pronouns: "\0" }] }],
    ["thirty targets", { targets: targets(30) }],
  ])("with %s becomes a draft", async (_what, change) => {
    const { status, draft } = await imported(json(change));
    expect(status).toBe(302);
    expect(draft?.uaNumber).toBe("901/26");
    expect(draft?.ordinal ?? 1).toBeGreaterThan(0);
    expect(JSON.stringify(draft)).not.toContain("\\u0000");
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test("a link that is a program becomes no link", async () => {
    const contact_form = "javascript:alert(1)";
    const { draft } = await imported(
      json({ previous_ua_links: [contact_form, "data:text/html,x"], targets: [{ ...target, contact_form }] }),
    );
    expect(draft?.previousLinks).toEqual([]);
    expect(draft?.addressees[0]?.contactForm).toBeNull();
  });

  test.each([
    [
      "two million wrong targets",
      () => json({ targets: "@" }).replace('"@"', `[${"1,".repeat(2_000_000)}1]`),
    ],
    [
      "a million lists in one another",
      () => json({ x: "@" }).replace('"@"', `${"[".repeat(900_000)}${"]".repeat(900_000)}`),
    ],
    ["a text without end", () => json({ title: "a".repeat(1_900_000) })],
    ["a hundred and one targets", () => json({ targets: targets(101) })],
    ["another version", () => json({ schema_version: 99 })],
    ["a version that is none", () => json({ schema_version: "1" })],
    ["a version below zero", () => json({ schema_version: -1 })],
    ["a language that is none", () => json({ document_language: "../../en" })],
  ])("with %s is refused in a sentence, and soon", async (_what, make) => {
    const begun = process.cpuUsage().user;
    const { status, problem, draft } = await imported(make());
    expect({ status, draft }).toEqual({ status: 422, draft: undefined });
    expect(problem.length).toBeLessThan(2_500);
    expect((process.cpuUsage().user - begun) / 1_000).toBeLessThan(3_000);
  });
});

/** In milliseconds of the processor. */
function cost(work: () => unknown): number {
  const { user } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - user) / 1_000;
}

test("a word without end that is marked as an e-mail address is read at once", () => {
  expect(cost(() => readSelection("addressees.0.emails", "a".repeat(200_000)))).toBeLessThan(1_000);
  expect(readSelection("emails", "Write to office@ministry.example.")).toBe("office@ministry.example");
});

test("five thousand people, each with another name, are told apart at once", () => {
  const names = Array.from(
    { length: 5_000 },
    (_, i) => `Noor ${String.fromCharCode(65 + (i % 26))}${i.toString(26).replace(/\d/g, "q")}`,
  );
  const text = names.map((name) => `${name} was released on 3 May 2026.`).join(" ");
  expect(cost(() => readPeople(text, "en"))).toBeLessThan(4_000);
});

test("five megabytes of control characters are no text, and that is seen soon", () => {
  expect(cost(() => expect(looksLikeText("\u0001".repeat(5_000_000))).toBe(false))).toBeLessThan(300);
});

describeOnEachDatabase("the text of a stranger", (open) => {
  test.each([
    [
      "four hundred targets",
      `${urgentAction}\n\nTARGETS\n${Array.from({ length: 400 }, (_, i) => `Minister ${i}\nStreet ${i}\nEmail: a${i}@b.example\n`).join("\n")}`,
    ],
    ["NUL and half characters", `${urgentAction}\0\ud800\n\0`],
    ["nothing but a NUL", "\0".repeat(5)],
  ])("with %s becomes a draft or an answer", async (_what, text) => {
    const db = await open();
    const cookie = await cookieOf(db);
    for (const intent of ["read", "by-hand"]) {
      const answer = await answerOf(
        action({ ...post("/desk/import", { text, intent }, cookie), context: deskContext(db) }),
      );
      expect([302, 400, 422]).toContain(answer.status);
    }
    for (const { addressees } of await listAllCampaigns(db))
      expect(addressees.length).toBeLessThanOrEqual(100);
  });

  test("a report of ten thousand figures keeps as many as somebody can compare", async () => {
    const db = await open();
    const cookie = await cookieOf(db);
    const figures = Array.from({ length: 10_000 }, (_, i) => `- Released: ${i + 1}`).join("\n");
    const text = `Report on detention\n\nAs of 3 May 2026 in the country:\n${figures}`;
    const answer = await answerOf(
      newEvidence({ ...post("/desk/evidence/new", { text }, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
  });

  test.each([
    ["a way up", "../../../etc/passwd"],
    ["a header", 'ua.txt"\r\nSet-Cookie: a=b'],
    ["a tag", '"><script>alert(1)</script>.txt'],
    ["half a character at its cut", `${"a".repeat(254)}👍👍.txt`],
    ["a NUL", "ua\0.txt"],
    ["marks of direction", "ua\u202etxt.exe"],
  ])("a file's name with %s stays a name", async (_what, name) => {
    const db = await open();
    const cookie = await cookieOf(db);
    const form = { text: "", keep: "on", file: new File([urgentAction], name) };
    const answer = await answerOf(
      action({ ...post("/desk/import", form, cookie), context: deskContext(db) }),
    );
    expect(answer.status).toBe(302);
    const [draft] = await listAllCampaigns(db);
    const { response } = await answerOf(
      source({ ...get("/desk", cookie, { id: draft!.id }), context: deskContext(db) }),
    );
    expect(response?.status).toBe(200);
    expect(response?.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename\*=UTF-8''[\w!~*().%-]+$/,
    );
    expect(response?.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(response?.headers.get("Set-Cookie")).toBeNull();
  });
});
