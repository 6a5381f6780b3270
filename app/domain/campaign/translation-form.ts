/** How a form carries what an addressee is called in other languages: "inLanguages.es.office" and ".salutation". */
import { z } from "zod";
import { languageTag } from "#app/i18n/languages.ts";
import type { AddresseeInLanguage } from "./campaign.ts";

type Controls = Record<string, string>;

/** [{ lang: "es", office: "Fiscal General", … }] → { "inLanguages.es.office": "Fiscal General", … }. */
export const inLanguagesToForm = (inLanguages: AddresseeInLanguage[] = []): Controls =>
  Object.fromEntries(
    inLanguages.flatMap(({ lang, office, salutation }) => [
      [`inLanguages.${lang}.office`, office ?? ""],
      [`inLanguages.${lang}.salutation`, salutation ?? ""],
    ]),
  );

/** The languages that an addressee's controls speak of, in their order. */
export function languagesInForm(row: Controls): string[] {
  const tags = Object.keys(row).map(
    (name) => /^inLanguages\.([\w-]{2,20})\.(?:office|salutation)$/u.exec(name)?.[1],
  );
  return [...new Set(tags)].filter((tag) => tag !== undefined && languageTag(tag) === tag) as string[];
}

/** An addressee's controls with the languages in one place, for the form's schema. */
export const withInLanguages = (row: Controls): Record<string, unknown> => ({
  ...row,
  inLanguages: Object.fromEntries(
    languagesInForm(row).map((lang) => [
      lang,
      { office: row[`inLanguages.${lang}.office`], salutation: row[`inLanguages.${lang}.salutation`] },
    ]),
  ),
});

/** Takes them; a language whose fields are empty is not kept. `line` reads one optional line of text. */
export const inLanguagesSchema = (line: z.ZodType<string | null>) =>
  z
    .record(z.string(), z.object({ office: line, salutation: line }))
    .default({})
    .transform((byLanguage): AddresseeInLanguage[] =>
      Object.entries(byLanguage)
        .map(([lang, words]) => ({ lang, ...words }))
        .filter(({ office, salutation }) => office || salutation),
    );

/** A row as its controls show it: its languages one by one, and no status, which the check says. */
export function toControls({ status, inLanguages, ...row }: WithTranslations): Record<string, unknown> {
  return { ...row, ...inLanguagesToForm(inLanguages) };
}
type WithTranslations = { status?: string; inLanguages?: AddresseeInLanguage[] };
