/** A text as its reader counts signs: "é" or "👩‍👧" is one. */
const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

export const graphemes = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);
