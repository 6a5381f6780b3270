/** Finds what our fonts cannot print before a PDF is made: a letter is never printed with a wrong sign in it. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { canBeDrawn } from "./fonts/drawable.server.ts";
import { graphemes } from "./graphemes.ts";
import { printedTexts } from "./printed-text.ts";

export interface UndrawableCharacter {
  /** As its reader sees it: "王". */
  grapheme: string;
  /** "U+738B", several joined by a space. */
  codePoint: string;
}

/**
 * The graphemes that no font has, each once, in the order of the letters; empty when a PDF can be made.
 * `further` are texts that are printed besides: the sender on an envelope.
 */
export function undrawableCharacters(letters: Letter[], further: string[] = []): UndrawableCharacter[] {
  const texts = new Set([...letters.flatMap(printedTexts), ...further]); // a copy repeats the letter's paragraphs
  const signs = new Set([...texts].flatMap((text) => graphemes(text.normalize("NFC"))));
  return [...signs]
    .filter((sign) => !canBeDrawn(sign))
    .map((grapheme) => ({ grapheme, codePoint: codePointsOf(grapheme) }));
}

const codePointsOf = (text: string): string =>
  [...text].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
