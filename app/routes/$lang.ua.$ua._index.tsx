/** A case's address leads to its newest call. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { uaNumberOfAddress } from "#app/campaign-of-address.server.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { listSeries } from "#app/domain/campaign/campaign-store.server.ts";
import { notFound } from "#app/not-found.server.ts";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { pageLanguage } from "#app/ui/page-title.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { request, params, context } = args;
  const series = await listSeries(context.db, await uaNumberOfAddress(args));
  const begun = series.filter((call) => campaignState(call, context.now()) !== "scheduled");
  const newest = begun.at(-1) ?? series.at(-1);
  if (!newest) throw await notFound(context);
  return redirect(campaignPath(pageLanguage(params.lang), newest) + new URL(request.url).search);
}

/** Never shown; a route without it would answer a wrong address without the site's frame. */
export default function NewestCall() {
  return null;
}
