/** Documents of our own invention beside the fields expected of them: a new format adds a pair, not code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { uaDocumentSchema } from "#app/domain/urgent-action/document.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";

const folder = join(import.meta.dirname, "fixtures");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -".txt".length));

describe("the importer reads our own documents", () => {
  it.each(names)("%s", (name) => {
    const text = readFileSync(join(folder, `${name}.txt`), "utf8");
    const pair = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    const { document, documentLanguage, problems } = readUaDocument(text);
    expect(document).toEqual(pair.expected);
    expect(documentLanguage).toBe(pair.document_language);
    expect(problems.map(({ code }) => code)).toEqual(pair.problems);
    expect(uaDocumentSchema.safeParse(document).success).toBe(true);
  });

  it("shows where in the text each field was read", () => {
    const text = readFileSync(join(folder, "is-2018-english.txt"), "utf8");
    const { document, spans, confidence } = readUaDocument(text);
    const at = (field: string) => text.slice(spans[field]?.start, spans[field]?.end);
    expect(at("title")).toBe(document.title);
    expect(at("summary")).toBe(document.summary);
    expect(at("deadline")).toContain(document.deadline_text);
    expect(at("targets.0")).toMatch(/^Prosecutor General Ansel Mirov\n[\s\S]*@ProsecutorVes$/);
    expect(at("letters.0")).toMatch(/^Dear Prosecutor General,\n[\s\S]*Yours faithfully,$/);
    expect(Object.keys(spans).filter((field) => !(field in confidence))).toEqual([]);
  });
});
