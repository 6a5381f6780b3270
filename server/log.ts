/** The log: one JSON line a request and a surprise. What may stand in it is listed here; nothing about people is. */
import pino from "pino";
import type { Settings } from "#app/settings.server.ts";
import { describeError } from "./describe-error.ts";

/** Everything a request's line holds. `route` is the pattern ("/:lang/ua/:ua"), never the address asked for. */
export interface RequestLine {
  method: string;
  route: string;
  status: number;
  ms: number;
}

export interface Log {
  request(line: RequestLine): void;
  error(error: unknown, where?: Pick<RequestLine, "method" | "route">): void;
  /** Start, stop and the like: fixed words of our own, and the port. */
  event(what: string, facts?: { port?: number; ms?: number }): void;
}

export function createLog({ logLevel, development }: Pick<Settings, "logLevel" | "development">): Log {
  const out = pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    request: ({ method, route, status, ms }) =>
      out[status >= 500 ? "error" : "info"](
        { method, route, status, ms: Math.round(ms * 10) / 10 },
        "request",
      ),
    error(error, where) {
      if (development) console.error(error);
      out.error(
        { ...(where && { method: where.method, route: where.route }), ...describeError(error) },
        "error",
      );
    },
    event: (what, facts) => out.info({ ...facts }, what),
  };
}
