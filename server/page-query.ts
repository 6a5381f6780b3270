/** The only questions a public page may be asked in its address; others (link trackers) reach neither cache nor page. */

/** Which pages understand which question. A test compares the names with what the routes read. */
export const PAGE_QUERY = {
  letter: /^\/[^/]+\/ua\/[^/]+\/[^/]+\/write\/?$/i,
  section: /^\/[^/]+\/ua\/[^/]+(\/[^/]+(\/(write|report|pack))?)?\/?$/i,
  event: /^\/[^/]+\/ua\/[^/]+\/[^/]+\/report\/?$/i,
} as const;

/** Of a language, at most 35 characters (RFC 5646, 4.4.1). */
const LANGUAGE = /^[\w-]{1,35}$/;

/** Of a letter-writing event: MESA-7K2Q. */
const EVENT = /^[A-Z]{4}-[A-Z0-9]{4}$/;

/**
 * "/en/ua/72-24/7/write?utm_source=x&letter=es" → "?letter=es": each name once, in the order above, and only where it
 * makes a difference, so that one page has one key: strangers' words would fill the cache with copies of it.
 */
export function pageQuery(url: string, sections: ReadonlySet<string>): string {
  const [path = ""] = url.split("?", 1);
  if (path === url) return "";
  const asked = new URLSearchParams(url.slice(path.length));
  const kept = new URLSearchParams();
  const letter = asked.get("letter") ?? "";
  if (PAGE_QUERY.letter.test(path) && LANGUAGE.test(letter)) kept.set("letter", letter);
  const section = asked.get("section") ?? "";
  if (PAGE_QUERY.section.test(path) && sections.has(section)) kept.set("section", section);
  const event = asked.get("event") ?? "";
  if (PAGE_QUERY.event.test(path) && EVENT.test(event)) kept.set("event", event);
  return kept.size > 0 ? `?${kept}` : "";
}
