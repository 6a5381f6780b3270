/** Between rows and campaigns: lists are JSON text in the database, booleans may be 0 and 1. */
import type { Selectable } from "kysely";
import type { AddresseesTable } from "#db/tables/addressees.ts";
import type { CampaignTextsTable } from "#db/tables/campaign-texts.ts";
import type { CampaignRow, NewCampaignRow } from "#db/tables/campaigns.ts";
import type { ModelLettersTable } from "#db/tables/model-letters.ts";
import type {
  Addressee,
  AddresseeFields,
  Campaign,
  CampaignFields,
  CampaignText,
  Check,
  ModelLetter,
  Unchecked,
} from "./campaign.ts";

export interface CampaignParts {
  texts: Selectable<CampaignTextsTable>[];
  addressees: Selectable<AddresseesTable>[];
  modelLetters: Selectable<ModelLettersTable>[];
  figures: Campaign["figures"];
  people: Campaign["people"];
}

export const toCampaign = (row: CampaignRow, parts: CampaignParts): Campaign => ({
  id: row.id,
  uaNumber: row.ua_number,
  ordinal: row.ordinal,
  ordinalText: row.ordinal_text,
  indexNumber: row.index_number,
  country: row.country,
  countryCode: row.country_code,
  documentLanguage: row.document_language,
  issuedOn: row.issued_on,
  deadlineOn: row.deadline_on,
  preferredLanguages: JSON.parse(row.preferred_languages),
  ownLanguageAllowed: Boolean(row.own_language_allowed),
  namesAndPronouns: JSON.parse(row.names_and_pronouns),
  previousLinks: JSON.parse(row.previous_links),
  demonstration: Boolean(row.demonstration),
  publishedAt: row.published_at,
  opensAt: row.opens_at,
  closedAt: row.closed_at,
  withdrawnAt: row.withdrawn_at,
  outcome: row.outcome,
  outcomeOn: row.outcome_on,
  texts: parts.texts.map(toText),
  addressees: parts.addressees.map(toAddressee),
  modelLetters: parts.modelLetters.map(toModelLetter),
  figures: parts.figures,
  people: parts.people,
});

/** The columns that hold what an organizer writes. */
export const fieldsRow = (fields: CampaignFields) =>
  ({
    ua_number: fields.uaNumber,
    ordinal: fields.ordinal,
    ordinal_text: fields.ordinalText,
    index_number: fields.indexNumber,
    country: fields.country,
    country_code: fields.countryCode,
    document_language: fields.documentLanguage,
    issued_on: fields.issuedOn,
    deadline_on: fields.deadlineOn,
    preferred_languages: JSON.stringify(fields.preferredLanguages),
    own_language_allowed: fields.ownLanguageAllowed,
    names_and_pronouns: JSON.stringify(fields.namesAndPronouns),
    previous_links: JSON.stringify(fields.previousLinks),
  }) satisfies Partial<NewCampaignRow>;

export const textRow = (campaignId: string, text: Unchecked<CampaignText>): CampaignTextsTable => ({
  campaign_id: campaignId,
  lang: text.lang,
  title: text.title,
  summary: text.summary,
  background: text.background,
  after_deadline_note: text.afterDeadlineNote,
  risk_notice: text.riskNotice,
  ...checkColumns(text),
});

export const addresseeRow = (
  campaignId: string,
  position: number,
  addressee: AddresseeFields & { id: string },
): AddresseesTable => ({
  id: addressee.id,
  campaign_id: campaignId,
  position,
  copy: addressee.copy,
  kind: addressee.kind,
  name: addressee.name,
  office: addressee.office,
  address_lines: JSON.stringify(addressee.addressLines),
  emails: JSON.stringify(addressee.emails),
  fax: JSON.stringify(addressee.fax),
  phones: JSON.stringify(addressee.phones),
  social: JSON.stringify(addressee.social),
  contact_form: addressee.contactForm,
  salutation: addressee.salutation,
  in_languages: JSON.stringify(addressee.inLanguages ?? []),
  section: addressee.section,
});

export const modelLetterRow = (campaignId: string, letter: Unchecked<ModelLetter>): ModelLettersTable => ({
  campaign_id: campaignId,
  lang: letter.lang,
  salutation: letter.salutation,
  body: letter.body,
  closing: letter.closing,
  ...checkColumns(letter),
});

const toText = (row: CampaignParts["texts"][number]): CampaignText => ({
  lang: row.lang,
  title: row.title,
  summary: row.summary,
  background: row.background,
  afterDeadlineNote: row.after_deadline_note,
  riskNotice: row.risk_notice,
  ...checkOf(row),
});

const toAddressee = (row: CampaignParts["addressees"][number]): Addressee => ({
  id: row.id,
  copy: Boolean(row.copy),
  kind: row.kind,
  name: row.name,
  office: row.office,
  addressLines: JSON.parse(row.address_lines),
  emails: JSON.parse(row.emails),
  fax: JSON.parse(row.fax),
  phones: JSON.parse(row.phones),
  social: JSON.parse(row.social),
  contactForm: row.contact_form,
  salutation: row.salutation,
  inLanguages: JSON.parse(row.in_languages),
  section: row.section,
});

const toModelLetter = (row: CampaignParts["modelLetters"][number]): ModelLetter => ({
  lang: row.lang,
  salutation: row.salutation,
  body: row.body,
  closing: row.closing,
  ...checkOf(row),
});

/** No column says "checked": who checked the words, and when, does. */
const checkColumns = ({ checkedBy = null, checkedOn = null }: Partial<Check>) => ({
  checked_by: checkedBy,
  checked_on: checkedOn,
});

const checkOf = (row: { checked_by: string | null; checked_on: string | null }): Check => ({
  status: row.checked_by ? "checked" : "draft",
  checkedBy: row.checked_by,
  checkedOn: row.checked_on,
});
