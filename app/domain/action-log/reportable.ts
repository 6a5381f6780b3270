/** Whether letters for a campaign can be reported at an instant. */
import { campaignState, deadlineHasPassed, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { reportingEndsAt } from "./letter-report.ts";

export type Reportable =
  /** `late`: the deadline has passed, and what is reported now is marked as late. */
  { ok: true; late: boolean } | { ok: false; reason: "over" | "not-yet" };

export function reportable(campaign: PublishedCampaign, now: Date): Reportable {
  if (campaignState(campaign, now) === "scheduled") return { ok: false, reason: "not-yet" };
  if (now >= reportingEndsAt(campaign.deadlineOn)) return { ok: false, reason: "over" };
  return { ok: true, late: deadlineHasPassed(campaign.deadlineOn, now) };
}
