/** Makes the letters of one supporter: one to each target, then the first one again for each copy. */

import { type Addressee, type PublishedCampaign, paragraphsOf } from "#app/domain/campaign/campaign.ts";
import { fillVariables } from "#app/domain/campaign/letter-variables.ts";
import { unfilledPlaceholders } from "#app/domain/campaign/unfilled-placeholders.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { addresseeInWords, envelopeAddress } from "./address-lines.ts";
import { cleanLine } from "./clean-text.ts";
import { type FrameVariables, frameFor, type LetterFrames } from "./frames.ts";
import type { Letter } from "./letter.ts";
import { dayOf, letterDate } from "./letter-date.ts";
import { ownSalutation } from "./starting-words.ts";
import type { SupporterWords } from "./supporter-words.ts";

/** `key` is one of write:errors.placeholder (vars.found is the piece) and write:errors.noAddressee. */
export interface ComposeProblem {
  field: string;
  key: string;
  vars?: Record<string, string>;
}
export type ComposedLetters = { ok: true; letters: Letter[] } | { ok: false; problems: ComposeProblem[] };

/**
 * The frozen letters that every output is made from, targets first. The supporter's salutation greets the
 * first target, and further targets are greeted as the document or the frame does it. A copy says what the first
 * target's letter says, greeting and closing included, under a heading that calls it a copy. A letter with an
 * unfilled place is refused, naming the field and the piece found.
 */
export function composeLetters(
  frames: LetterFrames,
  campaign: PublishedCampaign,
  words: SupporterWords,
  today: Date,
): ComposedLetters {
  const targets = campaign.addressees.filter((addressee) => !addressee.copy);
  const copies = campaign.addressees.filter((addressee) => addressee.copy);
  if (targets.length === 0) {
    return { ok: false, problems: [{ field: "campaign", key: "write:errors.noAddressee" }] };
  }
  const filled = withVariablesFilled(words, campaign, today);
  const problems = holesIn(filled);
  if (problems.length > 0) return { ok: false, problems };

  const set: LetterSet = { frames, campaign, words: filled, writtenOn: dayOf(today), targets, copies };
  return { ok: true, letters: [...targets, ...copies].map((addressee) => letterTo(addressee, set)) };
}

interface LetterSet {
  frames: LetterFrames;
  campaign: PublishedCampaign;
  words: SupporterWords;
  writtenOn: string;
  targets: Addressee[];
  copies: Addressee[];
}

function withVariablesFilled(
  words: SupporterWords,
  campaign: PublishedCampaign,
  today: Date,
): SupporterWords {
  const values = {
    name: words.name,
    town: words.town,
    ua_number: campaign.uaNumber,
    date: letterDate(dayOf(today), words.letter),
  };
  return {
    ...words,
    salutation: fillVariables(words.salutation, values),
    body: fillVariables(words.body, values),
    closing: fillVariables(words.closing, values),
  };
}

function holesIn(words: SupporterWords): ComposeProblem[] {
  const fields = ["salutation", "body", "closing", "name", "town"] as const;
  return fields.flatMap((field) =>
    unfilledPlaceholders(words[field]).map((found) => ({
      field,
      key: "write:errors.placeholder",
      vars: { found },
    })),
  );
}

function letterTo(addressee: Addressee, set: LetterSet): Letter {
  const { campaign, words, writtenOn } = set;
  const lang = words.letter;
  const parts = frameFor(set.frames, lang)(variablesFor(addressee, set));
  const one = (part: keyof typeof parts) => parts[part]?.[0] ?? "";
  return {
    addresseeId: addressee.id,
    copy: addressee.copy,
    uaNumber: campaign.uaNumber,
    ordinal: campaign.ordinal,
    language: lang,
    dir: textDirection(lang),
    writtenOn,
    placeAndDate: one("place-and-date"),
    addressLines: envelopeAddress(addressee, campaign),
    postable: addressee.addressLines.length > 0,
    reference: one("reference"),
    subject: one("subject") || one("reference"),
    copyHeading: addressee.copy ? one("copy-heading") : null,
    salutation: one("salutation"),
    paragraphs: paragraphsOf(one("body")),
    closing: one("closing"),
    signature: words.name,
    copyNotation: parts["copy-notation"] ?? [],
    emails: addressee.emails,
  };
}

function variablesFor(
  addressee: Addressee,
  { campaign, words, writtenOn, targets, copies }: LetterSet,
): FrameVariables {
  const lang = words.letter;
  const [first] = targets as [Addressee];
  const written = addressee.copy || addressee === first; // the supporter's words, as they stand on the sheet
  const greeted = written ? first : addressee;
  return {
    town: words.town,
    date: letterDate(writtenOn, lang),
    ua_number: campaign.uaNumber,
    country: countryName(campaign, lang),
    target: addresseeInWords(first),
    addressee: addresseeInWords(addressee),
    salutation: (written && words.salutation) || cleanLine(ownSalutation(campaign, greeted, lang)),
    body: words.body,
    closing: written || !repeatsSalutation(words) ? words.closing : "",
    copies: addressee.copy ? [] : copies.map((copy) => ({ addressee: addresseeInWords(copy) })),
  };
}

/** "Je vous prie d’agréer, Monsieur le Ministre, …" is for the Minister alone; a Governor's letter closes as its frame does. */
function repeatsSalutation({ salutation, closing }: SupporterWords): boolean {
  const formOfAddress = salutation.replace(/[\s,:;،]+$/u, "");
  return formOfAddress !== "" && closing.includes(formOfAddress);
}

/** The country of the case in the letter's language; an invented country keeps the document's name. */
function countryName(campaign: PublishedCampaign, lang: string): string {
  const known = campaign.countryCode && Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
  const name = known && new Intl.DisplayNames(lang, { type: "region" }).of(campaign.countryCode!);
  return name || cleanLine(campaign.country ?? "");
}
