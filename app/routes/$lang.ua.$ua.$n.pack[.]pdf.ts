/**
 * The pack itself. Nothing is logged: a pack is paper for letters that nobody has written yet. What was sent is
 * reported after the evening, which the tally sheet leads to.
 */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { campaignAt } from "#app/campaign-of-address.server.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { contentTag } from "#app/domain/delivery/content-tag.server.ts";
import { contentDisposition, packFileName } from "#app/domain/delivery/file-name.ts";
import { textIn } from "#app/i18n/i18n.ts";
import { pageLanguage } from "#app/ui/page-title.ts";
import { packFormAgain } from "./$lang.ua.$ua.$n.pack/form-again.server.tsx";
import { makePack } from "./$lang.ua.$ua.$n.pack/make-pack.server.ts";
import type { PackFields } from "./$lang.ua.$ua.$n.pack/pack-fields.ts";
import { campaignPage } from "./$lang.ua.$ua.$n.write/campaign-address.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`${campaignPage(params)}/pack`);

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { request, params, context } = args;
  const campaign = await campaignAt(context.db, params);
  if (!campaign || campaignState(campaign, context.now()) !== "open") return redirect(campaignPage(params));
  const form = await request.formData().catch(() => new FormData());
  const fields: PackFields = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  const pack = await makePack(args, campaign, fields);
  if (!pack.ok) return packFormAgain(args, campaign, fields, pack);
  const what = textIn(pageLanguage(params.lang))("pack:file");
  return new Response(pack.bytes as BodyInit, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": contentDisposition(packFileName(campaign.uaNumber, what)),
      "Cache-Control": "no-store",
      ETag: contentTag(pack.bytes),
    },
  });
}
