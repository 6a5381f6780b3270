/** The built files: /assets carry a hash of their content in their name and never change; the rest may. */
import path from "node:path";
import express, { type RequestHandler, type Response } from "express";

const BUILT = path.resolve("build/client");

export const staticFiles: [string, RequestHandler][] = [
  ["/assets", express.static(path.join(BUILT, "assets"), { immutable: true, maxAge: "1y", ...plain() })],
  ["/", express.static(BUILT, { maxAge: "1h", ...plain() })],
];

/** No index pages, no redirects to a trailing slash, nothing hidden. */
function plain() {
  return {
    index: false as const,
    redirect: false,
    dotfiles: "ignore" as const,
    setHeaders: (res: Response) => {
      res.locals.route = "file";
    },
  };
}
