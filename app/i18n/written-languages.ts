/** Languages that a supporter may choose for a letter of their own, beside those with a model letter or a frame. */
import { languageName, type PageLanguage } from "./languages.ts";

/** The most written languages of the world, by BCP 47 tag. Any other well-formed tag is accepted in ?letter=. */
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

/** Every written language, named in the page's language and in that language's alphabetical order. */
export function languageChoices(pageLanguage: PageLanguage): LanguageChoice[] {
  let choices = sorted.get(pageLanguage);
  if (!choices) {
    const order = new Intl.Collator(pageLanguage);
    choices = WRITTEN_LANGUAGES.map((lang) => ({ lang, name: languageName(lang, pageLanguage) })).sort(
      (a, b) => order.compare(a.name, b.name),
    );
    sorted.set(pageLanguage, choices);
  }
  return choices;
}
const sorted = new Map<PageLanguage, LanguageChoice[]>();

/** "ES" → "es", "zh-hant" → "zh-Hant"; null for what is no language tag (BCP 47, at most 35 characters: RFC 5646 §4.4.1). */
export function languageTag(text: string | null): string | null {
  if (!text || text.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
