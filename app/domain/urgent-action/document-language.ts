/** The language a document is written in, by its small words; its labels decide where there are few. */
import { labelLanguages } from "./find-labels.ts";
import { fold } from "./fold.ts";
import type { SourceLine } from "./source-line.ts";
import { VOCABULARIES } from "./vocabulary/vocabularies.ts";

export function detectLanguage(lines: readonly SourceLine[]): string {
  const scores = new Map(VOCABULARIES.map(({ code }) => [code, 0]));
  const add = (code: string, points: number) => scores.set(code, (scores.get(code) ?? 0) + points);
  const words = new Map<string, number>();
  for (const { text } of lines) {
    for (const word of fold(text).split(/[^\p{L}]+/u)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  for (const { code, stopWords } of VOCABULARIES) {
    add(
      code,
      stopWords.reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
    );
  }
  for (const code of labelLanguages(lines)) add(code, 3);
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}
