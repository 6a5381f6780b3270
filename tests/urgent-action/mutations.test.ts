/** The same document, looking different: what was read before must be read again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { PROVING } from "#tests/support/prove-size.ts";
import { compareDocuments } from "./compare.ts";
import { readCorpus } from "./corpus-folder.ts";
import { MUTATIONS } from "./mutations.ts";

const folders = ["fixtures", "fixtures/hold-out"].map((folder) => join(import.meta.dirname, folder));
const ours = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), "utf8") })),
);
const documents = [...ours, ...readCorpus()]
  .map(({ name, text }) => ({ name, text, document: readUaDocument(text).document }))
  // A text that is read with nothing in it stays so whatever its look.
  .filter(({ document }) => document.title || document.letters.length || document.targets.length)
  // `npm run prove` changes every one.
  .filter((_, i) => PROVING || i % 2 === 0);

/** Columns side by side, and a source in web tags of a mail that is quoted, lose what a second change takes from them. */
const KEEPS_LITTLE: Record<string, RegExp> = {
  "wrapped at 60": /side-by-side|table|56b|one-line|run-together|belgium|-07-|07-/,
  "wrapped at 72": /side-by-side|table|56b|one-line|glued|run-together|07-/,
  "wrapped at 100": /side-by-side|table|56b|one-line|run-together/,
  "extracted from a PDF": /side-by-side|table|56b|one-line|run-together|36-|37-/,
  "web page source": /mail|forwarded/,
  "page headers": /table|56b/,
  "double spaced": /table|pdf-text|56b/,
};

/** Fields that stay as they were, in a hundred. What loses a line's or a paragraph's end cannot keep all of them. */
const FLOORS: Record<string, number> = {
  "wrapped at 60": 98,
  "wrapped at 72": 98,
  "wrapped at 100": 98,
  "page headers": 98.5,
  "extracted from a PDF": 97,
  "web page source": 99,
  "double spaced": 99,
};

/** Each change of each document, read once. */
const differencesOf = (name: string) => {
  const change = MUTATIONS.find((mutation) => mutation.name === name)!.change;
  return documents.map(({ name: file, text, document }) => ({
    file,
    ...compareDocuments(document, readUaDocument(change(text)).document),
  }));
};
const read = new Map<string, ReturnType<typeof differencesOf>>();

describe("a document reads the same", () => {
  it.each(MUTATIONS)(
    "$name",
    ({ name }) => {
      const all = differencesOf(name);
      read.set(name, all);
      const kept = all.filter(({ file }) => !KEEPS_LITTLE[name]?.test(file));
      const fields = kept.reduce((sum, document) => sum + document.fields, 0);
      const wrong = kept.flatMap(({ file, differences }) =>
        differences
          // The heading is the words of its label, which some changes change.
          .filter(({ field }) => field !== "additional_information.heading")
          .map(({ field }) => `${file}: ${field}`),
      );
      const share = 100 * (1 - wrong.length / fields);
      expect(share, wrong.slice(0, 20).join("\n")).toBeGreaterThanOrEqual(FLOORS[name] ?? 99.7);
    },
    120_000,
  );

  it("and gets no number, index or deadline by looking different", () => {
    const invented = [...read].flatMap(([name, all]) =>
      all.flatMap(({ file, differences }) =>
        differences
          .filter(({ field, expected }) => /^(?:ua|index|deadline)$/.test(field) && expected === null)
          .map(({ field }) => `${name}, ${file}: ${field}`),
      ),
    );
    expect(read.size).toBe(MUTATIONS.length);
    expect(invented).toEqual([]);
  });
});
