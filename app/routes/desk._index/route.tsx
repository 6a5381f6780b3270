/** The desk's front page: every campaign by its state, its letters, and what to do next. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listAllCampaigns } from "#app/domain/campaign/campaign-store.server.ts";
import { roleMay } from "#app/domain/staff/roles.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { lettersByCampaign } from "#app/domain/tally/letters-by-campaign.server.ts";
import { requestLanguage } from "#app/i18n/request-language.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { campaignRow, isNumbered, STATES_SHOWN } from "./campaign-row.ts";
import { CampaignTable } from "./campaign-table.tsx";

export const meta = deskTitle((t) => t("desk:campaigns.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, "see tallies");
  const mayEdit = roleMay(staff.role, "edit campaigns");
  const all = await listAllCampaigns(context.db);
  const campaigns = mayEdit ? all : all.filter((campaign) => campaign.publishedAt);
  const letters = await lettersByCampaign(context.db, campaigns.filter(isNumbered));
  const now = context.now();
  const lang = requestLanguage("/desk", request.headers);
  return {
    mayEdit,
    rows: campaigns.map((campaign) => campaignRow(campaign, all, letters[campaign.id] ?? 0, now, lang)),
  };
}

export default function Campaigns() {
  const { t } = useText();
  const { mayEdit, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("desk:campaigns.headline")} />
      <div className="stack-wide">
        {mayEdit && (
          <LinkButton kind="main" to="/desk/import">
            {t("desk:campaigns.import")}
          </LinkButton>
        )}
        {rows.length === 0 && (
          <EmptyState title={t("desk:campaigns.empty")}>
            <p>{t(mayEdit ? "desk:campaigns.emptyHint" : "desk:campaigns.emptyOfficer")}</p>
          </EmptyState>
        )}
        {STATES_SHOWN.map((state) => (
          <CampaignTable
            key={state}
            state={state}
            rows={rows.filter((row) => row.state === state)}
            mayEdit={mayEdit}
          />
        ))}
      </div>
    </>
  );
}
