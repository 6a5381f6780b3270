/** Page languages (locales/<lang>) and what follows from a language: its direction and its own name. */
export const PAGE_LANGUAGES = ["en", "es", "fr", "ar"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
export const DEFAULT_LANGUAGE: PageLanguage = "en";

export const isPageLanguage = (lang: string | undefined): lang is PageLanguage =>
  (PAGE_LANGUAGES as readonly string[]).includes(lang ?? "");

/** Languages written from right to left, by primary subtag. */
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);
export type TextDirection = "ltr" | "rtl";
export const textDirection = (lang: string): TextDirection =>
  RIGHT_TO_LEFT.has(lang.split("-")[0] ?? "") ? "rtl" : "ltr";

/** A language's name, in another language or (when left out) in itself: languageName("es", "fr") is "espagnol". */
export function languageName(lang: string, inLang: string = lang): string {
  try {
    return namesIn(inLang).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

const names = new Map<string, Intl.DisplayNames>();
/** Bounds what somebody can fill by asking for one language after another. */
const MOST_NAMES = 200;

/** Making the names costs 100 times reading one. */
function namesIn(lang: string): Intl.DisplayNames {
  const known = names.get(lang);
  if (known) return known;
  const made = new Intl.DisplayNames([lang], { type: "language" });
  if (names.size >= MOST_NAMES) names.clear();
  names.set(lang, made);
  return made;
}

/**
 * "ES" → "es", "zh-hant" → "zh-Hant"; null for what is no tag (BCP 47) of a language, its script and its region.
 * Script and region must have a name, and variants or extensions are not taken: a tag is counted and shown on public
 * pages, where a stranger's words ("en-whatever") would be read as ours.
 */
export function languageTag(text: string): string | null {
  if (!/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/iu.test(text)) return null;
  const { baseName, script, region } = new Intl.Locale(text);
  const named = (!script || SCRIPTS.of(script)) && (!region || REGIONS.of(region));
  return named ? baseName : null;
}
const SCRIPTS = new Intl.DisplayNames("en", { type: "script", fallback: "none" });
const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The best page language for an Accept-Language header. */
export function preferredPageLanguage(header: string | null): PageLanguage {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const q = params.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { lang: tag.toLowerCase().split("-")[0], q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  for (const { lang, q } of wanted) if (q > 0 && isPageLanguage(lang)) return lang;
  return DEFAULT_LANGUAGE;
}
