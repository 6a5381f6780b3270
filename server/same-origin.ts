/**
 * Cross-site request forgery: every request that may change something has to come from our own pages. Browsers say
 * where a form was (Sec-Fetch-Site, else Origin); that cannot be forged from another site, so no token is needed.
 */
import os from "node:os";
import type { RequestHandler } from "express";
import { isBounceHook } from "./bounce-hook.ts";
import { refuse } from "./refusal.ts";

interface Options {
  publicUrl: string;
  publicUrlIsSet: boolean;
}

/** 403 for a POST from another site; on the desk also for one that does not say where it is from. */
export function sameOrigin(options: Options): RequestHandler {
  const ours = ownOrigins(options);
  return (req, res, next) => {
    if (req.method === "GET" || req.method === "HEAD" || isBounceHook(req)) return next();
    const site = req.get("Sec-Fetch-Site");
    const origin = req.get("Origin");
    const allowed =
      site !== undefined
        ? site === "same-origin" || site === "none"
        : origin !== undefined
          ? ours.has(origin)
          : !isDesk(req.path); // very old browsers send neither; a supporter's form changes nothing of theirs
    return allowed ? next() : refuse(req, res, 403);
  };
}

/** Without PUBLIC_URL: this machine's own names and addresses, on the port that we serve. */
function ownOrigins({ publicUrl, publicUrlIsSet }: Options): Set<string> {
  if (publicUrlIsSet) return new Set([publicUrl]);
  const { port } = new URL(publicUrl);
  const addresses = Object.values(os.networkInterfaces()).flatMap((some) => some ?? []);
  const hosts = [
    "localhost",
    os.hostname().toLowerCase(),
    ...addresses.map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address)),
  ];
  return new Set([publicUrl, ...hosts.map((host) => `http://${host}${port && `:${port}`}`)]);
}

const isDesk = (path: string) => /^\/desk(\/|\.|$)/i.test(path);
