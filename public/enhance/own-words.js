// @ts-check
/**
 * Tells a supporter's words from the model letter's. The same file runs in the browser, as one types, and on the
 * server (app/domain/letter/own-words.ts), for whoever writes without scripts; it keeps and sends nothing.
 *
 * A word is the model's when it stands in a run of three words that the model has as well: so a paragraph that was
 * moved, split or joined is still the model's, and a lone "and the" is not.
 */

/** @typedef {"model" | "changed" | "own"} Origin of a paragraph: word for word the model's, partly, or the writer's */
/** @typedef {{ text: string, origin: Origin, words: number, own: number }} ComparedParagraph */
/** @typedef {"none" | "some" | "most"} OwnWords */
/** @typedef {{ paragraphs: ComparedParagraph[], share: number, step: OwnWords }} Comparison */

const RUN = 3;
/** A paragraph with this share of words of its own is the writer's, although a name in it is the model's too. */
const WRITERS_OWN = 0.6;
/** Below this number, the writer mended a word or put in a name, and said nothing of their own yet. */
export const FEWEST_OWN_WORDS = 4;
/** Above this share, most of the letter is the writer's. */
export const MOST = 0.5;

/**
 * @param {string} body paragraphs separated by a blank line
 * @param {string} model the model letter's body in the same language, "" where there is none
 * @param {string} lang the letter's language: it says where words end in Thai or Chinese
 * @returns {Comparison} `share` is of words, from 0 to 1
 */
export function compareWithModel(body, model, lang) {
  const known = runsOf(model, lang);
  const paragraphs = splitParagraphs(body).map((text) => compareParagraph(text, known, lang));
  const words = sum(paragraphs, "words");
  const own = sum(paragraphs, "own");
  const share = words === 0 ? 0 : own / words;
  const step = own < FEWEST_OWN_WORDS ? "none" : share > MOST ? "most" : "some";
  return { paragraphs, share, step };
}

/**
 * How much of a paragraph is still in a letter.
 * @param {string} paragraph
 * @param {string} body
 * @param {string} lang
 * @returns {number} share of its words, from 0 to 1
 */
export function shareKept(paragraph, body, lang) {
  const { words, own } = compareParagraph(paragraph, runsOf(body, lang), lang);
  return words === 0 ? 1 : 1 - own / words;
}

/** @param {string} text */
export const splitParagraphs = (text) =>
  text
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/**
 * Words without what surrounds them, in one case and one Unicode form.
 * @param {string} text
 * @param {string} lang
 * @returns {string[]}
 */
export function wordsOf(text, lang) {
  const plain = text.normalize("NFKC").toLowerCase();
  const segmenter = segmenterOf(lang);
  if (!segmenter) return plain.match(SPACED_WORD) ?? [];
  return [...segmenter.segment(plain)].filter((one) => one.isWordLike).map((one) => one.segment);
}

/**
 * @param {string} text
 * @param {Set<string>} known the runs of the other text
 * @param {string} lang
 * @returns {ComparedParagraph}
 */
function compareParagraph(text, known, lang) {
  const words = wordsOf(text, lang);
  const isKnown = words.map(() => false);
  for (const { run, start, length } of runs(words)) {
    if (known.has(run)) isKnown.fill(true, start, start + length);
  }
  const own = isKnown.filter((one) => !one).length;
  const origin = own === 0 ? "model" : own / words.length >= WRITERS_OWN ? "own" : "changed";
  return { text, origin: words.length === 0 ? "model" : origin, words: words.length, own };
}

/**
 * @param {string} text
 * @param {string} lang
 */
const runsOf = (text, lang) =>
  new Set(splitParagraphs(text).flatMap((paragraph) => runs(wordsOf(paragraph, lang)).map(({ run }) => run)));

/**
 * Every three words in a row; a paragraph shorter than that is one run.
 * @param {string[]} words
 */
function runs(words) {
  const length = Math.min(RUN, words.length);
  const starts = length === 0 ? 0 : words.length - length + 1;
  return Array.from({ length: starts }, (_, start) => ({
    run: words.slice(start, start + length).join(" "),
    start,
    length,
  }));
}

/**
 * @param {ComparedParagraph[]} paragraphs
 * @param {"words" | "own"} what
 */
const sum = (paragraphs, what) => paragraphs.reduce((total, paragraph) => total + paragraph[what], 0);

/** "don't" and a Persian word with its joiner are one each. */
const SPACED_WORD = /[\p{L}\p{M}\p{N}]+(?:['’\u200c\u200d][\p{L}\p{M}\p{N}]+)*/gu;
/** Languages written without spaces. Others do without a segmenter, which takes 25 times as long. */
const UNSPACED = /^(?:th|lo|km|my|zh|yue|wuu|ja|bo|dz)(?:-|$)/iu;

/** @type {{ lang: string, segmenter: Intl.Segmenter | null } | null} */
let last = null;

/**
 * Null where the browser has none (Firefox before 125) or the language is unknown to it: then spaces divide words.
 * @param {string} lang
 */
function segmenterOf(lang) {
  if (!UNSPACED.test(lang)) return null;
  if (last?.lang === lang) return last.segmenter;
  let segmenter = null;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  } catch {
    // Spaces divide words, which is right for most languages.
  }
  last = { lang, segmenter };
  return segmenter;
}
