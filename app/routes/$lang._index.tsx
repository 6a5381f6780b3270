/** The front page: every open campaign, nearest deadline first. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { listOpenCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CampaignCards } from "#app/ui/campaign-cards.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { titleTag } from "#app/ui/page-title.ts";

export const headers = publicPageHeaders;

export async function loader({ context: { db, now } }: LoaderFunctionArgs) {
  const campaigns = await listOpenCampaigns(db, now());
  return { campaigns, letters: await lettersByCampaign(db, campaigns), now: now() };
}

export const meta: MetaFunction = ({ params }) => titleTag(params.lang, (t) => t("site:home.title"));

export default function Home() {
  const { t, lang } = useText();
  const { campaigns, letters, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("site:home.headline")} lead={<p>{t("site:home.lead")}</p>} />
      <section className="stack" aria-labelledby="open">
        <h2 id="open" className="list-title">
          {t("site:home.list")}
        </h2>
        {campaigns.length > 0 ? (
          <CampaignCards campaigns={campaigns} letters={letters} now={now} titles="h3" firstOnTop />
        ) : (
          <EmptyState title={t("site:home.empty")}>
            <p>{t("site:home.emptyHint")}</p>
          </EmptyState>
        )}
        <p>
          <a href={`/${lang}/archive`}>{t("site:home.toArchive")}</a>
        </p>
      </section>
    </>
  );
}
