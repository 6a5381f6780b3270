/** A campaign's page: the case, the deadline, whom to write to, and one main button. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { campaignOfAddress } from "#app/campaign-of-address.server.ts";
import { campaignState, textFor } from "#app/domain/campaign/campaign.ts";
import { listOpenCampaigns, listSeries } from "#app/domain/campaign/campaign-store.server.ts";
import { listFigures } from "#app/domain/campaign/figure-store.server.ts";
import { publicRoster } from "#app/domain/campaign/people-store.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { pageLanguage, titleTag } from "#app/ui/page-title.ts";
import { CampaignPage } from "./campaign-page.tsx";
import { modelSheets } from "./model-sheets.ts";

export const headers = publicPageHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { db, now: clock } = args.context;
  const now = clock();
  const campaign = await campaignOfAddress(args);
  const closed = campaignState(campaign, now) === "closed";
  return {
    campaign,
    now,
    sheets: modelSheets(args.context.frames, campaign, now),
    letters: (await lettersByCampaign(db, [campaign]))[campaign.id] ?? 0,
    series: await listSeries(db, campaign.uaNumber),
    figures: await listFigures(db, campaign.uaNumber),
    roster: await publicRoster(db, campaign.uaNumber),
    others: closed ? await listOpenCampaigns(db, now) : [],
    section: new URL(args.request.url).searchParams.get("section"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  if (!data) return titleTag(params.lang, (t) => t("site:notFound.title"));
  const text = textFor(data.campaign, pageLanguage(params.lang));
  return [
    ...titleTag(params.lang, () => `${text.title} · UA ${data.campaign.uaNumber}`),
    { name: "description", content: text.summary.slice(0, 300) },
  ];
};

export default function Campaign() {
  return <CampaignPage {...useLoaderData<typeof loader>()} />;
}
