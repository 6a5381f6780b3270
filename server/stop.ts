/** Stops without losing a letter: no new connections, what is under way is finished, then database and workers close. */
import type { Server } from "node:http";
import net from "node:net";
import type { RequestHandler } from "express";

/** How long requests under way may still take, in milliseconds. */
const PATIENCE = 10_000;
/** A connection without a request for so long is not about to send one; closing it sooner could cut a request off. */
const QUIET = 1_000;

export interface Stopper {
  isStopping(): boolean;
  /** Says "Connection: close" once stopping, so that busy keep-alive connections end after their next answer. */
  middleware: RequestHandler;
  /** Resolves when the last connection has ended. A second call joins the first. */
  stop(server: Server): Promise<void>;
}

export function createStopper(): Stopper {
  let stopped: Promise<void> | undefined;
  return {
    isStopping: () => stopped !== undefined,
    middleware: (_req, res, next) => {
      if (stopped) res.setHeader("Connection", "close");
      next();
    },
    stop(server) {
      stopped ??= new Promise((resolve) => {
        const tidying = setInterval(() => server.closeIdleConnections(), QUIET);
        const deadline = setTimeout(() => server.closeAllConnections(), PATIENCE);
        // Not http.Server's own close(), which ends idle connections at once, and with them requests on their way.
        net.Server.prototype.close.call(server, () => {
          clearInterval(tidying);
          clearTimeout(deadline);
          resolve();
        });
      });
      return stopped;
    },
  };
}
