/** A 404 that helps: it carries the open campaigns, which not-found-page.tsx shows. Throw it from a loader. */
import { type AppLoadContext, data } from "@remix-run/node";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";

export interface NotFound {
  open: PublishedCampaign[];
  now: Date;
}

export async function notFound({ db, now: clock }: Pick<AppLoadContext, "db" | "now">) {
  const now = clock();
  return data<NotFound>({ open: await listOpenCampaigns(db, now), now }, { status: 404 });
}
