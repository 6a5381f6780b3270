/** Every text that a letter's PDF prints, field by field. */
import type { Letter } from "#app/domain/letter/letter.ts";

export const printedTexts = (letter: Letter): string[] => [
  ...letter.addressLines,
  letter.placeAndDate,
  letter.reference,
  letter.copyHeading ?? "",
  letter.salutation,
  ...letter.paragraphs,
  letter.closing,
  letter.signature,
  ...letter.copyNotation,
  ...(letter.gloss
    ? [letter.gloss.heading, letter.gloss.salutation, ...letter.gloss.paragraphs, letter.gloss.closing]
    : []),
];
