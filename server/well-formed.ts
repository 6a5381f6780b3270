/** Turns away what no browser of good will sends: damaged addresses, foreign request targets, odd methods. */
import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

/** Longer than any address of ours with all its answers, in characters. */
const LONGEST_URL = 4_000;

/** From here on an address has one spelling, so that every step takes it for the same page. */
export const wellFormed: RequestHandler = (req, res, next) => {
  if (!isWellFormed(req.url)) return refuse(req, res, 400);
  req.url = withPlainLetters(req.url);
  if (!["GET", "HEAD", "POST"].includes(req.method)) {
    res.set("Allow", "GET, HEAD, POST");
    return refuse(req, res, 405);
  }
  next();
};

/**
 * A path that decodes, from its first slash; "//elsewhere.example/" would be another host to some. A URL turns
 * "/en/../desk" and "/en\..\desk" into "/desk" (URL Standard, 4.4), after the desk's rules were asked about "/en".
 */
function isWellFormed(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//") || url.length > LONGEST_URL) return false;
  try {
    const path = decodeURIComponent(url.split("?", 1)[0]!);
    return !/[\0\\]/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
  } catch {
    return false;
  }
}

/** "/%64esk?x" → "/desk?x": what needs no encoding is not encoded (RFC 3986, 6.2.2.2). The query stays as it is. */
function withPlainLetters(url: string): string {
  const [path = "", ...query] = url.split("?");
  const plain = path.replace(/%(2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, decodeURIComponent);
  return [plain, ...query].join("?");
}
