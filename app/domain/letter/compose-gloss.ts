/** The letter once more in the supporter's own language: for the addressee's information, and to know what one signs. */
import { type Addressee, type PublishedCampaign, paragraphsOf } from "#app/domain/campaign/campaign.ts";
import { fillVariables, type LetterValues } from "#app/domain/campaign/letter-variables.ts";
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { salutationFor } from "./addressee-in-language.ts";
import { type AlignedGloss, alignTranslation, alignTyped } from "./align-gloss.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import { frameFor, type LetterFrames, NO_WORDS } from "./frames.ts";
import type { Gloss } from "./letter.ts";
import { modelLetterIn } from "./starting-words.ts";
import type { SupporterWords } from "./supporter-words.ts";

export interface GlossedLetter {
  campaign: PublishedCampaign;
  /** With their variables filled in. */
  words: SupporterWords;
  /** What fills a model letter's variables in a language. */
  valuesIn: (lang: string) => LetterValues;
}

/**
 * The gloss of a letter, the same for all its addressees but for the salutation; null where none is wanted, where it
 * would be in the letter's own language, or where neither the supporter nor the campaign has a text in that language.
 * `greets` is the first target, whom a model letter's salutation greets; another addressee is greeted as
 * the language does it.
 */
export function composeGloss(
  frames: LetterFrames,
  letter: GlossedLetter,
  greeted: Addressee,
  greets: Addressee,
): Gloss | null {
  const { campaign, words, valuesIn } = letter;
  const { gloss: placement, glossLang: lang } = words;
  if (placement === "none" || !lang || lang === words.letter) return null;
  const aligned = alignedText(letter);
  if (!aligned.paragraphs.some(Boolean)) return null;

  const model = modelLetterIn(campaign, lang);
  const fill = (text: string | null | undefined) => fillVariables(cleanLine(text ?? ""), valuesIn(lang));
  const ofModel = greeted === greets ? fill(model?.salutation) : "";
  const parts = frameFor(frames, lang).partsOf({
    ...NO_WORDS,
    language: languageName(lang),
    salutation: ofModel || salutationFor(frames, campaign, greeted, lang),
    closing: fill(model?.closing),
  });
  return {
    language: lang,
    dir: textDirection(lang),
    heading: parts["translation-heading"]?.[0] ?? "",
    salutation: parts.salutation?.[0] ?? "",
    ...aligned,
    closing: parts.closing?.[0] ?? "",
    placement,
  };
}

/** The supporter's text where they wrote one, else the model letter's in the gloss's language. */
function alignedText({ campaign, words, valuesIn }: GlossedLetter): AlignedGloss {
  const bodyIn = (lang: string) =>
    paragraphsOf(fillVariables(cleanText(modelLetterIn(campaign, lang)?.body ?? ""), valuesIn(lang)));
  const letter = paragraphsOf(words.body);
  const translation = bodyIn(words.glossLang);
  const typed = paragraphsOf(words.glossBody);
  const untouched = typed.length === 0 || typed.join("\n\n") === translation.join("\n\n");
  if (!untouched) return alignTyped(letter, typed);
  if (translation.length === 0) return { paragraphs: [], asTyped: [] };
  return alignTranslation(letter, bodyIn(words.letter), translation);
}
