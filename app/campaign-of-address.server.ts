/** The campaign that an address names, for every page below /:lang/ua/:ua/:n. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import type { Database } from "#db/schema.ts";
import { notFound } from "./not-found.server.ts";

/**
 * Throws a 404 where there is none, and a redirect to the one spelling of the address (72-24) where a person
 * wrote another (72.24, 072-24).
 */
export async function campaignOfAddress(args: LoaderFunctionArgs): Promise<PublishedCampaign> {
  await uaNumberOfAddress(args);
  const campaign = await campaignAt(args.context.db, args.params);
  if (!campaign) throw await notFound(args.context);
  return campaign;
}

/** The same however the number is written: a form must not be redirected, because what it carries would be lost. */
export async function campaignAt(db: Database, params: Params): Promise<PublishedCampaign | undefined> {
  const uaNumber = parseUaNumber(params.ua ?? "");
  if (!uaNumber || !/^[1-9]\d{0,2}$/u.test(params.n ?? "")) return undefined;
  return findCampaign(db, uaNumber, Number(params.n));
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
