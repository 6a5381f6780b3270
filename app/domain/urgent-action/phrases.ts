/** Finds standing phrases in folded text. Time grows with the text, not with the number of phrases. */

export interface Phrase<T> {
  text: string;
  value: T;
  words: number;
}

export interface PhraseIndex<T> {
  /** The longest phrase that stands at a place of the folded text and ends at a word's end. */
  at(folded: string, place: number): Phrase<T> | null;
}

export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const first = firstWord(text, 0);
    const phrases = byFirstWord.get(first) ?? [];
    phrases.push({ text, value, words: text.split(" ").length });
    byFirstWord.set(first, phrases);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.text.length - a.text.length);
  return {
    at(folded, place) {
      const candidates = byFirstWord.get(firstWord(folded, place));
      const fits = (phrase: Phrase<T>) =>
        folded.startsWith(phrase.text, place) && isPhraseEnd(folded, place + phrase.text.length);
      return candidates?.find(fits) ?? null;
    },
  };
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** A plural ending may follow. */
const isPhraseEnd = (folded: string, place: number): boolean =>
  isWordEnd(folded, place) || (folded[place] === "s" && isWordEnd(folded, place + 1));

const isWordEnd = (folded: string, place: number): boolean =>
  place >= folded.length || !isWordUnit(folded[place] as string) || !isWordUnit(folded[place - 1] as string);

/** The word at a place; a sign that begins no word counts as one. At most 40 units are looked at. */
function firstWord(folded: string, place: number): string {
  let end = place;
  while (end < folded.length && end - place < 40 && isWordUnit(folded[end] as string)) end++;
  return folded.slice(place, Math.max(end, place + 1));
}

/** Places at which a word begins. */
export function wordStarts(folded: string): number[] {
  const places: number[] = [];
  let inWord = false;
  for (let i = 0; i < folded.length; i++) {
    const word = isWordUnit(folded[i] as string);
    if (word && !inWord) places.push(i);
    inWord = word;
  }
  return places;
}
