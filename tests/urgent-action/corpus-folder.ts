/** The team's shared corpus beside the checkout: real documents that must not be copied into the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { UaDocument } from "#app/domain/urgent-action/document.ts";

const folder = resolve(import.meta.dirname, "../../../shared/corpus");

export const corpusIsHere = existsSync(folder);

export interface CorpusDocument {
  name: string;
  text: string;
  expected: UaDocument;
  documentLanguage: string;
  importable: "full" | "partial" | "reject";
}

/** Every text of the corpus with the fields expected of it, in order of their names; none where it is absent. */
export function readCorpus(): CorpusDocument[] {
  if (!corpusIsHere) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const name = file.slice(0, -".txt".length);
      const { expected, document_language, importable } = JSON.parse(
        readFileSync(join(folder, `${name}.json`), "utf8"),
      );
      const text = readFileSync(join(folder, file), "utf8");
      return { name, text, expected, documentLanguage: document_language, importable };
    });
}

export const readCorpusTable = (file: string): string[][] =>
  readFileSync(join(folder, file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split("\t"));
