/** Hands a request to Remix and takes the answer back: our own adapter, because addresses come from settings only. */
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { AppContext, RequestContext } from "#app/context.server.ts";
import type { Log } from "./log.ts";
import type { Page } from "./page.ts";
import { createVisitors } from "./visitors.ts";

export type RenderPage = (
  req: ExpressRequest,
  res: ExpressResponse,
  instead?: InsteadOfAsked,
) => Promise<Page>;

/** Another page than the one that the request asks for, or another way to ask. */
export interface InsteadOfAsked {
  url: string;
  method?: "GET";
  context?: Partial<RequestContext>;
}

/** Renders with Remix. The body has been read into res.locals.body; res.locals.route is the route's pattern. */
export function remixPages(
  build: ServerBuild | (() => Promise<ServerBuild>),
  context: AppContext,
  log: Log,
): RenderPage {
  const handle = createRequestHandler(build, context.development ? "development" : "production");
  const visitors = createVisitors();
  return async (req, res, instead = { url: req.url }) => {
    const { cspNonce, route } = res.locals as { cspNonce: string; route: string };
    const requestContext = {
      ...context,
      cspNonce,
      formSent: req.method === "POST",
      tooFast: (act) => visitors.tooFast(req.ip, act, Date.now()),
      logError: (error: unknown) => log.error(error, { method: req.method, route }),
      ...instead.context,
    } satisfies RequestContext;
    const response = await handle(toWebRequest(req, res, context.publicUrl, instead), requestContext);
    return {
      status: response.status,
      headers: [...response.headers],
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
}

/**
 * The site's address comes from the settings, never from Host or X-Forwarded-Host: Remix compares Origin with
 * those, and absolute links are built on them. Whether the form is our own was asked before (same-origin.ts).
 */
function toWebRequest(
  req: ExpressRequest,
  res: ExpressResponse,
  publicUrl: string,
  { url, method: otherMethod }: InsteadOfAsked,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  for (const name of ["x-forwarded-host", "x-forwarded-proto", "origin"]) headers.delete(name);
  headers.set("host", new URL(publicUrl).host);

  // HEAD is told the length of what GET would answer (RFC 9110, 9.3.2), so it is rendered all the same.
  const method = otherMethod ?? (req.method === "HEAD" ? "GET" : req.method);
  if (method !== "POST") return new Request(publicUrl + url, { method, headers });

  // A letter that nobody waits for is not made. A page is: others may wait for the same one (page-cache.ts).
  const gone = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) gone.abort();
  });
  const body = res.locals.body as Uint8Array<ArrayBuffer>;
  return new Request(publicUrl + url, { method: "POST", headers, signal: gone.signal, body });
}
