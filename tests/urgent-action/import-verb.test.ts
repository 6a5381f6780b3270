/** amparo import, as Tomás runs it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { uaDocumentSchema } from "#app/domain/urgent-action/document.ts";
import { verb } from "../../scripts/amparo/import.ts";
import type { CommandLine } from "../../scripts/amparo/verb.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const folder = mkdtempSync(join(tmpdir(), "amparo-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: "", err: "" };
  const io: CommandLine = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    env: { NODE_ENV: "test" },
    dataDir: folder,
    databaseUrl: undefined,
    openDatabase: () => Promise.reject(new Error("import opens no database")),
    now: () => new Date("2033-03-10T12:00:00Z"),
  };
  return { code: await verb.run(args, io), ...said };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("amparo import", () => {
  it("prints the fields as JSON in the order of the schema, then language, confidence and problems", async () => {
    const { code, out, err } = await run(join(fixtures, "aiusa-2024.txt"), "--json");
    const printed = JSON.parse(out);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(Object.keys(printed)).toEqual([
      "schema_version",
      ...Object.keys(uaDocumentSchema.shape),
      "document_language",
      "confidence",
      "problems",
    ]);
    expect(printed.ua.number).toBe("19/33");
    expect(printed.confidence.deadline).toBeGreaterThan(0.9);
  });

  it("without --json prints what must be settled first, then doubtful fields, then the rest", async () => {
    const { code, out } = await run(join(fixtures, "aiusa-2024.txt"));
    const marks = out.split("\n").map((line) => line[0]);
    expect(code).toBe(0);
    expect(marks[0]).toBe("!");
    expect(out).toContain("April 15, 2033");
    expect(marks.lastIndexOf("!", -4)).toBeLessThan(marks.indexOf(" "));
  });

  it("refuses what is no Urgent Action with the reason, and still prints the JSON", async () => {
    const { code, out, err } = await run(join(fixtures, "press-release.txt"), "--json");
    expect(code).toBe(2);
    expect(err).toMatch(/press release, not an Urgent Action/);
    expect(JSON.parse(out).is_urgent_action).toBe(false);
  });

  it("reads Windows-1252 and UTF-16", async () => {
    const text =
      "URGENT ACTION\n\nFREE JOSÉ\n\nTAKE ACTION\n\nDear Minister,\n\nPlease free José.\n\nYours sincerely,\n";
    const latin = file("latin.txt", Buffer.from(text, "latin1"));
    const wide = file("wide.txt", Buffer.from(`\ufeff${text}`, "utf16le"));
    for (const path of [latin, wide]) {
      expect(JSON.parse((await run(path, "--json")).out).title).toBe("FREE JOSÉ");
    }
  });

  it.each([
    ["no file", () => [], /give one file/],
    ["a file that is not there", () => [join(folder, "nowhere.txt")], /there is no file/],
    ["a folder", () => [folder], /is a folder/],
    ["an empty file", () => [file("empty.txt", " \n")], /empty/],
    ["a file that is too large", () => [file("large.txt", "a".repeat(5_100_000))], /larger than/],
    ["a PDF of which little is left", () => [file("ua.pdf", "%PDF-1.7 …")], /damaged/],
    ["a Word file that broke off", () => [file("ua.docx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))], /damaged/],
    [
      "an old Word file",
      () => [
        file("ua.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("WordDocument", "utf16le")])),
      ],
      /save it as \.docx/,
    ],
    ["a picture", () => [file("ua.png", Buffer.from([0x89, 0x50, 0x4e, 0x47]))], /picture/],
    [
      "bytes that are no text",
      () => [file("noise.bin", Buffer.from([1, 0, 2, 0, 3, 0, 255, 7]))],
      /does not hold text/,
    ],
  ])("says in one sentence why it cannot read %s", async (_, args, reason) => {
    const { code, out, err } = await run(...args());
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(out).toBe("");
  });
});
