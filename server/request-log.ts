/** Names each request's route and writes its one line when the answer has gone out or the reader has left. */
import type { RequestHandler } from "express";
import type { Log } from "./log.ts";

/** Nginx's number for "the client closed the connection first". */
const CLIENT_LEFT = 499;

/** Until a step of the server knows better, a request has no route. */
export function requestLog(log: Log): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    const { method } = req;
    res.locals.route = "none";
    res.once("close", () => {
      const status = res.writableFinished ? res.statusCode : CLIENT_LEFT;
      log.request({
        method: knownMethod(method),
        route: res.locals.route,
        status,
        ms: performance.now() - begun,
      });
    });
    next();
  };
}

/** From here on the log names the route that would answer, also where the request is refused before it gets there. */
export function nameRoute(patternOf: (path: string) => string): RequestHandler {
  return (req, res, next) => {
    res.locals.route = patternOf(req.path);
    next();
  };
}

const knownMethod = (method: string) => (["GET", "HEAD", "POST"].includes(method) ? method : "other");
