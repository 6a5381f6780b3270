/**
 * How much of a letter is its writer's own. The comparison is one file with the browser's (public/enhance), so that
 * who writes without scripts is told the same, and what is counted is what was shown.
 *
 * | step | the writer's own words |
 * | ---- | ---------------------- |
 * | none | fewer than four        |
 * | some | up to half of all      |
 * | most | more than half         |
 */
export type { ComparedParagraph, Comparison, Origin, OwnWords } from "#public/enhance/own-words.js";
export { compareWithModel } from "#public/enhance/own-words.js";
