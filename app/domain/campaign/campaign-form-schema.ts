/** What may stand in each control of a campaign's form, and what it becomes. */
import { z } from "zod";
import { languageTag } from "#app/i18n/languages.ts";
import { parseUaNumber } from "../urgent-action/ua-number.ts";
import { isEmailAddress, isWebLink } from "./contact.ts";
import { countryCode } from "./country-codes.ts";
import { isDay } from "./day.ts";
import { languageCode } from "./language-codes.ts";
import { parseNames } from "./names-and-pronouns.ts";
import { inLanguagesSchema } from "./translation-form.ts";

export type FormProblemCode =
  | "too-long"
  | "not-a-ua-number"
  | "not-an-ordinal"
  | "not-a-day"
  | "not-a-language"
  | "not-an-email"
  | "not-a-web-link"
  | "language-twice";

/** In characters. The longest text known, a background, has some 6,000. */
const LINE = 300;
const PARAGRAPHS = 30_000;
const LETTER_BODY = 10_000;

const tooLong = { error: "too-long" satisfies FormProblemCode };
/** PostgreSQL refuses a text with a NUL in it, and a text pasted from elsewhere may have one. */
const text = (limit: number) =>
  z
    .string()
    .default("")
    .transform((value) => value.replaceAll("\0", "").replace(/\r\n?/gu, "\n").normalize("NFC").trim())
    .pipe(z.string().max(limit, tooLong));
const optionalText = (limit: number) => text(limit).transform((value) => value || null);
const lines = (separator = /\n/u) =>
  text(5_000).transform((value) =>
    value
      .split(separator)
      .map((line) => line.trim())
      .filter(Boolean),
  );
const optional = (limit: number, code: FormProblemCode, isRight: (value: string) => boolean) =>
  optionalText(limit).refine((value) => value === null || isRight(value), code);
const every = (code: FormProblemCode, isRight: (value: string) => boolean, separator?: RegExp) =>
  lines(separator).refine((values) => values.every(isRight), code);

/** The same that a supporter's form takes. */
const language = z
  .string("not-a-language")
  .refine((text) => languageTag(text) === text, "not-a-language" satisfies FormProblemCode);

/** Who checked the words, and when: the day is shown, and never taken from a form. */
const check = {
  checkedBy: optionalText(LINE).transform((section) => section ?? undefined),
  checkedOn: optionalText(LINE).transform((day) => day ?? undefined),
};

const textSchema = z.object({
  lang: language,
  title: text(LINE),
  summary: text(PARAGRAPHS),
  background: text(PARAGRAPHS),
  afterDeadlineNote: optionalText(PARAGRAPHS),
  riskNotice: optionalText(PARAGRAPHS),
  ...check,
});

const addresseeSchema = z.object({
  id: optionalText(LINE).transform((id) => id ?? undefined),
  kind: z.enum(["target", "mission", "embassy"]).catch("target"),
  copy: z.string().default("").transform(Boolean),
  name: optionalText(LINE),
  office: optionalText(LINE),
  addressLines: lines(),
  emails: every("not-an-email", isEmailAddress, /[\n,;،、]/u),
  fax: lines(),
  phones: lines(),
  social: lines(),
  contactForm: optional(LINE, "not-a-web-link", isWebLink),
  salutation: optionalText(LINE),
  section: optionalText(LINE),
  inLanguages: inLanguagesSchema(optionalText(LINE)),
});

const modelLetterSchema = z.object({
  lang: language,
  salutation: optionalText(LINE),
  body: text(LETTER_BODY),
  closing: optionalText(LINE),
  ...check,
});

/** Takes the form with its rows as lists; each issue's message is a code. */
export function formSchema(pageLanguage: string): ReturnType<typeof makeFormSchema> {
  // Making a schema costs a hundred times a reading with it.
  const schema = schemas.get(pageLanguage) ?? makeFormSchema(pageLanguage);
  schemas.set(pageLanguage, schema);
  return schema;
}
const schemas = new Map<string, ReturnType<typeof makeFormSchema>>();

function makeFormSchema(pageLanguage: string) {
  const codeOf = (name: string) => languageCode(name, pageLanguage);
  return z
    .object({
      uaNumber: optional(LINE, "not-a-ua-number", (value) => parseUaNumber(value) !== null).transform(
        (value) => (value === null ? null : parseUaNumber(value)),
      ),
      ordinal: optional(LINE, "not-an-ordinal", (value) => /^[1-9]\d{0,2}$/u.test(value)).transform(
        (value) => (value === null ? null : Number(value)),
      ),
      ordinalText: optionalText(LINE),
      indexNumber: optionalText(LINE),
      country: optionalText(LINE),
      documentLanguage: language,
      issuedOn: optional(LINE, "not-a-day", isDay),
      deadlineOn: optional(LINE, "not-a-day", isDay),
      preferredLanguages: every(
        "not-a-language",
        (name) => codeOf(name) !== undefined,
        /[\n,;،、]/u,
      ).transform((names) => [...new Set(names.map((name) => codeOf(name)!))]),
      ownLanguageAllowed: z.string().default("").transform(Boolean),
      namesAndPronouns: lines().transform((all) => all.map(parseNames)),
      previousLinks: every("not-a-web-link", isWebLink),
      texts: z.array(textSchema).superRefine(eachLanguageOnce),
      addressees: z.array(addresseeSchema),
      modelLetters: z.array(modelLetterSchema).superRefine(eachLanguageOnce),
    })
    .transform((fields) => ({
      ...fields,
      countryCode: (fields.country && countryCode(fields.country, fields.documentLanguage)) || null,
    }));
}

function eachLanguageOnce(rows: { lang: string }[], check: z.RefinementCtx): void {
  for (const [i, { lang }] of rows.entries()) {
    if (rows.findIndex((row) => row.lang === lang) < i)
      check.addIssue({
        code: "custom",
        path: [i, "lang"],
        message: "language-twice" satisfies FormProblemCode,
      });
  }
}
