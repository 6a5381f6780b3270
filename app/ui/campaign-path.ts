/** Where a campaign's public pages are. */
import { uaSlug } from "#app/domain/urgent-action/ua-number.ts";

type Place = { uaNumber: string; ordinal: number };

/** "/en/ua/72-24/7", or a page below it: "/en/ua/72-24/7/write". */
export const campaignPath = (lang: string, { uaNumber, ordinal }: Place, below?: string): string =>
  `/${lang}/ua/${uaSlug(uaNumber)}/${ordinal}${below ? `/${below}` : ""}`;
