/**
 * Keeps the public pages that say so (Cache-Control with s-maxage) as compressed bytes, so that a campaign that is
 * shared by thousands costs one rendering a minute. Only for readers without a session.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { headerOf, type Page } from "./page.ts";

export interface CachedPage {
  page: Page;
  gzip: Buffer;
  brotli: Buffer;
  /** Weak (RFC 9110, 8.8.1): the three encodings of a page share it. */
  etag: string;
  /** On the monotonic clock, in milliseconds. */
  freshUntil: number;
}

export interface PageCache {
  /** The kept page, or a newly rendered one; an answer that must not be kept comes back as a bare page. */
  get(key: string, render: () => Promise<Page>): Promise<CachedPage | Page>;
  /** Forgets what a change has made untrue: the pages whose key is said to be. */
  forget(isUntrue: (key: string) => boolean): void;
}

/** Pages in memory at most; 200 languages and campaigns of some 50 kB with their compressed forms. */
const MOST_PAGES = 500;

export function createPageCache(most = MOST_PAGES): PageCache {
  const kept = new Map<string, CachedPage>();
  /** A page that is forgotten while it is rendered is taken out of here, shared no longer and not kept. */
  const rendering = new Map<string, Promise<CachedPage | Page>>();

  async function fill(render: () => Promise<Page>): Promise<CachedPage | Page> {
    const page = await render();
    const seconds = secondsToKeep(page);
    return seconds === 0 ? page : compressed(page, seconds);
  }

  function keep(key: string, page: CachedPage): void {
    kept.delete(key); // so that the one kept longest is always the first
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    kept.set(key, page);
  }

  return {
    async get(key, render) {
      const found = kept.get(key);
      if (found && found.freshUntil > performance.now()) return found;
      const underway = rendering.get(key);
      if (underway) {
        const shared = await underway.catch(() => undefined);
        if (shared && "etag" in shared) return shared;
        return render(); // what was rendered for another reader may be theirs alone
      }
      const own = fill(render);
      rendering.set(key, own);
      try {
        const page = await own;
        if (rendering.get(key) === own && "etag" in page) keep(key, page);
        return page;
      } finally {
        if (rendering.get(key) === own) rendering.delete(key);
      }
    },
    forget(isUntrue) {
      for (const pages of [kept, rendering]) {
        for (const key of pages.keys()) if (isUntrue(key)) pages.delete(key);
      }
    },
  };
}

function secondsToKeep(page: Page): number {
  if (page.status !== 200 || headerOf(page, "set-cookie") !== undefined) return 0;
  const control = headerOf(page, "cache-control") ?? "";
  return /\b(private|no-store)\b/.test(control) ? 0 : Number(/\bs-maxage=(\d+)/.exec(control)?.[1] ?? 0);
}

const zip = promisify(gzip);
const br = promisify(brotliCompress);

async function compressed(page: Page, seconds: number): Promise<CachedPage> {
  const [gzipped, brotli] = await Promise.all([
    zip(page.body),
    br(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ]);
  return {
    page,
    gzip: gzipped,
    brotli,
    etag: `W/"${createHash("sha256").update(page.body).digest("base64url").slice(0, 22)}"`,
    freshUntil: performance.now() + seconds * 1000,
  };
}
