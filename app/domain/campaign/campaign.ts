/** A campaign as the rest of the program sees it: rows stop at the store (campaign-store.server.ts). */
import type { CampaignFigure } from "./figures.ts";
import type { CampaignPerson } from "./people.ts";

export interface Campaign {
  id: string;
  uaNumber: string | null;
  ordinal: number | null;
  ordinalText: string | null;
  indexNumber: string | null;
  country: string | null;
  countryCode: string | null;
  documentLanguage: string;
  issuedOn: string | null;
  deadlineOn: string | null;
  preferredLanguages: string[];
  ownLanguageAllowed: boolean;
  namesAndPronouns: { names: string; pronouns: string | null }[];
  previousLinks: string[];
  demonstration: boolean;
  publishedAt: string | null;
  opensAt: string | null;
  closedAt: string | null;
  withdrawnAt: string | null;
  outcome: string | null;
  outcomeOn: string | null;
  texts: CampaignText[];
  addressees: Addressee[];
  modelLetters: ModelLetter[];
  /** The case's confirmed figures, oldest day first. */
  figures: CampaignFigure[];
  /** The people of the case who are on its public roster, in its order. */
  people: CampaignPerson[];
}

/** A campaign that has been published: it has a number, an ordinal and a deadline. */
export type PublishedCampaign = Campaign & {
  uaNumber: string;
  ordinal: number;
  deadlineOn: string;
  publishedAt: string;
};

/**
 * Who has read a text in its language and stands by these very words. A changed text is a draft again; a text
 * that a machine translated is a draft until a person says otherwise.
 */
export interface Check {
  status: "draft" | "checked";
  /** The code of the section that checked it, and the day (YYYY-MM-DD); null while it is a draft. */
  checkedBy: string | null;
  checkedOn: string | null;
}

export interface CampaignText extends Check {
  lang: string;
  title: string;
  summary: string;
  /** Paragraphs separated by a blank line. */
  background: string;
  afterDeadlineNote: string | null;
  riskNotice: string | null;
}

export interface Addressee {
  id: string;
  copy: boolean;
  kind: "target" | "mission" | "embassy";
  name: string | null;
  office: string | null;
  addressLines: string[];
  emails: string[];
  fax: string[];
  phones: string[];
  social: string[];
  contactForm: string | null;
  salutation: string | null;
  /** Only supporters of this section write to them (an embassy in their country); null for everybody. */
  section: string | null;
  /** Office and salutation in letter languages other than the document's, each language once. */
  inLanguages: AddresseeInLanguage[];
}

export interface AddresseeInLanguage {
  lang: string;
  office: string | null;
  salutation: string | null;
}

export interface ModelLetter extends Check {
  lang: string;
  salutation: string | null;
  /** Paragraphs separated by a blank line. */
  body: string;
  closing: string | null;
}

/** What an organizer writes. The rest of a campaign is its history: what was done, and when. */
export type CampaignFields = Pick<
  Campaign,
  | "uaNumber"
  | "ordinal"
  | "ordinalText"
  | "indexNumber"
  | "country"
  | "countryCode"
  | "documentLanguage"
  | "issuedOn"
  | "deadlineOn"
  | "preferredLanguages"
  | "ownLanguageAllowed"
  | "namesAndPronouns"
  | "previousLinks"
> & {
  texts: Unchecked<CampaignText>[];
  addressees: AddresseeFields[];
  modelLetters: Unchecked<ModelLetter>[];
};

/** Words as somebody writes them: without a check they are a draft. */
export type Unchecked<Words extends Check> = Omit<Words, keyof Check> & Partial<Check>;
export const UNCHECKED: Check = { status: "draft", checkedBy: null, checkedOn: null };

/** An addressee keeps its id for life, because logged letters are told apart by it; a new one has none yet. */
export type AddresseeFields = Omit<Addressee, "id" | "inLanguages"> &
  Partial<Pick<Addressee, "id" | "inLanguages">>;

export type CampaignState = "draft" | "scheduled" | "open" | "closed" | "withdrawn";

/** The state at an instant, read from the campaign's dated facts. */
export function campaignState(
  campaign: Pick<Campaign, "publishedAt" | "opensAt" | "closedAt" | "withdrawnAt" | "deadlineOn">,
  now: Date,
): CampaignState {
  if (campaign.withdrawnAt) return "withdrawn";
  if (!campaign.publishedAt) return "draft";
  if (campaign.closedAt && new Date(campaign.closedAt) <= now) return "closed";
  if (campaign.deadlineOn && deadlineHasPassed(campaign.deadlineOn, now)) return "closed";
  if (campaign.opensAt && new Date(campaign.opensAt) > now) return "scheduled";
  return "open";
}

/** A deadline is a day, everywhere: it has passed once that day has ended in the last time zone, UTC−12. */
export function deadlineEndsAt(deadlineOn: string): Date {
  const midnightUtc = Date.parse(`${deadlineOn}T00:00:00Z`);
  return new Date(midnightUtc + (24 + 12) * 3_600_000);
}
export const deadlineHasPassed = (deadlineOn: string, now: Date): boolean =>
  now >= deadlineEndsAt(deadlineOn);

/** The last day that has ended everywhere: campaigns are open while their deadline comes after it. */
export const lastDayEndedEverywhere = (now: Date): string =>
  new Date(now.getTime() - (24 + 12) * 3_600_000).toISOString().slice(0, 10);

/** Whole days from today (UTC) to the deadline's day: 0 on the day itself, negative afterwards. */
export function daysLeft(deadlineOn: string, now: Date): number {
  const today = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  return Math.round((Date.parse(`${deadlineOn}T00:00:00Z`) - today) / 86_400_000);
}

/** The campaign's words in a page language, else in the document's language, else the first there are. */
export function textFor(campaign: Campaign, lang: string): CampaignText {
  const text =
    campaign.texts.find((t) => t.lang === lang) ??
    campaign.texts.find((t) => t.lang === campaign.documentLanguage) ??
    campaign.texts[0];
  if (!text) throw new Error(`campaign ${campaign.id} has no text`);
  return text;
}

/** "a\n\nb" → ["a", "b"]. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/u)
    .map((p) => p.trim())
    .filter(Boolean);
