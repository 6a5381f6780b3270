/** The languages that a supporter is offered for the letter. */
import type { Campaign } from "#app/domain/campaign/campaign.ts";
import { frameLanguage, type LetterFrames, PLAIN } from "./frames.ts";

export interface LetterLanguage {
  lang: string;
  /** The campaign has a model letter in it. */
  model: boolean;
  /** The Urgent Action asks for it. */
  preferred: boolean;
  /** There is a frame in it; without one the plain frame is used. */
  frame: boolean;
}

/** What the UA asks for first, then the languages with a model letter, then the other frames by tag. */
export function letterLanguages(
  frames: LetterFrames,
  campaign: Pick<Campaign, "preferredLanguages" | "modelLetters">,
): LetterLanguage[] {
  const models = campaign.modelLetters.map((letter) => letter.lang);
  const framed = [...frames.keys()].filter((lang) => lang !== PLAIN).sort();
  return [...new Set([...campaign.preferredLanguages, ...models, ...framed])].map((lang) => ({
    lang,
    model: models.includes(lang),
    preferred: campaign.preferredLanguages.includes(lang),
    frame: frameLanguage(frames, lang) !== PLAIN,
  }));
}
