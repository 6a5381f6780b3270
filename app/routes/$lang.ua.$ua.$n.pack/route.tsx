/** A pack for a letter-writing table: the form. The PDF itself is made at pack.pdf. */
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { campaignOfAddress } from "#app/campaign-of-address.server.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { titleTag } from "#app/ui/page-title.ts";
import { campaignPage } from "../$lang.ua.$ua.$n.write/campaign-address.server.ts";
import { PackForm } from "./pack-form.tsx";
import { packPage } from "./pack-page.server.ts";

export const meta: MetaFunction = ({ params }) => [
  ...titleTag(params.lang, (t) => t("pack:title")),
  { name: "robots", content: "noindex" },
];

/** The campaign's own page says that it is closed, or not open yet. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args;
  const campaign = await campaignOfAddress(args);
  if (campaignState(campaign, context.now()) !== "open") throw redirect(campaignPage(params));
  return packPage(context, params, campaign, new URL(request.url).searchParams.get("section"));
}

export default function Pack() {
  return <PackForm page={useLoaderData<typeof loader>()} />;
}
