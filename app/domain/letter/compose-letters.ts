/** Makes the letters of one supporter: one to each target, then the first one again for each copy. */

import { type Addressee, type PublishedCampaign, paragraphsOf } from "#app/domain/campaign/campaign.ts";
import { fillVariables, type LetterValues } from "#app/domain/campaign/letter-variables.ts";
import { unfilledPlaceholders } from "#app/domain/campaign/unfilled-placeholders.ts";
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { addresseeInWords, envelopeAddress } from "./address-lines.ts";
import { officeIn, salutationFor } from "./addressee-in-language.ts";
import { cleanLine } from "./clean-text.ts";
import { composeGloss, type GlossedLetter } from "./compose-gloss.ts";
import { type FrameVariables, frameFor, type LetterFrames } from "./frames.ts";
import type { Gloss, Letter } from "./letter.ts";
import { dayOf, letterDate } from "./letter-date.ts";
import { caseValues } from "./letter-values.ts";
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
  const addressees = campaign.addressees.filter(({ section }) => !section || section === words.section);
  const targets = addressees.filter((addressee) => !addressee.copy);
  const copies = addressees.filter((addressee) => addressee.copy);
  if (targets.length === 0) {
    return { ok: false, problems: [{ field: "campaign", key: "write:errors.noAddressee" }] };
  }
  const writtenOn = dayOf(today);
  const valuesIn = (lang: string): LetterValues => ({
    ...caseValues(campaign, lang, words.about),
    name: words.name,
    town: words.town,
    date: letterDate(writtenOn, lang),
  });
  const filled = withVariablesFilled(words, valuesIn);
  const set: LetterSet = { frames, campaign, words: filled, valuesIn, writtenOn, targets, copies };
  const letters = [...targets, ...copies].map((addressee) => letterTo(addressee, set));
  const problems = [...holesIn(filled), ...holesInGloss(letters[0]!.gloss)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, letters };
}

interface LetterSet extends GlossedLetter {
  frames: LetterFrames;
  writtenOn: string;
  targets: Addressee[];
  copies: Addressee[];
}

function withVariablesFilled(words: SupporterWords, valuesIn: GlossedLetter["valuesIn"]): SupporterWords {
  const values = valuesIn(words.letter);
  return {
    ...words,
    salutation: fillVariables(words.salutation, values),
    body: fillVariables(words.body, values),
    closing: fillVariables(words.closing, values),
    glossBody: words.glossLang ? fillVariables(words.glossBody, valuesIn(words.glossLang)) : "",
  };
}

function holesIn(words: SupporterWords): ComposeProblem[] {
  const fields = ["salutation", "body", "closing", "name", "town"] as const;
  return fields.flatMap((field) => holes(field, words[field]));
}

const holesInGloss = (gloss: Gloss | null): ComposeProblem[] =>
  gloss ? holes("glossBody", [gloss.salutation, ...gloss.paragraphs, gloss.closing].join("\n\n")) : [];

const holes = (field: string, text: string): ComposeProblem[] =>
  unfilledPlaceholders(text).map((found) => ({ field, key: "write:errors.placeholder", vars: { found } }));

function letterTo(addressee: Addressee, set: LetterSet): Letter {
  const { frames, campaign, words, writtenOn, targets } = set;
  const [first] = targets as [Addressee];
  const greeted = addressee.copy ? first : addressee;
  const lang = words.letter;
  const gloss = composeGloss(frames, set, greeted, first);
  const parts = frameFor(frames, lang).partsOf(variablesFor(addressee, greeted, gloss, set));
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
    addressLines: envelopeAddress(addressee, campaign, words),
    postable: addressee.addressLines.length > 0,
    reference: one("reference"),
    subject: one("subject") || one("reference"),
    copyHeading: addressee.copy ? one("copy-heading") : null,
    salutation: one("salutation"),
    paragraphs: paragraphsOf(one("body")),
    closing: one("closing"),
    signature: words.name,
    copyNotation: [...(parts["copy-notation"] ?? []), ...(parts.enclosure ?? [])],
    emails: addressee.emails,
    gloss,
  };
}

function variablesFor(
  addressee: Addressee,
  greeted: Addressee,
  gloss: Gloss | null,
  { frames, campaign, words, writtenOn, targets, copies }: LetterSet,
): FrameVariables {
  const lang = words.letter;
  const [first] = targets as [Addressee];
  const written = greeted === first; // the supporter's words, as they stand on the sheet
  const inWords = (one: Addressee) => addresseeInWords({ name: one.name, office: officeIn(one, lang) });
  return {
    town: words.town,
    date: letterDate(writtenOn, lang),
    ua_number: campaign.uaNumber,
    country: countryName(campaign, lang),
    target: inWords(first),
    addressee: inWords(addressee),
    salutation: (written && words.salutation) || salutationFor(frames, campaign, greeted, lang),
    body: words.body,
    closing: written || !repeatsSalutation(words) ? words.closing : "",
    language: languageName(lang),
    translation: gloss?.placement === "following" ? languageName(gloss.language, lang) : "",
    copies: addressee.copy ? [] : copies.map((copy) => ({ addressee: inWords(copy) })),
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
