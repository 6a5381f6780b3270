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
    return new Intl.DisplayNames([inLang], { type: "language" }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

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
