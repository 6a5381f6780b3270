/** The only questions a public page may be asked in its address; others (link trackers) reach neither cache nor page. */

/** A test compares this with what the routes read. */
export const PAGE_QUERY = ["letter", "section"] as const;

/** "/en?utm_source=x&letter=es" → "?letter=es": each name once, in the order above, so one page has one key. */
export function pageQuery(url: string): string {
  const mark = url.indexOf("?");
  if (mark === -1) return "";
  const asked = new URLSearchParams(url.slice(mark));
  const kept = new URLSearchParams();
  for (const name of PAGE_QUERY) {
    const value = asked.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept}` : "";
}
