/** The order in which a request passes through the server; each step is a file of its own. */
import http, { type Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import type { AppContext } from "#app/context.server.ts";
import type { Settings } from "#app/settings.server.ts";
import { createCrowd } from "./crowd.ts";
import { alive, ready } from "./health.ts";
import { lettersInTurn } from "./letters-in-turn.ts";
import type { Log } from "./log.ts";
import { pages } from "./pages.ts";
import { readableForm } from "./readable-form.ts";
import { type RefusalStatus, refuse } from "./refusal.ts";
import { remixPages } from "./remix-pages.ts";
import { requestBody } from "./request-body.ts";
import { nameRoute, requestLog } from "./request-log.ts";
import { sameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Stopper } from "./stop.ts";
import { wellFormed } from "./well-formed.ts";

/** What differs between the built site and the one under development. */
export interface Site {
  build: ServerBuild | (() => Promise<ServerBuild>);
  files: [string, RequestHandler][];
  patternOf: (path: string) => string;
}

/** Limits against slow or bloated requests, in milliseconds and bytes. A 2G phone sends a letter in 20 s. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 30_000,
};

export function createServer(
  site: Site,
  settings: Settings,
  context: AppContext,
  log: Log,
  stopper: Stopper,
  sections: ReadonlySet<string>,
): Server {
  const app = express();
  const crowd = createCrowd();
  app.disable("x-powered-by").disable("etag").set("trust proxy", settings.trustedProxies);
  app.use(requestLog(log));
  app.use(stopper.middleware);
  app.use(securityHeaders(settings));
  app.use(wellFormed);
  app.get("/healthz", alive);
  app.get("/readyz", ready(context, stopper.isStopping));
  app.use(compression());
  for (const [prefix, files] of site.files) app.use(prefix, files);
  app.use(nameRoute(site.patternOf));
  app.use(sameOrigin(settings));
  app.use(requestBody);
  app.use(readableForm);
  app.use(lettersInTurn());
  app.use(crowd.middleware);
  app.use(pages(remixPages(site.build, context, log), { cached: !settings.development, sections, crowd }));
  app.use(surprise(log));
  return http.createServer(LIMITS, app);
}

/** Whatever went wrong, the reader gets a page and the next request is served. */
function surprise(log: Log): ErrorRequestHandler {
  return (error, req, res, _next) => {
    const status: RefusalStatus = error?.status >= 400 && error?.status < 500 ? 400 : 500;
    if (status === 500) log.error(error, { method: req.method, route: res.locals.route });
    refuse(req, res, status);
  };
}
