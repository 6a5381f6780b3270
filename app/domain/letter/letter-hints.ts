/** Kind hints on a letter that is being written: one file with the browser's (public/enhance). None of them stops it. */
export type { Hint, LetterFacts } from "#public/enhance/letter-hints.js";
export { hasAsk, letterHints } from "#public/enhance/letter-hints.js";
