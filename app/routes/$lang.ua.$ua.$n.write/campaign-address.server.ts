/** The campaign that the address of a writing page names, and the pages around it. */
import type { Params } from "@remix-run/react";
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { findCampaign } from "#app/domain/campaign/campaign-store.server.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import type { Database } from "#db/schema.ts";

export async function campaignAt(db: Database, params: Params): Promise<PublishedCampaign | undefined> {
  const uaNumber = parseUaNumber(params.ua ?? "");
  if (!uaNumber || !/^\d{1,3}$/.test(params.n ?? "")) return undefined;
  return findCampaign(db, uaNumber, Number(params.n));
}

/** The campaign's own page says what it is: open, closed, or not there at all. */
export const campaignPage = ({ lang = "", ua = "", n = "" }: Params): string =>
  `/${[lang, "ua", ua, n].map(encodeURIComponent).join("/")}`;

export const writePage = (params: Params): string => `${campaignPage(params)}/write`;
