/** The headers on every answer, and the two content security policies: with one nonce, or with no script at all. */
import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** Policy of a page kept in the page cache: many readers get the same bytes, so it can carry no nonce. */
export const SCRIPTLESS_POLICY = contentSecurityPolicy("'none'");

/** Puts the request's nonce in res.locals.cspNonce. HSTS only where the site's own address is https. */
export function securityHeaders({ publicUrl, development }: Options): RequestHandler[] {
  const common = helmet({
    contentSecurityPolicy: false,
    // "no-referrer" would make browsers send "Origin: null" with our own forms (Fetch, "append a request Origin header").
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: publicUrl.startsWith("https:") && {
      maxAge: 31_536_000,
      includeSubDomains: false,
    },
    crossOriginEmbedderPolicy: true,
    xFrameOptions: { action: "deny" },
  });
  return [
    common,
    (_req, res, next) => {
      const nonce = randomBytes(16).toString("base64");
      res.locals.cspNonce = nonce;
      res.setHeader("Content-Security-Policy", contentSecurityPolicy(`'nonce-${nonce}'`, development));
      res.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
      next();
    },
  ];
}

interface Options {
  publicUrl: string;
  /** Vite writes styles into the page while developing. */
  development: boolean;
}

function contentSecurityPolicy(scripts: string, inlineStyles = false): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self'${inlineStyles ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
