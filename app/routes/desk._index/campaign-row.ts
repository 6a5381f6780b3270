/** One campaign as a line of the desk's list. */
import { type Campaign, type CampaignState, campaignState } from "#app/domain/campaign/campaign.ts";
import { numberTakenBy, readinessProblems } from "#app/domain/campaign/readiness.ts";

/** What needs somebody's work comes first. */
export const STATES_SHOWN = [
  "draft",
  "open",
  "scheduled",
  "closed",
  "withdrawn",
] as const satisfies CampaignState[];

export interface CampaignRow {
  id: string;
  title: string;
  /** Language of the title. */
  lang: string;
  uaNumber: string | null;
  ordinal: number | null;
  deadlineOn: string | null;
  state: CampaignState;
  demonstration: boolean;
  letters: number;
  /** How many things a draft still lacks. */
  missing: number;
}

/** `all` the campaigns tell whether a draft's number is taken; the title is in the page's language where it can be. */
export function campaignRow(
  campaign: Campaign,
  all: readonly Campaign[],
  letters: number,
  now: Date,
  pageLanguage: string,
): CampaignRow {
  const { id, uaNumber, ordinal, deadlineOn, demonstration, documentLanguage } = campaign;
  const texts = campaign.texts.filter(({ title }) => title);
  const text =
    [pageLanguage, documentLanguage]
      .map((language) => texts.find(({ lang }) => lang === language))
      .find(Boolean) ?? texts[0];
  return {
    id,
    title: text?.title ?? "",
    lang: text?.lang ?? documentLanguage,
    uaNumber,
    ordinal,
    deadlineOn,
    state: campaignState(campaign, now),
    demonstration,
    letters,
    missing: readinessProblems(campaign).length + Number(Boolean(numberTakenBy(campaign, all))),
  };
}

export const isNumbered = <C extends Campaign>(
  campaign: C,
): campaign is C & { uaNumber: string; ordinal: number } =>
  campaign.uaNumber !== null && campaign.ordinal !== null;
