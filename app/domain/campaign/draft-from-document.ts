/** An Urgent Action document's fields as the fields of a campaign, for an organizer to check. */
import type { DocumentAddressee, UaDocument } from "../urgent-action/document.ts";
import { parseUaNumber } from "../urgent-action/ua-number.ts";
import type { AddresseeFields, CampaignFields, ModelLetter, Unchecked } from "./campaign.ts";
import { isEmailAddress, isWebLink } from "./contact.ts";
import { countryCode } from "./country-codes.ts";
import { languageCode } from "./language-codes.ts";
import { sentenceCase } from "./sentence-case.ts";

/** One form takes as many; the most in an Urgent Action known is thirty. */
const MOST_ADDRESSEES = 100;

/** Whatever the document does not say stays empty; a title in capitals becomes a sentence. */
export function draftFromDocument(document: UaDocument, documentLanguage: string): CampaignFields {
  const modelLetter = modelLetterOf(document, documentLanguage);
  const background = blankLines(document.additional_information?.paragraphs ?? []);
  const summary = document.summary ?? "";
  const restOfDocument = [document.country, summary, background, modelLetter?.body].filter(Boolean);
  return {
    uaNumber: parseUaNumber(document.ua?.number ?? ""),
    ordinal: ordinalOf(document),
    ordinalText: document.ua?.ordinal_text ?? null,
    indexNumber: document.index,
    country: document.country,
    countryCode: (document.country && countryCode(document.country, documentLanguage)) || null,
    documentLanguage,
    issuedOn: document.issue_date,
    deadlineOn: document.deadline,
    preferredLanguages: codesOf(document.preferred_languages),
    ownLanguageAllowed: document.own_language_allowed ?? false,
    namesAndPronouns: document.names_and_pronouns,
    previousLinks: document.previous_ua_links.filter(isWebLink),
    texts: [
      {
        lang: documentLanguage,
        title: sentenceCase(document.title ?? "", documentLanguage, restOfDocument.join("\n")),
        summary,
        background,
        afterDeadlineNote: document.after_deadline_note,
        riskNotice: null,
      },
    ],
    addressees: [
      ...document.targets.map((target) => addresseeOf(target, false, modelLetter?.salutation ?? null)),
      ...document.copies_to.map((copy) => addresseeOf(copy, true, null)),
    ].slice(0, MOST_ADDRESSEES),
    modelLetters: modelLetter ? [modelLetter] : [],
  };
}

function modelLetterOf({ letters }: UaDocument, lang: string): Unchecked<ModelLetter> | undefined {
  const [letter] = letters;
  if (!letter) return undefined;
  const { salutation, closing } = letter;
  return { lang, salutation, body: blankLines(letter.body_paragraphs), closing };
}

/** A target whose block gives no salutation is greeted as the model letter does. */
const addresseeOf = (
  from: DocumentAddressee,
  copy: boolean,
  usualSalutation: string | null,
): AddresseeFields => ({
  copy,
  kind: from.kind,
  name: from.name,
  office: from.role,
  addressLines: from.address_lines,
  emails: from.email.filter(isEmailAddress),
  fax: from.fax,
  phones: from.phone,
  social: from.social,
  contactForm: from.contact_form && isWebLink(from.contact_form) ? from.contact_form : null,
  salutation: from.salutation ?? usualSalutation,
  section: null,
  inLanguages: [],
});

/** As the form takes it: from 1 to 999. */
const ordinalOf = ({ ua }: UaDocument): number | null =>
  ua?.ordinal && ua.ordinal > 0 && ua.ordinal < 1_000 ? ua.ordinal : null;

const codesOf = (names: string[]): string[] => [
  ...new Set(names.map((name) => languageCode(name)).filter((code) => code !== undefined)),
];

const blankLines = (paragraphs: string[]): string => paragraphs.join("\n\n");
