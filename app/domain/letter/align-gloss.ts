/** Sets a text in another language beside a letter, paragraph i beside paragraph i. */

export interface AlignedGloss {
  /** As many as the letter has, or more; "" beside a paragraph that nothing stands beside. */
  paragraphs: string[];
  /** Which of them are the supporter's own words, standing in both places as they were typed. */
  asTyped: number[];
}

/** The text that the supporter wrote in the other language. */
export const alignTyped = (letter: string[], typed: string[]): AlignedGloss => ({
  paragraphs: padded(typed, letter.length),
  asTyped: [],
});

/**
 * The model letter's text in the other language: beside its paragraph j stands paragraph j of the translation,
 * wherever the supporter has moved it. What the supporter added or changed stands in both places as typed. What
 * the translation has beyond the model's last paragraph follows at the end.
 */
export function alignTranslation(letter: string[], model: string[], translation: string[]): AlignedGloss {
  const places = letter.map((paragraph) => model.findIndex((one) => plain(one) === plain(paragraph)));
  const paragraphs = letter.map((paragraph, i) => {
    const place = places[i]!;
    return place < 0 ? paragraph : (translation[place] ?? "");
  });
  const beyond = places.includes(model.length - 1) ? translation.slice(model.length) : [];
  return {
    paragraphs: [...paragraphs, ...beyond],
    asTyped: places.flatMap((place, i) => (place < 0 ? [i] : [])),
  };
}

const padded = (paragraphs: string[], length: number): string[] =>
  Array.from({ length: Math.max(length, paragraphs.length) }, (_, i) => paragraphs[i] ?? "");

const plain = (paragraph: string): string => paragraph.normalize("NFC").replace(/\s+/gu, " ").trim();
