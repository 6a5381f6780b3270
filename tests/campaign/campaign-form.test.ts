/** The desk's form shows a campaign, and what is posted unchanged is the same campaign. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { campaignToForm, readCampaignForm } from "#app/domain/campaign/campaign-form.ts";
import { draftFromDocument } from "#app/domain/campaign/draft-from-document.ts";
import { formatNames, parseNames } from "#app/domain/campaign/names-and-pronouns.ts";
import { languageTag } from "#app/i18n/languages.ts";
import { noorDocument } from "./noor.ts";

const noor = draftFromDocument(noorDocument, "en");
const form = campaignToForm(noor, "en");
const problemsOf = (change: Record<string, string>) => {
  const reading = readCampaignForm({ ...form, ...change }, "en");
  return reading.ok ? [] : reading.problems;
};

test.each(["en", "es", "fr", "ar"])("nothing changes on the way through a desk in %s", (lang) => {
  const reading = readCampaignForm(campaignToForm(noor, lang), lang);
  expect(reading).toEqual({ ok: true, fields: noor });
});

test.each(["72.24", "072/24", "UA: 72/24", "72/2024", " 72-24 "])(
  "the UA number may be typed %s",
  (typed) => {
    const reading = readCampaignForm({ ...form, uaNumber: typed }, "en");
    expect(reading).toMatchObject({ ok: true, fields: { uaNumber: "72/24" } });
  },
);

test.each([
  ["uaNumber", "seventy-two", "not-a-ua-number"],
  ["ordinal", "0", "not-an-ordinal"],
  ["ordinal", "seventh", "not-an-ordinal"],
  ["deadlineOn", "2026-02-30", "not-a-day"],
  ["deadlineOn", "30/08/2026", "not-a-day"],
  ["preferredLanguages", "Spanish, Ilvadran", "not-a-language"],
  ["addressees.0.emails", "minister@example.org\nnobody", "not-an-email"],
  ["addressees.0.emails", "g: a@example.org", "not-an-email"],
  ["addressees.0.contactForm", "javascript:alert(1)", "not-a-web-link"],
  ["previousLinks", "ftp://example.org", "not-a-web-link"],
  ["texts.0.title", "x".repeat(301), "too-long"],
  ["modelLetters.0.body", "x".repeat(10_001), "too-long"],
])("%s: %s is answered at the field", (field, value, code) => {
  expect(problemsOf({ [field]: value })).toEqual([{ field, code }]);
});

test.each(["documentLanguage", "texts.0.lang", "modelLetters.0.lang"])(
  "%s is a language that a supporter's form takes, and no other",
  (field) => {
    for (const tag of ["es", "pt-BR", "zh-Hant"]) expect(problemsOf({ [field]: tag }), tag).toEqual([]);
    for (const tag of ["", "<b>", "ES", "ca-valencia", "de-1996", "en-x-rude", "ar-u-nu-arab"]) {
      expect(languageTag(tag), tag).not.toBe(tag);
      expect(problemsOf({ [field]: tag }), tag).toEqual([{ field, code: "not-a-language" }]);
    }
  },
);

test.each([
  ["en", "Spanish, French; Arabic"],
  ["ar", "الإسبانية، الفرنسية، العربية"],
  ["es", "español\nfrancés、árabe"],
])("a list is parted as its readers part it, in %s", (lang, typed) => {
  const reading = readCampaignForm({ ...form, preferredLanguages: typed }, lang);
  expect(reading).toMatchObject({ ok: true, fields: { preferredLanguages: ["es", "fr", "ar"] } });
  const emails = { ...form, "addressees.0.emails": "a@example.org، b@example.org" };
  expect(readCampaignForm(emails, lang)).toMatchObject({
    fields: { addressees: [{ emails: ["a@example.org", "b@example.org"] }, {}] },
  });
});

test("a second text in the same language is answered at its language", () => {
  const twice = { "texts.1.lang": "en", "texts.1.title": "Once more" };
  expect(problemsOf(twice)).toEqual([{ field: "texts.1.lang", code: "language-twice" }]);
});

test("an addressee whose fields were all emptied is taken out", () => {
  const emptied = Object.fromEntries(
    Object.entries(form).map(([name, value]) =>
      name.startsWith("addressees.1.") && !/\.(kind|copy)$/.test(name) ? [name, ""] : [name, value],
    ),
  );
  const reading = readCampaignForm(emptied, "en");
  expect(reading.ok && reading.fields.addressees).toHaveLength(1);
});

test("Windows line ends make no difference", () => {
  const typed = { ...form, "modelLetters.0.body": "One.\r\n\r\nTwo." };
  expect(readCampaignForm(typed, "en")).toMatchObject({
    fields: { modelLetters: [{ body: "One.\n\nTwo." }] },
  });
});

test("a NUL, which PostgreSQL cannot keep, is dropped", () => {
  const typed = { ...form, country: "Aru\0ndia", "texts.0.title": "Noor\0" };
  const fields = { country: "Arundia", texts: [{ title: "Noor" }] };
  expect(readCampaignForm(typed, "en")).toMatchObject({ ok: true, fields });
});

test("names and pronouns come back from their line", () => {
  const word = fc
    .string({ unit: fc.constantFrom(..."abcÁñ ,.)(/"), minLength: 1 })
    .map((text) => text.trim());
  const names = word.filter((text) => text !== "");
  const pronouns = fc.option(
    names.filter((text) => !/[()]/.test(text)),
    { nil: null },
  );
  fc.assert(
    fc.property(names, pronouns, (names, pronouns) => {
      expect(parseNames(formatNames({ names, pronouns }))).toEqual({ names, pronouns });
    }),
  );
});

test("whatever is posted, there is an answer", () => {
  const fieldName = fc.oneof(
    fc.constantFrom(...Object.keys(form)),
    fc.constantFrom(
      "texts.7.title",
      "addressees.0.kind",
      "modelLetters.999.lang",
      "texts.__proto__.x",
      "toString",
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(fieldName, fc.string({ unit: "binary" })), (posted) => {
      expect(readCampaignForm({ ...form, ...posted }, "en")).toHaveProperty("ok");
    }),
    { numRuns: 500 },
  );
});
