/** A letter in each language that typesetting is tested with, and ways to look into its PDF. */
import { drawDocument } from "#app/domain/delivery/draw-document.server.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import type { SetDocument } from "#app/domain/delivery/set-page.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { letterFor } from "#tests/letter/campaigns.ts";
import { SAMPLES } from "./sample-letters.ts";

export const faces = letterFaces();

/** The sample of a language as a letter, with further paragraphs where given. */
export function sampleLetter(language: string, ...further: string[]): Letter {
  const { salutation, paragraphs, closing } = SAMPLES[language]!;
  return {
    ...letterFor({ letter: "es" }),
    language,
    dir: textDirection(language),
    placeAndDate: new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
      new Date("2026-06-15T12:00:00Z"),
    ),
    reference: `72/24 – ${salutation}`,
    subject: "72/24",
    salutation,
    paragraphs: [...paragraphs, ...further],
    closing,
    signature: "Amina",
    copyNotation: [],
    gloss: null,
  };
}

export const setLetter = (letter: Letter): SetDocument => layOutOrder(plainOrder([letter], "A4"), faces);
export const draw = (document: SetDocument): Promise<Uint8Array> => drawDocument(document, faces);
