/** Notices a crowd: so many act at once, or the event loop is so far behind, that each has to be served with less work. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { RequestHandler } from "express";

/** Forms under way at one moment, their answers not out yet. */
const UNDER_WAY = 6;
/** How late the event loop may be on average, in milliseconds. */
const LATE_MS = 60;
/** How often its lateness is looked at, in milliseconds. */
const LOOK_MS = 500;
/** A crowd is taken to stay for so long after it was last noticed, in milliseconds: it comes in waves. */
const STAYS_MS = 5_000;

export interface Crowd {
  isHere(): boolean;
  /** Counts the forms that are under way. */
  middleware: RequestHandler;
}

export function createCrowd(now: () => number = () => performance.now()): Crowd {
  let underWay = 0;
  let seenAt = -Infinity;
  const resolution = 20;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  setInterval(() => {
    // The histogram holds the whole turns of its timer, and NaN when there was none.
    if (delay.mean / 1e6 - resolution > LATE_MS) seenAt = now();
    delay.reset();
  }, LOOK_MS).unref();
  return {
    isHere: () => now() - seenAt < STAYS_MS,
    middleware(req, res, next) {
      if (req.method !== "POST") return next();
      if (++underWay > UNDER_WAY) seenAt = now();
      res.once("close", () => underWay--);
      next();
    },
  };
}
