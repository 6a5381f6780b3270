/** Tomás publishes and closes from the command line, and the administrator opens accounts there. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { findCampaign, listAllCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { findApiToken } from "#app/domain/staff/api-token.server.ts";
import { findStaffByLink } from "#app/domain/staff/staff-link.server.ts";
import { openDatabase } from "#db/open-database.server.ts";
import type { Database } from "#db/schema.ts";
import { amparo } from "../support/command-line.ts";

const text = path.join(import.meta.dirname, "ua-901-26.txt");
const folders: string[] = [];
function freshFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "amparo-desk-"));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function inDatabase<T>(dataDir: string, look: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase({ dataDir });
  return look(db).finally(() => db.destroy());
}
const published = async (dataDir: string, uaNumber = "901/26", ordinal = 2) => {
  const campaign = await inDatabase(dataDir, (db) => findCampaign(db, uaNumber, ordinal));
  if (!campaign) return undefined;
  const { id: _, addressees, ...rest } = campaign;
  return {
    ...rest,
    publishedAt: null,
    opensAt: null,
    addressees: addressees.map(({ id: _, ...facts }) => facts),
  };
};

test("a text is published, and the path of its page is printed", async () => {
  const DATA_DIR = freshFolder();
  expect(await amparo(["publish", text], { DATA_DIR })).toEqual({
    code: 0,
    out: "/en/ua/901-26/2\n",
    err: "",
  });
  expect(await published(DATA_DIR)).toMatchObject({ deadlineOn: "2026-08-30", preferredLanguages: ["es"] });
});

test("what import prints as JSON is published without any loss", async () => {
  const [straight, byJson] = [freshFolder(), freshFolder()];
  await amparo(["publish", text], { DATA_DIR: straight });
  const imported = await amparo(["import", text, "--json"], { DATA_DIR: byJson });
  const json = path.join(byJson, "ua.json");
  writeFileSync(json, imported.out);
  expect(await amparo(["publish", json], { DATA_DIR: byJson })).toMatchObject({ code: 0 });
  expect(await published(byJson)).toEqual(await published(straight));
});

const seed = path.resolve(import.meta.dirname, "../../../shared/corpus/seed-002.txt");
test.skipIf(!existsSync(seed))("the real seventh call on UA 72/24 is published as it stands", async () => {
  const DATA_DIR = freshFolder();
  expect(await amparo(["publish", seed], { DATA_DIR })).toMatchObject({ code: 0, out: "/en/ua/72-24/7\n" });
  expect(await published(DATA_DIR, "72/24", 7)).toMatchObject({
    country: "Venezuela",
    deadlineOn: "2026-08-30",
  });
});

test("what is missing is said with the option that supplies it, and nothing is kept", async () => {
  const DATA_DIR = freshFolder();
  const unnumbered = path.join(DATA_DIR, "ua.txt");
  writeFileSync(
    unnumbered,
    readFileSync(text, "utf8")
      .replace(/^Second UA.*\n/m, "")
      .replace(/^PLEASE TAKE.*\n/m, ""),
  );
  const refused = await amparo(["publish", unnumbered], { DATA_DIR });
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err.trim().split("\n")).toEqual([
    expect.stringMatching(/UA number.*--ua/),
    expect.stringMatching(/ordinal.*--ordinal/),
    expect.stringMatching(/deadline.*--deadline/),
  ]);
  expect(await inDatabase(DATA_DIR, listAllCampaigns)).toEqual([]);
  const supplied = ["--ua", "UA: 072/24", "--ordinal", "3", "--deadline", "2026-09-01"];
  expect(await amparo(["publish", unnumbered, ...supplied], { DATA_DIR })).toMatchObject({
    code: 0,
    out: "/en/ua/72-24/3\n",
  });
});

test("a letter with a hole is not published: the line says where it is and what stands there", async () => {
  const DATA_DIR = freshFolder();
  const unfilled = path.join(DATA_DIR, "ua.txt");
  const words = readFileSync(text, "utf8").replace("I write about", "I, [YOUR NAME], write about");
  writeFileSync(unfilled, words);
  const refused = await amparo(["publish", unfilled], { DATA_DIR });
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toMatch(
    /^amparo publish: "\[YOUR NAME\]" still waits.*body.*line 1, column 4\. .*JSON.*\n$/,
  );
  expect(await inDatabase(DATA_DIR, listAllCampaigns)).toEqual([]);
});

test.each([
  [["publish"], "takes one file"],
  [["publish", "no-such-file.txt"], "cannot be read"],
  [["publish", text, "--deadline", "30/08/2026"], "--deadline is not a day"],
  [["publish", text, "--ua", "soon"], "--ua is not a UA number"],
  [["publish", text, "--ordinal", "seventh"], "--ordinal is not a number"],
  [["publish", text, "--wrong"], "--wrong"],
  [["close", "901/26", "--ordinal", "9"], "no published call 9"],
  [["close", "nonsense"], "amparo close UA"],
  [["staff", "add", "ingrid@example.org", "--role", "queen"], "amparo staff add"],
  [["staff", "add", "ingrid@example.org", "--role", "section-officer"], "needs --section"],
  [["staff", "add", "ingrid@example.org", "--role", "organizer", "--section", "xx"], "no section xx"],
  [["token", "create"], "amparo token create"],
  [["token", "create", "--name", "n", "--days", "999"], "1 to 365"],
])("amparo %j is refused in a line that helps", async (args, words) => {
  const run = await amparo(args, { DATA_DIR: freshFolder() });
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).toContain(words);
});

test("a call is closed by its number and ordinal", async () => {
  const DATA_DIR = freshFolder();
  await amparo(["publish", text], { DATA_DIR });
  expect(await amparo(["close", "901.26", "--ordinal", "2"], { DATA_DIR })).toMatchObject({ code: 0 });
  expect((await published(DATA_DIR))?.closedAt).toMatch(/^2026-06-15T/);
});

test("an account's link and a token are printed once, and work", async () => {
  const DATA_DIR = freshFolder();
  const env = { DATA_DIR, PUBLIC_URL: "https://amparo.example.org" };
  const added = await amparo(
    ["staff", "add", "ingrid@example.org", "--role", "section-officer", "--section", "us"],
    env,
  );
  const link = /^https:\/\/amparo\.example\.org\/desk\/set-up\?token=(\S+)\n$/.exec(added.out);
  const made = await amparo(["token", "create", "--name", "sheet", "--section", "us"], env);
  const request = new Request("http://localhost/", {
    headers: { Authorization: `Bearer ${made.out.trim()}` },
  });
  const now = new Date("2026-06-15T12:00:00Z");
  await inDatabase(DATA_DIR, async (db) => {
    expect(await findStaffByLink(db, now, link?.[1] ?? "")).toMatchObject({ email: "ingrid@example.org" });
    expect(await findApiToken(db, now, request)).toEqual({ name: "sheet", section: "us" });
  });
});

test("the demonstrations are put in once", async () => {
  const DATA_DIR = freshFolder();
  expect(await amparo(["demo"], { DATA_DIR })).toMatchObject({
    code: 0,
    out: expect.stringContaining("put in: 3"),
  });
  expect(await amparo(["demo"], { DATA_DIR })).toMatchObject({
    code: 0,
    out: expect.stringContaining("up to date"),
  });
  expect(await amparo(["check"], { DATA_DIR })).toMatchObject({ code: 0 });
});
