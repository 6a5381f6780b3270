/** Turns away what no browser of good will sends: damaged addresses, foreign request targets, odd methods. */
import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

/** Longer than any address of ours with all its answers, in characters. */
const LONGEST_URL = 4_000;

export const wellFormed: RequestHandler = (req, res, next) => {
  if (!isWellFormed(req.url)) return refuse(req, res, 400);
  if (!["GET", "HEAD", "POST"].includes(req.method)) {
    res.set("Allow", "GET, HEAD, POST");
    return refuse(req, res, 405);
  }
  next();
};

/** A path that decodes, from its first slash; "//elsewhere.example/" would be another host to some. */
function isWellFormed(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//") || url.length > LONGEST_URL) return false;
  try {
    return !decodeURIComponent(url.split("?", 1)[0]!).includes("\0");
  } catch {
    return false;
  }
}
