/** The source of a web page, pasted: tags go, and those that begin a new line leave one. */
import type { SourceLine } from "./source-line.ts";

const TAG =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|td|th|table|tbody|span|strong|em|b|i|u|a|section|article|font)\b[^<>]{0,400}>/giu;
const BREAKS = /<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr|p|div|h[1-6]|li)\b[^<>]{0,400}>/giu;
const ITEM = /<li\b[^<>]{0,400}>/giu;

/** A few tags may be quoted in a text; this many are not. */
export const looksTagged = (text: string): boolean => (text.match(TAG)?.length ?? 0) >= 6;

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  hellip: "…",
  laquo: "«",
  raquo: "»",
};

export function stripTags(line: SourceLine): SourceLine[] {
  return line.text
    .replace(ITEM, "\n• ")
    .replace(BREAKS, "\n")
    .replace(TAG, "")
    .replace(/^\n|\n$/gu, "")
    .split("\n")
    .map((text) => ({ ...line, text: decodeEntities(text) }));
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[(name as string).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
