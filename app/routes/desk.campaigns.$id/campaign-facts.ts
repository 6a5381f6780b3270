/** What the review page says of a campaign besides its fields. */
import { type Campaign, type CampaignState, campaignState } from "#app/domain/campaign/campaign.ts";
import {
  type ReadinessNotice,
  type ReadinessProblem,
  readinessNotices,
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

export function campaignFacts(campaign: Campaign, now: Date): CampaignFacts {
  const { uaNumber, ordinal, publishedAt, demonstration } = campaign;
  return {
    state: campaignState(campaign, now),
    published: publishedAt && uaNumber && ordinal ? { uaNumber, ordinal } : null,
    demonstration,
    missing: readinessProblems(campaign).map(({ field, code, hole }) => ({ field, code, hole })),
    notices: readinessNotices(campaign, now),
  };
}
