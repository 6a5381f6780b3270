/** GET /ua/72-24.json: the published calls of a case as open data, newest first, in the shape that an import takes. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { campaignState, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { listSeries } from "#app/domain/campaign/campaign-store.server.ts";
import { documentFromCampaign } from "#app/domain/campaign/document-from-campaign.ts";
import { openJson } from "#app/domain/urgent-action/files/open-json.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { pageLanguage } from "#app/ui/page-title.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const [, slug = ""] = /^([^.]+)\.json$/u.exec(params.file ?? "") ?? [];
  const uaNumber = parseUaNumber(slug);
  if (!uaNumber) return refusal("ask for /ua/72-24.json, with the UA number that you mean");
  if (slug !== uaSlug(uaNumber)) return redirect(`/ua/${uaSlug(uaNumber)}.json`, 301);

  const now = context.now();
  const begun = (await listSeries(context.db, uaNumber)).filter(
    (call) => campaignState(call, now) !== "scheduled",
  );
  const [newest, ...earlier] = begun.toReversed();
  if (!newest) return refusal(`there is no Urgent Action ${uaNumber} here`);
  const page = context.publicUrl + campaignPath(pageLanguage(newest.documentLanguage), newest);
  const document = openJson(documentFromCampaign(newest), newest.documentLanguage, {
    page,
    earlier_calls: earlier.map(asOpenJson),
  });
  return answer(200, document, publicPageHeaders());
}

const asOpenJson = (call: PublishedCampaign) => openJson(documentFromCampaign(call), call.documentLanguage);

const refusal = (reason: string) => answer(404, { error: reason }, { "Cache-Control": "no-store" });

const answer = (status: number, body: object, headers: Record<string, string>) =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: {
      ...headers,
      "Content-Type": "application/json; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      // Open data: another site's page may read it as well.
      "Access-Control-Allow-Origin": "*",
    },
  });
