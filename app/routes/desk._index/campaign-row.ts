/** One campaign as a line of the desk's list. */
import { type Campaign, type CampaignState, campaignState } from "#app/domain/campaign/campaign.ts";
import { readinessProblems } from "#app/domain/campaign/readiness.ts";

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

export function campaignRow(campaign: Campaign, letters: number, now: Date): CampaignRow {
  const { id, uaNumber, ordinal, deadlineOn, demonstration, documentLanguage, texts } = campaign;
  const text = texts.find(({ lang }) => lang === documentLanguage) ?? texts[0];
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
    missing: readinessProblems(campaign).length,
  };
}

export const isNumbered = <C extends Campaign>(
  campaign: C,
): campaign is C & { uaNumber: string; ordinal: number } =>
  campaign.uaNumber !== null && campaign.ordinal !== null;
