/** Which way a text is read, by the Unicode bidirectional algorithm (UAX #9). */
import bidiFactory, { type Bidi } from "bidi-js";
import type { TextDirection } from "#app/i18n/languages.ts";

let algorithm: Bidi | null = null;

/** Its tables take 10 ms to read: a letter without right-to-left signs needs none of them. */
export function bidi(): Bidi {
  algorithm ??= bidiFactory();
  return algorithm;
}

/**
 * The direction of most of a text's letters; `otherwise` where there are as many of either or none. Not that of the
 * first letter: a Spanish paragraph that begins with an Arabic name is read from left to right.
 */
export function directionOf(text: string, otherwise: TextDirection = "ltr"): TextDirection {
  if (!MAYBE_RTL.test(text)) return /\p{L}/u.test(text) ? "ltr" : otherwise;
  let balance = 0;
  for (const sign of text) {
    if (!/\p{L}/u.test(sign)) continue;
    const type = bidi().getBidiCharTypeName(sign);
    balance += type === "L" ? 1 : type === "R" || type === "AL" ? -1 : 0;
  }
  if (balance === 0) return otherwise;
  return balance > 0 ? "ltr" : "rtl";
}

/**
 * The direction of a paragraph that somebody typed into a letter, and of a name under it: the letter's, unless both its
 * first letter and most of its letters are of the other. "انظر: https://…" stays Arabic although its link is longer.
 */
export function typedDirection(text: string, letter: TextDirection): TextDirection {
  if (letter === "ltr" && !MAYBE_RTL.test(text)) return letter;
  const first = /\p{L}/u.exec(text)?.[0];
  return first && directionOf(first, letter) !== letter ? directionOf(text, letter) : letter;
}

/** Letters written from right to left, and the invisible signs that change direction. */
export const MAYBE_RTL =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEFF}]/u;
