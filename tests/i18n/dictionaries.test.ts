/** Every page is complete in every page language. */
import { describe, expect, it } from "vitest";
import { DEFAULT_LANGUAGE, PAGE_LANGUAGES } from "#app/i18n/languages.ts";
import { dictionary, pluralForms, variablesIn, withoutPlural } from "./dictionaries.ts";

const english = dictionary(DEFAULT_LANGUAGE);
const keysOf = (words: Map<string, string>) => [...new Set([...words.keys()].map(withoutPlural))].sort();

describe.each(PAGE_LANGUAGES)("the words in %s", (lang) => {
  const words = dictionary(lang);

  it("are those of the English pages, no more and no fewer", () => {
    const [theirs, ours] = [new Set(keysOf(words)), new Set(keysOf(english))];
    expect({
      missing: [...ours].filter((key) => !theirs.has(key)),
      left_over: [...theirs].filter((key) => !ours.has(key)),
    }).toEqual({ missing: [], left_over: [] });
  });

  it("have every plural form the language needs, and no other", () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    const wrong = keysOf(words)
      .map((key) => ({ key, forms: pluralForms(words, key).toSorted() }))
      .filter(({ forms }) => forms.length > 0 && forms.join() !== needed.join());
    expect(wrong).toEqual([]);
  });

  it("carry the same variables; only a plural form that says the number in words may leave it out", () => {
    const wrong = [...words].filter(([key, text]) => {
      const original = english.get(key) ?? english.get(`${withoutPlural(key)}_other`) ?? "";
      const [expected, found] = [new Set(variablesIn(original)), new Set(variablesIn(text))];
      if (/_(zero|one|two|few)$/.test(key)) for (const names of [expected, found]) names.delete("count");
      return [...found].join() !== [...expected].join();
    });
    expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it("are never empty, and have no space at their ends", () => {
    expect([...words].filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });
});

describe.each(PAGE_LANGUAGES.filter((lang) => lang !== DEFAULT_LANGUAGE))("the words in %s", (lang) => {
  it("have been translated", () => {
    const same = [...dictionary(lang)].filter(
      ([key, text]) => english.get(key) === text && text.replace(/\{\{.*?\}\}/g, "").length > 24,
    );
    expect(same).toEqual([]);
  });
});

it("Arabic is written in Arabic", () => {
  const latin = [...dictionary("ar")].filter(
    ([, text]) => /\p{L}/u.test(text) && !/\p{Script=Arabic}/u.test(text),
  );
  const names = latin.filter(([, text]) => text.replace(/\{\{.*?\}\}/g, "").trim().length > 12);
  expect(names).toEqual([]);
});
