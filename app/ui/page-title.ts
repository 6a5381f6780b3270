/** What a page's loader path and meta() share: the page language, and the title in the browser's tab. */
import { type Text, textIn } from "#app/i18n/i18n.ts";
import { DEFAULT_LANGUAGE, isPageLanguage, type PageLanguage } from "#app/i18n/languages.ts";

/** The page language that a route's `lang` names; the default one where it names none. */
export const pageLanguage = (lang: string | undefined): PageLanguage =>
  isPageLanguage(lang) ? lang : DEFAULT_LANGUAGE;

/** "Archive – Amparo", from the words of the page's language. */
export function titleTag(lang: string | undefined, page: (t: Text) => string): { title: string }[] {
  const t = textIn(pageLanguage(lang));
  return [{ title: t("site:pageTitle", { page: page(t) }) }];
}
