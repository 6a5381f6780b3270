/** What stands on the sheet when a supporter begins: the model letter where there is one, and forms of address. */
import type { Campaign, ModelLetter, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { fillVariables } from "#app/domain/campaign/letter-variables.ts";
import { salutationFor } from "./addressee-in-language.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import { frameFor, type LetterFrames, NO_WORDS } from "./frames.ts";
import { caseValues } from "./letter-values.ts";

export interface StartingWords {
  salutation: string;
  body: string;
  closing: string;
}

/**
 * Salutation, body and closing to begin with; the body is "" where there is no model letter in that language.
 * `about` is the id of the person that the letter is about; without one {{person}} names everybody the case is for.
 */
export function startingWords(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  lang: string,
  about = "",
): StartingWords {
  const target = campaign.addressees.find((addressee) => !addressee.copy);
  const model = modelLetterIn(campaign, lang);
  const known = caseValues(campaign, lang, about);
  const given = cleanLine(model?.salutation ?? salutationFor(frames, campaign, target, lang));
  const parts = frameFor(frames, lang).partsOf({
    ...NO_WORDS,
    salutation: fillVariables(given, known),
    closing: fillVariables(cleanLine(model?.closing ?? ""), known),
  });
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
