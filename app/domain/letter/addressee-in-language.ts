/** An addressee's office and salutation in a letter's language. */
import type {
  Addressee,
  AddresseeInLanguage,
  Campaign,
  PublishedCampaign,
} from "#app/domain/campaign/campaign.ts";
import { cleanLine } from "./clean-text.ts";
import { frameFor, type LetterFrames } from "./frames.ts";
import { type RecognisedOffice, recogniseOffice, salutationOf } from "./recognise-office.ts";

/** The office as a sentence of a letter names it: as staff entered it for that language, else as the document has it. */
export const officeIn = (addressee: Addressee, lang: string): string | null =>
  wordsIn(addressee, lang)?.office ?? addressee.office;

/**
 * The office as the envelope names it. Whoever carries and opens a letter reads the languages that the Urgent Action
 * prefers: the letter's own where it is one of them, else the first that has the office, else the document's words.
 */
export function officeOnEnvelope(
  addressee: Addressee,
  { preferredLanguages }: Pick<Campaign, "preferredLanguages">,
  lang: string,
): string | null {
  const languages = preferredLanguages.filter((preferred) => primary(preferred) === primary(lang));
  const named = [...languages, ...preferredLanguages].map(
    (preferred) => wordsIn(addressee, preferred)?.office,
  );
  return named.find(Boolean) ?? addressee.office;
}

/**
 * How a letter in a language greets an addressee: as staff entered it, as the document does in its own language, or
 * as that language addresses the office. "" where none of these is known and the frame's general form serves.
 */
export function salutationFor(
  frames: LetterFrames,
  campaign: Pick<PublishedCampaign, "documentLanguage">,
  addressee: Addressee | undefined,
  lang: string,
): string {
  if (!addressee) return "";
  const given =
    wordsIn(addressee, lang)?.salutation ??
    (primary(lang) === primary(campaign.documentLanguage) ? addressee.salutation : null);
  const recognised = officeOf(frames, campaign, addressee, lang);
  return cleanLine(given ?? salutationOf(frameFor(frames, lang).offices, recognised) ?? "");
}

/**
 * Rank and gender of an addressee, read out of the document's words or of what staff entered for a language; each is
 * looked up in its own language, because the same word may tell a gender in one and none in another.
 */
export function officeOf(
  frames: LetterFrames,
  { documentLanguage }: Pick<Campaign, "documentLanguage">,
  addressee: Addressee,
  lang: string,
): RecognisedOffice | null {
  const officesIn = (one: string) => frameFor(frames, one).offices;
  const entered = wordsIn(addressee, lang);
  return (
    recogniseOffice(addressee, [officesIn(documentLanguage), officesIn("en")]) ??
    (entered ? recogniseOffice({ ...addressee, ...entered }, [officesIn(lang)]) : null)
  );
}

const wordsIn = ({ inLanguages }: Addressee, lang: string): AddresseeInLanguage | undefined =>
  inLanguages.find((words) => words.lang === lang) ??
  inLanguages.find((words) => primary(words.lang) === primary(lang));

const primary = (lang: string): string => lang.split("-")[0] ?? lang;
