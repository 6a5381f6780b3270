/** Languages that a supporter may choose for a letter of their own, beside those with a model letter or a frame. */
import { languageName, type PageLanguage } from "./languages.ts";

/** The most written languages of the world, by BCP 47 tag. Any other that languageTag() knows is accepted in ?letter=. */
const WRITTEN_LANGUAGES = (
  "af am ar az be bg bn bs ca ckb cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn " +
  "ko ku ky lo lt lv mk ml mn mr ms my nb ne nl pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz " +
  "vi yo zh-Hans zh-Hant zu"
).split(" ");

export interface LanguageChoice {
  lang: string;
  /** Its name in the page's language. */
  name: string;
}

/**
 * Every written language and the `chosen` one, named in the page's language and in that language's alphabetical order.
 * A list without the language that is chosen in it would show, and send, its first one.
 */
export function languageChoices(pageLanguage: PageLanguage, chosen?: string): LanguageChoice[] {
  const choices = writtenChoices(pageLanguage);
  if (!chosen || choices.some(({ lang }) => lang === chosen)) return choices;
  return inOrder([...choices, choiceOf(chosen, pageLanguage)], pageLanguage);
}

/** Kept, because naming and sorting them takes longer than the rest of the page. */
function writtenChoices(pageLanguage: PageLanguage): LanguageChoice[] {
  const kept = sorted.get(pageLanguage);
  if (kept) return kept;
  const named = WRITTEN_LANGUAGES.map((lang) => choiceOf(lang, pageLanguage));
  const choices = inOrder(named, pageLanguage);
  sorted.set(pageLanguage, choices);
  return choices;
}
const sorted = new Map<PageLanguage, LanguageChoice[]>();

const choiceOf = (lang: string, pageLanguage: PageLanguage): LanguageChoice => ({
  lang,
  name: languageName(lang, pageLanguage),
});

function inOrder(choices: LanguageChoice[], pageLanguage: PageLanguage): LanguageChoice[] {
  const { compare } = new Intl.Collator(pageLanguage);
  return choices.sort((a, b) => compare(a.name, b.name));
}
