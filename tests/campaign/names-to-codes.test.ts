/** Documents name languages and countries; the program needs their codes, and invents none. */
import { expect, test } from "vitest";
import { countryCode } from "#app/domain/campaign/country-codes.ts";
import { languageCode } from "#app/domain/campaign/language-codes.ts";

test.each([
  ["Venezuela", "VE"],
  ["Saudi Arabia", "SA"],
  ["Myanmar", "MM"],
  ["Burma", "MM"],
  ["Côte d’Ivoire", "CI"],
  ["Cote d'Ivoire", "CI"],
  ["Turkey", "TR"],
  ["Türkiye", "TR"],
  ["the Philippines", "PH"],
  ["Democratic Republic of the Congo", "CD"],
  ["Trinidad and Tobago", "TT"],
  ["Saint Lucia", "LC"],
  ["Hong Kong", "HK"],
  ["Viet Nam", "VN"],
  ["USA", "US"],
  ["Ilvadra", undefined],
  ["European Union", undefined],
])("the country %s is %s", (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test("a country may be named in the document's language", () => {
  expect(countryCode("Arabia Saudí", "es")).toBe("SA");
  expect(countryCode("Ägypten", "de")).toBe("EG");
});

test.each([
  ["Spanish", "es"],
  ["arabic", "ar"],
  ["Farsi", "fa"],
  ["Persian", "fa"],
  ["Mandarin", "zh"],
  ["Bahasa Indonesia", "id"],
  ["Ilvadran", undefined],
])("the language %s is %s", (name, code) => {
  expect(languageCode(name)).toBe(code);
});

test("a language may be named in the page's language", () => {
  expect(languageCode("español", "es")).toBe("es");
  expect(languageCode("الإسبانية", "ar")).toBe("es");
});
