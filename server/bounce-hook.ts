/** The one address that programs post to: a mail provider's report of a mail that came back (app/routes/hooks.bounce.ts). */
import type { Request } from "express";

/**
 * It carries a signature in place of an origin, and JSON in place of a form. No browser can be made to send it from
 * another site: a header of its own is asked for first (CORS), and no such question is answered here.
 */
export const isBounceHook = (req: Pick<Request, "method" | "path" | "get">): boolean =>
  req.method === "POST" &&
  req.path === "/hooks/bounce" &&
  req.get("Amparo-Signature") !== undefined &&
  /^application\/json\s*(;|$)/i.test(req.get("Content-Type") ?? "");
