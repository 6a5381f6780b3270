/** Sentences that a supporter may begin with, in the letter's language, each with a blank to go on writing in. */
import type { CoachWords } from "./coach-words.server.ts";

export const OPENINGS = ["who", "where", "why"] as const;
export type Opening = (typeof OPENINGS)[number];
export const isOpening = (text: string): text is Opening => (OPENINGS as readonly string[]).includes(text);

/** Those of the language with the people's names in them; where nobody is named, only those without a name. */
export function openingsFor(
  words: CoachWords | null,
  names: string[],
  lang: string,
): Partial<Record<Opening, string>> {
  if (!words) return {};
  const named = new Intl.ListFormat(lang).format(names);
  const all = Object.entries(words.openings) as [Opening, string][];
  const usable = all.filter(([, sentence]) => named || !sentence.includes("{{names}}"));
  return Object.fromEntries(
    usable.map(([opening, sentence]) => [opening, sentence.replace("{{names}}", named)]),
  );
}

/** The letter with one more paragraph on top, where the writer introduces herself. */
export const withOpening = (body: string, sentence: string): string =>
  body.trim() ? `${sentence}\n\n${body}` : sentence;

/** The letter with a paragraph of the model put back, after all others. */
export const withParagraph = (body: string, paragraph: string): string =>
  body.trim() ? `${body.trimEnd()}\n\n${paragraph}` : paragraph;
