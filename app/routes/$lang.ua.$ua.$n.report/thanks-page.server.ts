/** What the thank-you page says beside what was counted: the number it joined, and who waits for a letter next. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { CountedReport } from "#app/domain/action-log/report-letters.server.ts";
import { deadlineHasPassed, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { pageLanguage } from "#app/ui/page-title.ts";

/** Campaigns named as next at most. */
const NEXT = 3;

export async function thanksFor({ params, context }: ActionFunctionArgs, campaign: PublishedCampaign) {
  const now = context.now();
  const open = await listOpenCampaigns(context.db, now);
  return {
    late: deadlineHasPassed(campaign.deadlineOn, now),
    total: (await publicTally(context.db, campaign.uaNumber, campaign.ordinal)).letters,
    share: context.publicUrl + campaignPath(pageLanguage(params.lang), campaign),
    next: open.filter(({ uaNumber }) => uaNumber !== campaign.uaNumber).slice(0, NEXT),
    now,
  };
}
export type ThanksPage = CountedReport & Awaited<ReturnType<typeof thanksFor>>;
