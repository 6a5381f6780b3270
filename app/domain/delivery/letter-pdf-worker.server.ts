/** The worker thread of letter-pdf.server.ts: one task draws one set of letters. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { drawLetters } from "./draw-letters.server.ts";
import type { Paper } from "./paper.ts";
import { undrawableCharacters } from "./undrawable-characters.server.ts";

export interface DrawTask {
  letters: Letter[];
  paper: Paper;
}

/** The PDF's bytes, or null when the fonts lack a sign. */
export default async ({ letters, paper }: DrawTask): Promise<Uint8Array | null> =>
  undrawableCharacters(letters).length > 0 ? null : drawLetters(letters, paper);
