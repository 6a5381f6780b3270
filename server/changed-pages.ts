/** Which public pages may say something else after a form was sent. */
import type { PageCache } from "./page-cache.ts";

/**
 * A letter changes the pages of its case, and the lists that show its count. Anything else, such as what is done at
 * the desk, may change every page.
 */
export function changedBy(path: string): (address: string) => boolean {
  const [, slug = ""] = /^\/[^/]+\/ua\/([^/]+)\//i.exec(path) ?? [];
  // A form is taken however the number is written (072-24, 72.24); pages are kept under one spelling.
  if (!/^[1-9]\d{0,2}-\d{2}$/.test(slug)) return () => true;
  return (address) => address.includes(`/ua/${slug}/`) || /^\/[^/]+(\/archive)?\/?$/.test(address);
}

/** How long a page may go on saying what it said while a crowd sends forms, in milliseconds. */
const CROWD_MS = 2_000;

/** Were the page forgotten with every letter of a crowd, it would be rendered anew for each of its readers. */
export function forgetLater(cache: PageCache): (path: string) => void {
  const due = new Set<string>();
  return (path) => {
    if (due.has(path)) return;
    due.add(path);
    setTimeout(() => {
      due.delete(path);
      cache.forget(changedBy(path));
    }, CROWD_MS).unref();
  };
}
