/** Which campaign a link to an earlier call points to: by our own address, an index or a UA number in it, or its title. Pure. */
import { fold } from "../urgent-action/fold.ts";
import { parseUaNumber } from "../urgent-action/ua-number.ts";
import type { PublishedCampaign } from "./campaign.ts";

/** Undefined where none is certain: a wrong link is worse than none. Newer calls are preferred. */
export function matchPreviousLink<C extends LinkedCall>(link: string, calls: readonly C[]): C | undefined {
  const path = pathOf(link);
  if (!path) return undefined;
  const newestFirst = calls.toSorted((a, b) => b.ordinal - a.ordinal);
  return (
    newestFirst.find((call) => hasOurAddress(path, call)) ??
    newestFirst.find((call) => call.indexNumber && hasIndex(path, call.indexNumber)) ??
    newestFirst.find((call) => call.texts.some(({ title }) => hasTitle(path, title))) ??
    only(calls.filter((call) => hasNumber(path, call.uaNumber)))
  );
}

export type LinkedCall = Pick<PublishedCampaign, "uaNumber" | "ordinal" | "indexNumber" | "texts">;

function pathOf(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { pathname } = new URL(link);
  try {
    return fold(decodeURIComponent(pathname));
  } catch {
    return fold(pathname);
  }
}

/** "/en/ua/72-24/6" */
function hasOurAddress(path: string, { uaNumber, ordinal }: LinkedCall): boolean {
  const [, number, call] = /\/ua\/(\d{1,3}-\d\d)\/(\d{1,3})(?:\/|$)/u.exec(path) ?? [];
  return parseUaNumber(number ?? "") === uaNumber && Number(call) === ordinal;
}

/** "/en/documents/amr53/8102/2024/en/" is AMR 53/8102/2024. */
function hasIndex(path: string, index: string): boolean {
  const squeezed = squeeze(index);
  return squeezed.length >= 8 && squeeze(path).includes(squeezed);
}

/** In words; a shorter title could be anybody's. */
const TITLE = 3;

/** "/urgent-actions/venezuela-hundreds-still-detained/" ends in the title, or in most of it. */
function hasTitle(path: string, title: string): boolean {
  const slug = wordsOf(path.split("/").findLast(Boolean) ?? "");
  const words = wordsOf(title);
  if (words.length < TITLE || slug.length < TITLE) return false;
  const shared = words.filter((word) => slug.includes(word)).length;
  return shared / Math.max(words.length, slug.length) >= 0.8;
}

/** "/ua-072-24/", "/urgent-action-72-24-venezuela" */
const hasNumber = (path: string, uaNumber: string): boolean =>
  [...path.matchAll(/(?:^|[/-])(?:ua|au|action|fu)-?(\d{1,3})-((?:20)?\d\d)(?![\d])/gu)].some(
    ([, serial, year]) => parseUaNumber(`${serial}/${year}`) === uaNumber,
  );

const only = <C>(calls: C[]): C | undefined => (calls.length === 1 ? calls[0] : undefined);
const squeeze = (text: string): string => fold(text).replace(/[^a-z0-9]+/gu, "");
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
