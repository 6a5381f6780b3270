/** The answer of pack.pdf when there is no pack: the form as it was filled in, with what to look at again. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { textIn } from "#app/i18n/i18n.ts";
import { pageLanguage } from "#app/ui/page-title.ts";
import { wholePage } from "../$lang.ua.$ua.$n.write/given-back-page.server.tsx";
import type { RefusedPack } from "./make-pack.server.ts";
import type { PackFields } from "./pack-fields.ts";
import { PackForm } from "./pack-form.tsx";
import { packPage } from "./pack-page.server.ts";

export async function packFormAgain(
  args: ActionFunctionArgs,
  campaign: PublishedCampaign,
  fields: PackFields,
  { status, problems }: RefusedPack,
): Promise<Response> {
  const page = await packPage(args.context, args.params, campaign, fields.section ?? null);
  const title = textIn(pageLanguage(args.params.lang))("pack:title");
  return wholePage(args, status, title, <PackForm page={page} answer={{ fields, problems }} />);
}
