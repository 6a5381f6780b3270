import { languageName } from "./languages.ts";

/** ["es", "en"] → "Spanish and English", in a page language. */
export const languageList = (codes: string[], lang: string): string =>
  new Intl.ListFormat(lang, { type: "conjunction" }).format(codes.map((code) => languageName(code, lang)));
