/** What the review page says of a campaign besides its fields. */
import { type Campaign, type CampaignState, campaignState } from "#app/domain/campaign/campaign.ts";
import {
  type ReadinessNotice,
  type ReadinessProblem,
  readinessNotices,
  readinessProblem,
  readinessProblems,
} from "#app/domain/campaign/readiness.ts";

export interface CampaignFacts {
  state: CampaignState;
  /** Null until it is published. */
  published: { uaNumber: string; ordinal: number } | null;
  demonstration: boolean;
  missing: Pick<ReadinessProblem, "field" | "code" | "hole">[];
  notices: ReadinessNotice[];
}

/** `taken`: another call is published under the campaign's number and ordinal. */
export function campaignFacts(campaign: Campaign, now: Date, taken: boolean): CampaignFacts {
  const { uaNumber, ordinal, publishedAt, demonstration } = campaign;
  const problems = [
    ...(taken ? [readinessProblem("ua-number-taken", "uaNumber")] : []),
    ...readinessProblems(campaign),
  ];
  return {
    state: campaignState(campaign, now),
    published: publishedAt && uaNumber && ordinal ? { uaNumber, ordinal } : null,
    demonstration,
    missing: problems.map(({ field, code, hole }) => ({ field, code, hole })),
    notices: readinessNotices(campaign, now),
  };
}
