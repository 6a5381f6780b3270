/** Documents shout their titles; a page need not. Only a title in capitals is changed. */
import { fold, isCapitals } from "../urgent-action/fold.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * "FEW RELEASES IN VENEZUELA" → "Few releases in Venezuela": a word keeps its capitals where the rest of the
 * document writes it so in the middle of a sentence. Any other title comes back as it is.
 */
export function sentenceCase(title: string, lang: string, restOfDocument: string): string {
  if (!isCapitals(title)) return title;
  const names = properNames(restOfDocument);
  let startsSentence = true;
  let from = 0;
  return title.replace(WORD, (word, at: number) => {
    startsSentence ||= /[.!?¡¿]/u.test(title.slice(from, at));
    from = at + word.length;
    const plain = names.get(fold(word)) ?? hyphenated(word, lang, names);
    const written = startsSentence ? capitalized(plain, lang) : plain;
    startsSentence = false;
    return written;
  });
}

/** "PRO-GOVERNMENT" and "ALGERIA-BORN": each part by itself. */
const hyphenated = (word: string, lang: string, names: Map<string, string>): string =>
  word
    .split("-")
    .map((part) => names.get(fold(part)) ?? part.toLocaleLowerCase(lang))
    .join("-");

const capitalized = (word: string, lang: string): string => {
  const [first = ""] = word;
  return first.toLocaleUpperCase(lang) + word.slice(first.length);
};

/**
 * Words that the text writes with a capital inside a sentence, more often than without: by folded form.
 * Lines wholly in capitals are headings and say nothing.
 */
function properNames(text: string): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const line of text.split("\n").filter((line) => /\p{Ll}/u.test(line))) {
    for (const match of line.matchAll(WORD)) {
      const [word] = match;
      const before = line.slice(0, match.index).trimEnd();
      const insideSentence = before !== "" && !/[.!?:•·“"‘(¡¿–—-]$/u.test(before);
      const acronym = word.length > 1 && !/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
      if (!insideSentence && !acronym) continue;
      const counts = forms.get(fold(word)) ?? new Map<string, number>();
      counts.set(word, (counts.get(word) ?? 0) + 1);
      forms.set(fold(word), counts);
    }
  }
  const names = new Map<string, string>();
  for (const [folded, counts] of forms) {
    const [[usual = ""] = []] = [...counts].sort((a, b) => b[1] - a[1]);
    if (/\p{Lu}/u.test(usual)) names.set(folded, usual);
  }
  return names;
}
