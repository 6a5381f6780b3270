/** A model letter as its supporters will make it: with the most that one can give about oneself, and with nothing. */
import type { Campaign, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { type ComposedLetters, composeLetters } from "./compose-letters.ts";
import type { LetterFrames } from "./frames.ts";
import { startingWords } from "./starting-words.ts";
import { ONE_LANGUAGE } from "./supporter-words.ts";

/** An invented name and a real town, both about as long as a line holds. */
const LONGEST = {
  name: "María de los Ángeles Fernández-Villaverde y Montenegro de Haro",
  town: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
};
const EMPTIEST = { name: "", town: "" };

export interface LetterPreview {
  longest: ComposedLetters;
  /** Not ok where the letter asks for what a supporter may leave out: its problems name each place. */
  emptiest: ComposedLetters;
}

/** Null where the campaign has no model letter in that language; a draft without a number gets one that stands for it. */
export function previewLetter(
  frames: LetterFrames,
  draft: Campaign,
  lang: string,
  today: Date,
): LetterPreview | null {
  const model = draft.modelLetters.find((letter) => letter.lang === lang);
  if (!model?.body) return null;
  const campaign: PublishedCampaign = {
    ...draft,
    uaNumber: draft.uaNumber ?? "000/00",
    ordinal: draft.ordinal ?? 1,
    deadlineOn: draft.deadlineOn ?? today.toISOString().slice(0, 10),
    publishedAt: draft.publishedAt ?? today.toISOString(),
  };
  const words = {
    ...startingWords(frames, campaign, lang),
    ...ONE_LANGUAGE,
    letter: lang,
    section: "int",
    key: "",
  };
  const composed = (supporter: typeof EMPTIEST) =>
    composeLetters(frames, campaign, { ...words, ...supporter }, today);
  return { longest: composed(LONGEST), emptiest: composed(EMPTIEST) };
}
