/** Answers every address that is a page or a route: from the page cache where it may, else by Remix. */
import type { Request, RequestHandler, Response } from "express";
import { changedBy, forgetLater } from "./changed-pages.ts";
import type { Crowd } from "./crowd.ts";
import { headerOf, type Page } from "./page.ts";
import { type CachedPage, createPageCache } from "./page-cache.ts";
import { pageQuery } from "./page-query.ts";
import type { RenderPage } from "./remix-pages.ts";
import { reportsInACrowd } from "./reports-in-a-crowd.ts";
import { SCRIPTLESS_POLICY } from "./security-headers.ts";

export interface PagesOptions {
  /** Off while developing: a changed file shows at once. */
  cached: boolean;
  /** The codes that ?section= may carry. */
  sections: ReadonlySet<string>;
  crowd: Crowd;
}

export function pages(render: RenderPage, { cached, sections, crowd }: PagesOptions): RequestHandler {
  const cache = createPageCache();
  const thankACrowd = reportsInACrowd(render);
  const forgetInACrowd = forgetLater(cache);
  return async (req, res, next) => {
    try {
      if (isPublicPage(req)) req.url = req.path + pageQuery(req.url, sections);
      if (cached && isPublicPage(req) && isPlain(req.path) && isReading(req) && isAnonymous(req)) {
        const found = await cache.get(req.url, () => render(req, res));
        return "etag" in found ? sendCached(req, res, found) : send(req, res, found);
      }
      const thanks = cached && crowd.isHere() && isAnonymous(req) && (await thankACrowd(req, res));
      if (thanks) {
        forgetInACrowd(req.path);
        return send(req, res, thanks);
      }
      const page = await render(req, res);
      if (req.method === "POST" && page.status < 400) cache.forget(changedBy(req.path));
      send(req, res, page);
    } catch (error) {
      next(error);
    }
  };
}

const isPublicPage = (req: Request) => req.method !== "POST" && !/^\/(desk|api|dev)(\/|\.|$)/i.test(req.path);
const isReading = (req: Request) => req.method === "GET" || req.method === "HEAD";
/** The cookie of app/domain/staff/session-cookie.ts. Any other (a proxy's, say) changes nothing on our pages. */
const isAnonymous = (req: Request) =>
  !req.get("Authorization") && !/(^|[;\s])(__Host-)?amparo=/.test(req.get("Cookie") ?? "");

/** Our links are so written. A page answers to "/en/UA/72-24/7/" as well, but is kept once, not in every spelling. */
const isPlain = (path: string) => /^(\/[a-z0-9-]+)+$/.test(path);

function send(req: Request, res: Response, page: Page): void {
  // With no-store a browser would forget a half-written letter on "back": only answers to forms and the desk need it.
  const unsaid = req.method === "POST" || /^\/desk/i.test(req.path) ? "no-store" : "private, no-cache";
  res.setHeader("Cache-Control", headerOf(page, "cache-control") ?? unsaid);
  write(req, res, page, page.body);
}

function sendCached(req: Request, res: Response, { page, gzip, brotli, etag }: CachedPage): void {
  res.setHeader("Content-Security-Policy", SCRIPTLESS_POLICY);
  res.setHeader("ETag", etag);
  res.vary("Accept-Encoding");
  const encoding = req.acceptsEncodings("br") || req.acceptsEncodings("gzip"); // ours first: browsers rank neither
  if (encoding) res.setHeader("Content-Encoding", encoding);
  res.setHeader("Cache-Control", headerOf(page, "cache-control")!);
  if (req.fresh) return void res.writeHead(304).end();
  write(req, res, page, encoding === "br" ? brotli : encoding === "gzip" ? gzip : page.body);
}

function write(req: Request, res: Response, { status, headers }: Page, body: Buffer): void {
  for (const [name, value] of headers) {
    if (name === "set-cookie") res.append(name, value);
    else res.setHeader(name, value);
  }
  res.setHeader("Content-Length", body.length);
  res.writeHead(status);
  res.end(req.method === "HEAD" ? undefined : body);
}
