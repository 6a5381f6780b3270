/** Every country, named in the page's language and in that language's alphabetical order. */
import { countries } from "#app/domain/campaign/country-codes.ts";
import type { PageLanguage } from "#app/i18n/languages.ts";

export interface CountryChoice {
  code: string;
  name: string;
}

export function countryChoices(lang: PageLanguage): CountryChoice[] {
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const { compare } = new Intl.Collator(lang);
  return countries()
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [{ code, name }] : [];
    })
    .sort((a, b) => compare(a.name, b.name));
}
