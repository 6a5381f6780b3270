/** The sheet before anything is written on it: what of a letter is the campaign's and the calendar's. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { composeLetters } from "./compose-letters.ts";
import type { LetterFrames } from "./frames.ts";
import type { Letter } from "./letter.ts";
import { ONE_LANGUAGE } from "./supporter-words.ts";

export type BlankSheet = Pick<Letter, "language" | "dir" | "placeAndDate" | "addressLines" | "reference">;

/** The first target's sheet, dated today and without a place; undefined where there is nobody to write to. */
export function blankSheet(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  lang: string,
  today: Date,
): BlankSheet | undefined {
  const nothing = { salutation: "", body: "–", closing: "", name: "", town: "", section: "int", key: "" };
  const composed = composeLetters(frames, campaign, { ...ONE_LANGUAGE, ...nothing, letter: lang }, today);
  if (!composed.ok) return undefined;
  const [{ language, dir, placeAndDate, addressLines, reference }] = composed.letters as [Letter];
  return { language, dir, placeAndDate, addressLines, reference };
}
