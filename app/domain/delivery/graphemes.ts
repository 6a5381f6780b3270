/** A text as its reader counts signs: "é" or "👩‍👧" is one. */
export const graphemes = (text: string): string[] =>
  text.split(BETWEEN_PLAIN).flatMap((piece) => (piece.length === 1 ? piece : segments(piece)));

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const segments = (text: string): string[] => [...segmenter.segment(text)].map((part) => part.segment);

/**
 * Signs that never join one another (UAX #29: rule GB999). Between two of them a text is cut without asking the
 * segmenter, which takes 8 µs a sign: 80 ms for the longest letter, in which no page is answered.
 */
const SCRIPTS = ["Latin", "Greek", "Cyrillic", "Hebrew", "Arabic", "Han", "Hiragana", "Katakana"];
const PLAIN = String.raw`(?![\p{M}\p{Cf}])[\n -~${SCRIPTS.map((script) => String.raw`\p{Script=${script}}`).join("")}]`;
const BETWEEN_PLAIN = new RegExp(`(?<=${PLAIN})(?=${PLAIN})`, "u");
