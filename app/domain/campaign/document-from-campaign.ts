/** A campaign's fields as the Urgent Action document that they came from: what the open JSON says of it. */
import { languageName } from "#app/i18n/languages.ts";
import type { DocumentAddressee, UaDocument } from "../urgent-action/document.ts";
import { emptyDocument } from "../urgent-action/ua-reading.ts";
import { type Addressee, type Campaign, paragraphsOf } from "./campaign.ts";

/**
 * The other way round than draftFromDocument(): imported again, it gives the same fields. A document has one language
 * and is the same for everybody, so translations and what only one section's supporters get are no part of it.
 */
export function documentFromCampaign(campaign: Campaign): UaDocument {
  const { documentLanguage: lang, uaNumber, ordinal, ordinalText, deadlineOn } = campaign;
  const text = campaign.texts.find((each) => each.lang === lang);
  const letter = campaign.modelLetters.find((each) => each.lang === lang);
  const background = paragraphsOf(text?.background ?? "");
  const addressees = campaign.addressees.filter(({ section }) => section === null);
  return {
    ...emptyDocument(),
    is_urgent_action: true,
    title: text?.title || null,
    ua: uaNumber
      ? {
          raw: [ordinalText, `UA: ${uaNumber}`].filter(Boolean).join(" "),
          kind: "UA",
          number: uaNumber,
          ordinal,
          ordinal_text: ordinalText,
        }
      : null,
    index: campaign.indexNumber,
    country: campaign.country,
    issue_date: campaign.issuedOn,
    summary: text?.summary || null,
    targets: addressees.filter(({ copy }) => !copy).map(documentAddressee),
    copies_to: addressees.filter(({ copy }) => copy).map(documentAddressee),
    letters: letter
      ? [
          {
            to: null,
            salutation: letter.salutation,
            body_paragraphs: paragraphsOf(letter.body),
            closing: letter.closing,
          },
        ]
      : [],
    additional_information: background.length ? { heading: null, paragraphs: background } : null,
    preferred_languages: campaign.preferredLanguages.map((code) => languageName(code, "en")),
    own_language_allowed: campaign.ownLanguageAllowed || null,
    deadline: deadlineOn,
    deadline_text: deadlineOn,
    all_deadlines: deadlineOn ? [{ date: deadlineOn, text: deadlineOn }] : [],
    after_deadline_note: text?.afterDeadlineNote ?? null,
    names_and_pronouns: campaign.namesAndPronouns,
    previous_ua_links: campaign.previousLinks,
  };
}

const documentAddressee = (addressee: Addressee): DocumentAddressee => ({
  kind: addressee.kind,
  name: addressee.name,
  role: addressee.office,
  address_lines: addressee.addressLines,
  email: addressee.emails,
  fax: addressee.fax,
  phone: addressee.phones,
  social: addressee.social,
  contact_form: addressee.contactForm,
  salutation: addressee.salutation,
  alternative_salutation: null,
  notes: null,
});
