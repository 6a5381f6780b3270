/** What the thank-you page says: what was counted, the number it joined, and who waits for a letter next. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { LettersDone } from "#app/domain/action-log/letter-entries.ts";
import { deadlineHasPassed, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { pageLanguage } from "#app/ui/page-title.ts";

/** Campaigns named as next at most. */
const NEXT = 3;

export async function thanksFor(
  { params, context }: ActionFunctionArgs,
  campaign: PublishedCampaign,
  done: LettersDone,
  logged: number,
) {
  const now = context.now();
  const open = await listOpenCampaigns(context.db, now);
  return {
    letters: sum(done.addressees),
    copies: sum(done.addressees.filter(({ copy }) => copy)),
    /** False: all of it had been reported before. */
    news: logged > 0,
    late: deadlineHasPassed(campaign.deadlineOn, now),
    total: (await publicTally(context.db, campaign.uaNumber, campaign.ordinal)).letters,
    share: context.publicUrl + campaignPath(pageLanguage(params.lang), campaign),
    next: open.filter(({ uaNumber }) => uaNumber !== campaign.uaNumber).slice(0, NEXT),
    now,
  };
}
export type ThanksPage = Awaited<ReturnType<typeof thanksFor>>;

const sum = (addressees: LettersDone["addressees"]): number =>
  addressees.reduce((total, { letters = 1 }) => total + letters, 0);
