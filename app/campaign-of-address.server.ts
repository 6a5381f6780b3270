/** The campaign that an address names, for every page below /:lang/ua/:ua/:n. */

import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { notFound } from "./not-found.server.ts";

/**
 * Throws a 404 where there is none, and a redirect to the one spelling of the address (72-24) where a person
 * wrote another (72.24, 072-24).
 */
export async function campaignOfAddress(args: LoaderFunctionArgs): Promise<PublishedCampaign> {
  const { params, context } = args;
  const uaNumber = await uaNumberOfAddress(args);
  const ordinal = /^[1-9]\d{0,2}$/u.test(params.n ?? "") ? Number(params.n) : undefined;
  const campaign = ordinal && (await findCampaign(context.db, uaNumber, ordinal));
  if (!campaign) throw await notFound(context);
  return campaign;
}

/** The UA number in the address, "72/24". Throws like campaignOfAddress(). */
export async function uaNumberOfAddress({ request, params, context }: LoaderFunctionArgs): Promise<string> {
  const uaNumber = parseUaNumber(params.ua ?? "");
  if (!uaNumber) throw await notFound(context);
  const url = new URL(request.url);
  const [, lang, , written = "", ...rest] = url.pathname.split("/");
  const canonical = ["", lang, "ua", uaSlug(uaNumber), ...rest].join("/");
  if (written !== uaSlug(uaNumber)) throw redirect(canonical + url.search, 301);
  return uaNumber;
}
