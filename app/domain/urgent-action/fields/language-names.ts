/** Names of languages in the languages of documents → their English names. */
import { fold } from "../fold.ts";
import { VOCABULARIES } from "../vocabulary/vocabularies.ts";

/** Languages that Urgent Actions ask for, by BCP 47 tag. */
const LANGUAGES = (
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr ht hu hy id ig is it ja ka kk " +
  "km ko ku ky lo lt lv mg mk mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te tg th ti " +
  "tk tl tr ug uk ur uz vi xh yo zh zu ak as ay bo dv ee ff fj gn kg kl lg ln mi ny om or qu sm st tn to ts ty wo"
).split(" ");

const ENGLISH_NAMES = new Map<string, string>();
const english = new Intl.DisplayNames(["en"], { type: "language" });
for (const { code } of VOCABULARIES) {
  const names = new Intl.DisplayNames([code], { type: "language" });
  for (const language of LANGUAGES) {
    const name = names.of(language);
    const inEnglish = english.of(language);
    if (name && inEnglish && !ENGLISH_NAMES.has(fold(name))) ENGLISH_NAMES.set(fold(name), inEnglish);
  }
}
for (const [name, inEnglish] of [
  ["farsi", "Persian"],
  ["castellano", "Spanish"],
  ["kastilisch", "Spanish"],
  ["mandarin", "Chinese"],
  ["tagalog", "Tagalog"],
] as const) {
  ENGLISH_NAMES.set(name, inEnglish);
}

/** "español" → "Spanish"; "arabskim" (Polish, inflected) → "Arabic"; unknown words → null. */
export function englishLanguageName(word: string): string | null {
  const folded = fold(word);
  const exact = ENGLISH_NAMES.get(folded);
  if (exact) return exact;
  // Inflected forms add one or two letters at the end.
  return folded.length > 6 ? (ENGLISH_NAMES.get(folded.slice(0, -1)) ?? null) : null;
}
