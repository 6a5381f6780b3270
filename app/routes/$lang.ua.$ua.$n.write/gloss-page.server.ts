/** The second language that may go into the envelope: which there are, and the model letter's words in each. */
import { type PublishedCampaign, paragraphsOf } from "#app/domain/campaign/campaign.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { startingWords } from "#app/domain/letter/starting-words.ts";
import { languageTag, type PageLanguage } from "#app/i18n/languages.ts";
import type { LetterFields } from "./letter-fields.ts";

export interface GlossPage {
  /** The one that is offered first. */
  lang: string;
  /** Every language on offer, with the model letter's body in it, or "". */
  languages: { lang: string; body: string }[];
}

interface GlossQuestion {
  /** The letter's language. */
  letter: string;
  /** The person that the letter is about, or "". */
  about: string;
  page: PageLanguage;
  /** A language that the address asks for. */
  asked: string | null;
}

/**
 * The page's language first, because the supporter reads it; beside a letter in that language, those of the model
 * letters, because the office reads them. Null where there is no second language to offer.
 */
export function glossPage(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  { letter, about, page: pageLang, asked }: GlossQuestion,
): GlossPage | null {
  const wanted = languageTag(asked ?? "");
  const office = campaign.preferredLanguages;
  // The office and the supporter read the same: nobody is asked about a second language, but it can be asked for.
  if (
    !wanted &&
    primary(pageLang) === primary(letter) &&
    office.some((one) => primary(one) === primary(letter))
  )
    return null;
  const known = [wanted, pageLang, ...office, ...campaign.modelLetters.map(({ lang }) => lang)].filter(
    (lang): lang is string => lang !== null && primary(lang) !== primary(letter),
  );
  const [lang] = known;
  if (!lang) return null;
  const languages = [...new Set(known)].map((one) => ({
    lang: one,
    body: startingWords(frames, campaign, one, about).body,
  }));
  return { lang, languages };
}

/** The model letter in the page's language, to read beside one in a language that the supporter may not read. */
export function readAlong(gloss: GlossPage | null, pageLang: PageLanguage) {
  const body = gloss?.languages.find(({ lang }) => lang === pageLang)?.body;
  return body ? { lang: pageLang, paragraphs: paragraphsOf(body) } : null;
}

/**
 * Who has not touched the model's words in the second language has said nothing in it: "" lets the letter be set beside
 * the model's translation as it then stands, in whichever language is chosen by now.
 */
export function withoutUntouchedGloss(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  fields: LetterFields,
): LetterFields {
  const { glossBody, about } = fields;
  if (!glossBody) return fields;
  const untouched = campaign.modelLetters.some(
    ({ lang }) => startingWords(frames, campaign, lang, about).body.trim() === glossBody.trim(),
  );
  return untouched ? { ...fields, glossBody: "" } : fields;
}

const primary = (lang: string): string => lang.split("-")[0] ?? lang;
