/** A campaign or a draft as open JSON, to be kept, corrected elsewhere, or imported by another office. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { findCampaignById } from "#app/domain/campaign/campaign-store.server.ts";
import { documentFromCampaign } from "#app/domain/campaign/document-from-campaign.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { openJson } from "#app/domain/urgent-action/files/open-json.ts";
import { uaSlug } from "#app/domain/urgent-action/ua-number.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  const campaign = await findCampaignById(context.db, params.id!);
  if (!campaign) throw data(null, { status: 404 });
  const { uaNumber, ordinal, documentLanguage } = campaign;
  const name = ["ua", uaNumber && uaSlug(uaNumber), ordinal].filter(Boolean).join("-");
  return new Response(
    `${JSON.stringify(openJson(documentFromCampaign(campaign), documentLanguage), null, 2)}\n`,
    {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}.json"`,
        "Cache-Control": "no-store",
      },
    },
  );
}
