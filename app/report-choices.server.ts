/** What a member of staff may choose when they make an event or enter a count: calls, and sections of their own. */
import { campaignState, textFor } from "#app/domain/campaign/campaign.ts";
import { listPublishedCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { tallySection } from "#app/domain/staff/roles.ts";
import type { Staff } from "#app/domain/staff/staff.ts";
import type { Database } from "#db/schema.ts";

/** @param open only calls that can be written for today */
export async function reportChoices(db: Database, now: Date, staff: Staff, lang: string, open: boolean) {
  const own = tallySection(staff);
  const campaigns = (await listPublishedCampaigns(db))
    .filter((campaign) => campaignState(campaign, now) !== "scheduled")
    .filter((campaign) => !open || campaignState(campaign, now) === "open")
    .sort((a, b) => (a.deadlineOn < b.deadlineOn ? 1 : -1));
  return {
    campaigns: campaigns.map((campaign) => ({
      id: campaign.id,
      uaNumber: campaign.uaNumber,
      ordinal: campaign.ordinal,
      title: textFor(campaign, lang).title,
    })),
    sections: (await listSections(db))
      .filter(({ code }) => own === undefined || code === own)
      .map(({ code, name }) => ({ code, name })),
  };
}
export type ReportChoices = Awaited<ReturnType<typeof reportChoices>>;
