/** Letters as plain text: to copy, to keep, to send. Paragraphs stay on one line each. */
import type { Letter } from "#app/domain/letter/letter.ts";

/** Every letter in full, one after another, as it stands on paper. */
export const lettersAsText = (letters: Letter[]): string =>
  `${letters.map(letterAsText).join("\n\n* * *\n\n")}\n`;

const letterAsText = (letter: Letter): string =>
  inBlocks([
    letter.placeAndDate,
    letter.addressLines.join("\n"),
    [letter.reference, letter.copyHeading].filter(Boolean).join("\n"),
    ...words(letter),
    ...translation(letter),
  ]);

/** A letter as the text of an e-mail: the address and the reference are in its headers. */
export const messageText = (letter: Letter): string =>
  inBlocks([letter.placeAndDate, letter.copyHeading ?? "", ...words(letter), ...translation(letter)]);

const words = (letter: Letter): string[] => [
  letter.salutation,
  ...letter.paragraphs,
  [letter.closing, letter.signature].filter(Boolean).join("\n"),
  letter.copyNotation.join("\n"),
];

/** Plain text has one column: a translation follows the letter, wherever it stands on paper. */
const translation = ({ gloss }: Letter): string[] =>
  gloss ? ["– – –", gloss.heading, gloss.salutation, ...gloss.paragraphs, gloss.closing] : [];

const inBlocks = (blocks: string[]): string => blocks.filter(Boolean).join("\n\n");
