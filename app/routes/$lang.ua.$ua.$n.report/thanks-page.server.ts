/** What the thank-you page says beside what was counted: the number it joined, and who waits for a letter next. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { type BriefMemory, createBriefMemory } from "#app/brief-memory.server.ts";
import type { CountedReport } from "#app/domain/action-log/report-letters.server.ts";
import { deadlineHasPassed, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { pageLanguage } from "#app/ui/page-title.ts";
import type { Database } from "#db/schema.ts";

/** Campaigns named as next at most. */
const NEXT = 3;

export async function thanksFor({ params, context }: ActionFunctionArgs, campaign: PublishedCampaign) {
  const now = context.now();
  const { total, open } = await aroundReport(context.db, now, campaign);
  return {
    /** The page is made once for many, every two seconds (server/reports-in-a-crowd.ts). */
    inCrowd: context.countedInCrowd !== undefined,
    late: deadlineHasPassed(campaign.deadlineOn, now),
    total,
    share: context.publicUrl + campaignPath(pageLanguage(params.lang), campaign),
    next: open.filter(({ uaNumber }) => uaNumber !== campaign.uaNumber).slice(0, NEXT),
    now,
  };
}

interface AroundReport {
  total: number;
  open: PublishedCampaign[];
}

/** By database, of which a process has one and its tests have many. */
const memories = new WeakMap<Database, BriefMemory<AroundReport>>();

/** The same for all who report within two seconds: it may lag behind by as much, and is never ahead. */
function aroundReport(db: Database, now: Date, campaign: PublishedCampaign): Promise<AroundReport> {
  const memory = memories.get(db) ?? createBriefMemory<AroundReport>();
  memories.set(db, memory);
  return memory(campaign.id, async () => ({
    total: (await lettersByCampaign(db, [campaign]))[campaign.id] ?? 0,
    open: await listOpenCampaigns(db, now),
  }));
}
export type ThanksPage = CountedReport &
  Awaited<ReturnType<typeof thanksFor>> & { receipt: string; event?: string | undefined };
