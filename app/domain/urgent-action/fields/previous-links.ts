/** Addresses of earlier calls on the case. "N/A" gives none; brackets and a line end inside an address are mended. */

import { trimEndOf } from "../trim.ts";

const LINK = /https?:\/\/[^\s<>()[\]"]{4,500}/gu;

export const readLinks = (text: string): string[] => [
  ...new Set((text.match(LINK) ?? []).map((link) => trimEndOf(link, ".,;:"))),
];
