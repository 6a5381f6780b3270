/** Addresses of earlier calls on the case. "N/A" gives none; brackets and a line end inside an address are mended. */

import { trimEndOf } from "../trim.ts";

const LINK = /https?:\/\/[^\s<>()[\]"]{4,500}/gu;

/** Lines → one text; an address that a line end broke is whole again. */
export const joinLinkLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const open = /https?:\/\/[^\s<>]{4,400}[/=&?%-]$/u.test(text.slice(-420));
    return open && !line.startsWith("http") && /^[^\s]{3,200}(?=[>)]|$)/u.test(line) && /[/.\d]/u.test(line)
      ? text + line
      : `${text} ${line}`;
  }, "");

export const readLinks = (text: string): string[] => [
  ...new Set((text.match(LINK) ?? []).map((link) => trimEndOf(link, ".,;:"))),
];
