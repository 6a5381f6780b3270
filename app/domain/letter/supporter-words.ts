/**
 * What a supporter sends to make a letter: checked and cleaned here, never stored.
 * Messages are keys of locales/<lang>/write.json: write:errors.languageUnknown, salutationTooLong, bodyEmpty,
 * bodyTooLong, closingTooLong, nameTooLong, townTooLong, sectionUnknown, keyInvalid.
 */
import { z } from "zod";
import { languageTag } from "#app/i18n/languages.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import { letterLanguage } from "./letter-language.ts";

const BODY_LIMIT = 10_000;
const LINE_LIMIT = 120;
/** A French closing is a sentence. */
const CLOSING_LIMIT = 300;

/** What is far over its limit is refused before any work is done on it. */
const typed = (limit: number, tooLong: string) =>
  z
    .string({ error: tooLong })
    .max(4 * limit + 100, tooLong)
    .default("");
const line = (limit: number, tooLong: string) =>
  typed(limit, tooLong).transform(cleanLine).pipe(z.string().max(limit, tooLong));

export const supporterWordsSchema = z.object({
  /** The letter's language, a BCP 47 tag in canonical form. */
  letter: letterLanguage("write:errors.languageUnknown"),
  salutation: line(LINE_LIMIT, "write:errors.salutationTooLong"),
  /** Paragraphs separated by a blank line. */
  body: typed(BODY_LIMIT, "write:errors.bodyTooLong")
    .transform(cleanText)
    .pipe(z.string().min(1, "write:errors.bodyEmpty").max(BODY_LIMIT, "write:errors.bodyTooLong")),
  closing: line(CLOSING_LIMIT, "write:errors.closingTooLong"),
  name: line(LINE_LIMIT, "write:errors.nameTooLong"),
  town: line(LINE_LIMIT, "write:errors.townTooLong"),
  /** The code of the supporter's section. */
  section: z
    .string("write:errors.sectionUnknown")
    .regex(/^[a-z]{2,8}(-[a-z]{2,8})?$/u, "write:errors.sectionUnknown"),
  /** Whether the envelope also holds the letter in another language, and how it stands beside the first. */
  gloss: z.enum(["none", "facing", "following"]).catch("none"),
  /** The language of that text, a BCP 47 tag, or "" for none. */
  glossLang: z
    .string("write:errors.languageUnknown")
    .default("")
    .transform((tag, context) => {
      if (tag && !languageTag(tag))
        context.addIssue({ code: "custom", message: "write:errors.languageUnknown" });
      return languageTag(tag) ?? "";
    }),
  /** The supporter's text in it; "" takes the model letter's. */
  glossBody: typed(BODY_LIMIT, "write:errors.bodyTooLong")
    .transform(cleanText)
    .pipe(z.string().max(BODY_LIMIT, "write:errors.bodyTooLong")),
  /** The person that the letter is about, of several in one campaign: an id, or "" for all of them. */
  about: z
    .string()
    .regex(/^[\w-]{0,64}$/u)
    .catch(""),
  /** The letter key: 128 random bits in base64url, known to the supporter's form only. */
  key: z.string("write:errors.keyInvalid").regex(/^[\w-]{22}$/u, "write:errors.keyInvalid"),
});
export type SupporterWords = z.infer<typeof supporterWordsSchema>;

/** A letter in one language, about everybody whom the campaign is for. */
export const ONE_LANGUAGE: Pick<SupporterWords, "gloss" | "glossLang" | "glossBody" | "about"> = {
  gloss: "none",
  glossLang: "",
  glossBody: "",
  about: "",
};
