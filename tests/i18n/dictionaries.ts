/** The words of locales/ as flat lists: "campaign:deadline.title" → text. */
import fs from "node:fs";
import path from "node:path";

export type Dictionary = Map<string, string>;

/** All namespaces of a language in one. */
export function dictionary(lang: string): Dictionary {
  const folder = path.join("locales", lang);
  return new Map(
    fs
      .readdirSync(folder)
      .sort()
      .flatMap((file) =>
        flat(
          JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")),
          `${path.basename(file, ".json")}:`,
        ),
      ),
  );
}

function flat(words: object, prefix: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** "write:letters_one" → "write:letters". i18next chooses among these by Intl.PluralRules. */
export const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

/** The plural forms that stand under a key, or none where it is not counted. */
export const pluralForms = (words: Dictionary, key: string): string[] =>
  ["zero", "one", "two", "few", "many", "other"].filter((form) => words.has(`${key}_${form}`));

/** Names of the variables in a text: "{{count, number}} of {{total}}" → count, total. */
export const variablesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name!).sort();
