/** Model letters for a letter-writing table: complete but for town, name and signature, which are filled in by hand. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { type ComposedLetters, composeLetters } from "./compose-letters.ts";
import type { LetterFrames } from "./frames.ts";
import type { Letter } from "./letter.ts";
import { startingWords } from "./starting-words.ts";
import { ONE_LANGUAGE } from "./supporter-words.ts";

/** Lines to write on; at 11 points one "_" is about 2 mm long. */
const TOWN_LINE = "_".repeat(24);
const NAME_LINE = "_".repeat(30);

/**
 * Two signs of the private use area, which no text has, stand for the lines while the letter is composed: a letter
 * with any other hole in it is refused, and these two are holes on purpose.
 */
const TOWN = "\uE000";
const NAME = "\uE001";

/**
 * The letter to each target and each copy in one language, dated on `day`, with lines to sign on and to write one's
 * name on. Not ok as composeLetters() says it. The campaign must have a model letter in that language.
 */
export function lettersToFillIn(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  { lang, section }: { lang: string; section: string },
  day: Date,
): ComposedLetters {
  const words = { ...startingWords(frames, campaign, lang), ...ONE_LANGUAGE, letter: lang, section, key: "" };
  const composed = composeLetters(frames, campaign, { ...words, name: NAME, town: TOWN }, day);
  return composed.ok ? { ok: true, letters: composed.letters.map(withLines) } : composed;
}

const withLines = (letter: Letter): Letter => ({
  ...letter,
  placeAndDate: lined(letter.placeAndDate),
  reference: lined(letter.reference),
  subject: lined(letter.subject),
  copyHeading: letter.copyHeading === null ? null : lined(letter.copyHeading),
  salutation: lined(letter.salutation),
  paragraphs: letter.paragraphs.map(lined),
  closing: lined(letter.closing),
  // To sign on, and below it, clear of the signature, to write one's name on.
  signature: `${NAME_LINE}\n\n${NAME_LINE}`,
  copyNotation: letter.copyNotation.map(lined),
});

const lined = (text: string): string => text.replaceAll(TOWN, TOWN_LINE).replaceAll(NAME, NAME_LINE);
