import { describe, expect, it } from "vitest";
import { readBulkLog } from "#app/domain/action-log/bulk-log.ts";
import { supporterWordsSchema } from "#app/domain/letter/supporter-words.ts";
import { languageTag } from "#app/i18n/languages.ts";
import { languageChoices } from "#app/i18n/written-languages.ts";
import { AMINAS_WORDS } from "./campaigns.ts";

describe("the language of a letter", () => {
  it.each([
    ["ES", "es"],
    ["pt-br", "pt-BR"],
    ["zh-hant", "zh-Hant"],
    ["sr-latn-rs", "sr-Latn-RS"],
    ["es-419", "es-419"],
    ["quc", "quc"],
  ])("is one tag, however it is typed: %s", (typed, tag) => {
    expect(languageTag(typed)).toBe(tag);
    expect(supporterWordsSchema.parse({ ...AMINAS_WORDS, letter: typed }).letter).toBe(tag);
    expect(bulk(typed)).toMatchObject({ ok: true, rows: [{ letter_language: tag }] });
  });

  it.each([
    "",
    "x",
    "plain",
    "en-vandals",
    "en-Rude",
    "en-FU",
    "en-x-rude",
    "ar-u-nu-arab",
    "es\n",
    "e".repeat(9_000),
  ])("cannot carry a stranger's words to the public numbers: %j", (typed) => {
    expect(languageTag(typed)).toBeNull();
    expect(supporterWordsSchema.safeParse({ ...AMINAS_WORDS, letter: typed }).success).toBe(false);
  });

  it("is in the list that it is chosen from, also where few write it", () => {
    const tags = (chosen: string) => languageChoices("en", chosen).map(({ lang }) => lang);
    for (const chosen of ["zh", "pt-BR", "quc", "es"]) {
      expect(tags(chosen).filter((lang) => lang === chosen)).toEqual([chosen]);
    }
    expect(tags("es")).not.toContain("quc");
    expect(languageChoices("en", "quc").map(({ name }) => name)).toEqual(
      languageChoices("en", "quc")
        .map(({ name }) => name)
        .sort(new Intl.Collator("en").compare),
    );
  });
});

const bulk = (language: string) =>
  readBulkLog(
    `ua,ordinal,section,channel,letter_language,rung,letters\n72/24,7,us,post,${language},reported,1`,
  );
