/** Closed campaigns, and what was sent for them. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { listClosedCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CampaignCards } from "#app/ui/campaign-cards.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { titleTag } from "#app/ui/page-title.ts";

export const headers = publicPageHeaders;

export async function loader({ context: { db, now } }: LoaderFunctionArgs) {
  const campaigns = await listClosedCampaigns(db, now());
  return { campaigns, letters: await lettersByCampaign(db, campaigns), now: now() };
}

export const meta: MetaFunction = ({ params }) => titleTag(params.lang, (t) => t("site:archive.title"));

export default function Archive() {
  const { t } = useText();
  const { campaigns, letters, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("site:archive.title")} lead={<p>{t("site:archive.lead")}</p>} />
      {campaigns.length > 0 ? (
        <CampaignCards campaigns={campaigns} letters={letters} now={now} titles="h2" />
      ) : (
        <EmptyState title={t("site:archive.empty")} />
      )}
    </>
  );
}
