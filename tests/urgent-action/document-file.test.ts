/** The file that Tomás publishes from the command line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { emptyDocument } from "#app/domain/urgent-action/ua-reading.ts";
import { readDocumentFile } from "../../scripts/amparo/document-file.ts";

const folder = mkdtempSync(join(tmpdir(), "amparo-publish-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = readFileSync(join(import.meta.dirname, "fixtures/is-2018-spanish.txt"), "utf8");
/** Latin-1 has no typographic quotation marks and dashes. */
const spanish = [...fixture].map((sign) => (sign.codePointAt(0)! > 0xff ? "-" : sign)).join("");

const read = (content: string | Uint8Array) => {
  const file = join(folder, "ua.txt");
  writeFileSync(file, content);
  return readDocumentFile(file);
};

describe("the file of an Urgent Action to publish", () => {
  it("is the same document in UTF-8, in Windows-1252 and in UTF-16", async () => {
    const document = await read(spanish);
    expect(document).toMatchObject({ ok: true, documentLanguage: "es" });
    expect(await read(Buffer.from(spanish, "latin1"))).toEqual(document);
    expect(await read(Buffer.from(`\ufeff${spanish}`, "utf16le"))).toEqual(document);
  });

  it.each([
    ["a folder", () => readDocumentFile(folder), /is a folder/],
    ["a file that is damaged", () => read("%PDF-1.7 …"), /damaged/],
    ["a file that is too large", () => read("a".repeat(5_100_000)), /larger than/],
    ["damaged JSON", () => read('{"title": '), /JSON is damaged/],
    [
      "JSON in a language that no form would take",
      () => read(JSON.stringify({ ...emptyDocument(), document_language: "de-1996" })),
      /document_language: not the tag of a language/,
    ],
    ["JSON of something else", () => read('{"a": 1}'), /not what "amparo import --json" prints/],
  ])("is refused with the reason: %s", async (_what, reading, reason) => {
    expect(await reading()).toMatchObject({ ok: false, problem: expect.stringMatching(reason) });
  });
});
