/** Reads a form whole before anything acts on it, and stops reading where it grows too large. */
import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

/** In bytes. The longest letter (10,000 characters, nine bytes each once percent-encoded) takes a third of it. */
export const LARGEST_FORM = 256 * 1024;
/** A file of 5 MB (files/document-file.ts) with the form around it. */
export const LARGEST_DOCUMENT = 5_500 * 1024;

/** The only forms with a file in them: a call, or a report about one. */
export const takesDocument = (path: string): boolean =>
  /^\/desk\/(?:import|evidence\/new)(?:\/|\.|$)/i.test(path);

/** How much of a refused body is still read, so that a browser gets to see the answer instead of a reset. */
const DRAIN_BYTES = 16 * 1024 * 1024;
const DRAIN_MS = 5_000;

/** Puts the body in res.locals.body (a Buffer). 413 beyond the limit, counted in bytes as they arrive. */
export const requestBody: RequestHandler = (req, res, next) => {
  if (req.method !== "POST") return next();
  const limit = takesDocument(req.path) ? LARGEST_DOCUMENT : LARGEST_FORM;
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(req.get("Content-Length") ?? 0) > limit) return tooLarge();

  req.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) return tooLarge();
    chunks.push(chunk);
  });
  req.on("end", () => {
    if (size > limit) return;
    res.locals.body = Buffer.concat(chunks);
    next();
  });
  // The reader left, or requestTimeout closed the connection: nobody is there to answer.
  req.on("error", () => res.destroy());

  function tooLarge() {
    req.removeAllListeners("data").removeAllListeners("end");
    chunks.length = 0;
    // Without "Connection: close": Node would end the connection at once, under the hands of a browser still sending.
    refuse(req, res, 413);
    let drained = 0;
    req.on("data", (chunk: Buffer) => {
      drained += chunk.length;
      if (drained > DRAIN_BYTES) req.destroy();
    });
    const timer = setTimeout(() => req.destroy(), DRAIN_MS);
    req.once("close", () => clearTimeout(timer));
  }
};
