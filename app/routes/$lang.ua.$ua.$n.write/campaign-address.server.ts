/** The addresses around a writing page. */
import type { Params } from "@remix-run/react";

/** The campaign's own page says what it is: open, closed, or not there at all. */
export const campaignPage = ({ lang = "", ua = "", n = "" }: Params): string =>
  `/${[lang, "ua", ua, n].map(encodeURIComponent).join("/")}`;

export const writePage = (params: Params): string => `${campaignPage(params)}/write`;
