/** Lets few letters be made at once and the others wait at the door, so that a crowd of them holds up no page. */
import type { RequestHandler } from "express";
import { refuse } from "./refusal.ts";

/** Keeps both drawing threads busy. Each takes the main thread some milliseconds to read, compose and count. */
const AT_ONCE = 6;
/** Files of letters, the posts that cost the most, in every spelling that a route answers to (".PDF/", ".pdf.data"). */
const LETTER_FILES = /\.(?:pdf|docx|eml)(?:\.data)?\/*$/iu;

/** Waiting costs memory, a form of at most 64 kB each: more are asked to come back. */
const WAITING = 1_000;

/** Who has gone away meanwhile is passed over. */
export function lettersInTurn(atOnce = AT_ONCE, mostWaiting = WAITING): RequestHandler {
  const waiting: (() => boolean)[] = [];
  let working = 0;
  const callNext = () => {
    while (working < atOnce) {
      const start = waiting.shift();
      if (!start) return;
      if (start()) working++;
    }
  };
  return (request, response, next) => {
    if (request.method !== "POST" || !LETTER_FILES.test(request.path)) return next();
    if (waiting.length >= mostWaiting) return refuse(request, response, 503);
    waiting.push(() => {
      if (response.closed) return false;
      response.once("close", () => {
        working--;
        setImmediate(callNext); // pages that came meanwhile go first
      });
      next();
      return true;
    });
    callNext();
  };
}
