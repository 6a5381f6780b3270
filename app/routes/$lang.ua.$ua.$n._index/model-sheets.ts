/** The model letter in each language it has, as the sheet that a supporter begins with. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { type BlankSheet, blankSheet } from "#app/domain/letter/blank-sheet.ts";
import type { LetterFrames } from "#app/domain/letter/frames.ts";
import { type StartingWords, startingWords } from "#app/domain/letter/starting-words.ts";

export interface ModelSheet {
  lang: string;
  words: StartingWords;
  /** Date, address and reference; undefined where there is nobody to write to. */
  sheet: BlankSheet | undefined;
}

export const modelSheets = (frames: LetterFrames, campaign: PublishedCampaign, today: Date): ModelSheet[] =>
  campaign.modelLetters.map(({ lang }) => ({
    lang,
    words: startingWords(frames, campaign, lang),
    sheet: blankSheet(frames, campaign, lang, today),
  }));
