/** Every language the importer reads, and words gathered over all of them. */
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const VOCABULARIES: readonly Vocabulary[] = [
  english,
  spanish,
  french,
  portuguese,
  german,
  italian,
  dutch,
  polish,
];

/** One list of all languages, longest first, so that the longest phrase that fits is found first. */
export function wordsOf(pick: (vocabulary: Vocabulary) => readonly string[]): readonly string[] {
  return [...new Set(VOCABULARIES.flatMap(pick))].sort((a, b) => b.length - a.length);
}

/** "enero" → 1, "primera" → 1: the place of a word in the twelve months or the ordinals of its language. */
export function placesOf(
  pick: (vocabulary: Vocabulary) => readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  return new Map(
    VOCABULARIES.flatMap((v) => pick(v).flatMap((words, i) => words.map((word) => [word, i + 1] as const))),
  );
}
