/** The names a UA gives itself ("NAME AND PREFERRED PRONOUNS"): one person each, with the pronouns that go with them. */
import { quoteOf, type Sentence } from "../evidence/sentences.ts";
import type { NameAndPronouns } from "../fields/names-and-pronouns.ts";
import { fold } from "../fold.ts";
import { findNames } from "./find-names.ts";
import type { PersonFound } from "./person-found.ts";

/** "Persons detained for political reasons" and "three others" are nobody's name and are left out. */
export function ownNames(given: readonly NameAndPronouns[], sentences: readonly Sentence[]): PersonFound[] {
  return given.flatMap(({ names, pronouns }) =>
    findNames(names, new Set()).flatMap(({ name, start }) => {
      // "Residents of Old Jetty" are many, and the jetty is none of them.
      if (/\b(?:of|de|del|du|des|from)(?: the| la)? $/u.test(names.slice(0, start))) return [];
      const folded = fold(name);
      const sentence = sentences.findLast((sentence) => sentence.folded.includes(folded));
      if (!sentence) return [];
      const span = { start: sentence.start, end: sentence.end };
      return [{ name, pronouns, status: null, day: null, asOf: null, span, quote: quoteOf(sentence) }];
    }),
  );
}
