/** The real and invented files of the team's shared corpus, against the fields expected of each. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { compareDocuments } from "../compare.ts";
import { corpusIsHere } from "../corpus-folder.ts";

/** Each with the description of what it says, and how many fields may still be read wrong. */
const READ = [
  ["51-syn-ai2018-en.docx", "51-syn-ai2018-en", 0],
  ["51-syn-ai2018-en.pdf", "51-syn-ai2018-en", 0],
  ["52-syn-ai2018-es.pdf", "52-syn-ai2018-es", 0],
  ["54-syn-aiusa-multi-target.docx", "54-syn-aiusa-multi-target", 5],
  ["56-syn-ai2014-fu.pdf", "56-syn-ai2014-fu", 3],
  ["60-syn-two-column.pdf", "60-syn-damaged-pdf-of-51", 0],
  ["76-syn-text-named.docx", "76-syn-text-named-docx", 1],
] as const;
const REFUSED = [
  ["73-syn-scanned-image-only.pdf", "scanned"],
  ["74-syn-password.pdf", "locked"],
  ["75-syn-truncated.docx", "damaged"],
] as const;

const corpusFolder = path.resolve(import.meta.dirname, "../../../../shared/corpus");

describe.skipIf(!corpusIsHere)("files of the shared corpus", () => {
  const open = (name: string) => readFileSync(path.join(corpusFolder, name));

  it.each(READ)("%s", async (name, description, wrong) => {
    const file = await readDocumentFile(open(name), name);
    const { expected } = JSON.parse(open(`${description}.json`).toString());
    const { differences } = compareDocuments(expected, readUaDocument(file.text ?? "").document);
    expect(differences.length, JSON.stringify(differences)).toBeLessThanOrEqual(wrong);
  });

  it.each(REFUSED)("%s is refused: %s", async (name, code) => {
    expect(await readDocumentFile(open(name), name)).toMatchObject({ ok: false, code });
  });

  it("what was left of the file that broke off is still an Urgent Action", async () => {
    const file = await readDocumentFile(open("75-syn-truncated.docx"), "75.docx");
    expect(readUaDocument(file.text ?? "").document.title).toBe(
      "TEACHER HELD WITHOUT CHARGE FOR CLASSROOM POEM",
    );
  });

  it("is all there", () => {
    const missing = [...READ, ...REFUSED].filter(([name]) => !existsSync(path.join(corpusFolder, name)));
    expect(missing).toEqual([]);
  });
});
