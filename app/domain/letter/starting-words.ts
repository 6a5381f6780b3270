/** What stands on the sheet when a supporter begins: the model letter where there is one, and forms of address. */
import type { Addressee, Campaign, ModelLetter, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { fillVariables } from "#app/domain/campaign/letter-variables.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import { type FrameVariables, frameFor, type LetterFrames } from "./frames.ts";

export interface StartingWords {
  salutation: string;
  body: string;
  closing: string;
}

/** Salutation, body and closing to begin with; the body is "" where there is no model letter in that language. */
export function startingWords(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  lang: string,
): StartingWords {
  const target = campaign.addressees.find((addressee) => !addressee.copy);
  const model = modelLetterIn(campaign, lang);
  const known = { ua_number: campaign.uaNumber };
  const given = fillVariables(cleanLine(model?.salutation ?? ownSalutation(campaign, target, lang)), known);
  const closing = fillVariables(cleanLine(model?.closing ?? ""), known);
  const parts = frameFor(frames, lang)({ ...NO_WORDS, salutation: given, closing });
  return {
    salutation: parts.salutation?.[0] ?? "",
    body: fillVariables(cleanText(model?.body ?? ""), known),
    closing: parts.closing?.[0] ?? "",
  };
}

/** The model letter in a language, or in its primary language: "es-VE" takes the one in "es". */
export const modelLetterIn = (campaign: Campaign, lang: string): ModelLetter | undefined =>
  campaign.modelLetters.find((letter) => letter.lang === lang) ??
  campaign.modelLetters.find((letter) => letter.lang === lang.split("-")[0]);

/** The salutation that the document gives for a target, when the letter is in the document's language. */
export const ownSalutation = (campaign: Campaign, addressee: Addressee | undefined, lang: string): string =>
  lang.split("-")[0] === campaign.documentLanguage.split("-")[0] ? (addressee?.salutation ?? "") : "";

const NO_WORDS: FrameVariables = {
  town: "",
  date: "",
  ua_number: "",
  country: "",
  target: "",
  addressee: "",
  salutation: "",
  body: "",
  closing: "",
  copies: [],
};
