// @ts-check
/**
 * What a friend would say before the letter is sealed: a blank left open, a word that insults, an ask or a name that
 * went missing. Hints, never obstacles. Runs in the browser and on the server, as own-words.js does.
 */
import { shareKept, splitParagraphs, wordsOf } from "./own-words.js";

/**
 * @typedef {object} LetterFacts
 * @property {string} lang the letter's language
 * @property {string} model the model letter's body in it, or ""
 * @property {string[]} names of the people the letter is for
 * @property {string[]} asks beginnings of words that ask: "urge", "call on you"
 * @property {string[]} insults words no official reads on after
 */
/**
 * `found` is the piece it is about, in the letter's language; `restore` a paragraph that can be put back.
 * @typedef {{ code: "blank" | "insult" | "ask" | "name" | "gloss", found: string, restore?: string }} Hint
 */

/** More would be scolding. */
const MOST_HINTS = 3;
/** A paragraph of which this share is left still asks what it asked. */
const STILL_ASKS = 0.5;
/** In words: shorter than that, the letter has only begun, and nothing can be missing from it. */
const BEGUN = 12;

/**
 * @param {{ body: string, gloss?: string }} words `gloss` is the text in the writer's own language, where one goes along
 * @param {LetterFacts} facts
 * @returns {Hint[]} the gravest first
 */
export function letterHints({ body, gloss }, facts) {
  const words = wordsOf(body, facts.lang);
  /** @type {(Hint | null)[]} */
  const hints = [blank(body), insult(words, facts)];
  if (words.length >= BEGUN) hints.push(ask(body, facts), name(body, words, facts));
  if (gloss && splitParagraphs(gloss).length !== splitParagraphs(body).length)
    hints.push({ code: "gloss", found: "" });
  return hints.filter((hint) => hint !== null).slice(0, MOST_HINTS);
}

/**
 * What nobody would write in a letter: lines to fill in. Whatever else may be a blank, the server names before printing.
 * @param {string} body
 * @returns {Hint | null}
 */
function blank(body) {
  const found = /_{3,}|\{\{[^{}\n]{0,60}\}\}|\[\p{Lu}[\p{Lu} ]{3,40}\]/u.exec(
    body.replace(/\{\{[ \t]*(name|town|date|ua_number|person|figure\.[\w-]+)[ \t]*\}\}/gu, ""),
  );
  return found && { code: "blank", found: found[0] };
}

/**
 * @param {string[]} words
 * @param {LetterFacts} facts
 * @returns {Hint | null}
 */
function insult(words, { insults }) {
  const known = new Set(insults);
  const found = words.find((word) => known.has(word));
  return found === undefined ? null : { code: "insult", found };
}

/**
 * The letter asks while one of the model's asking paragraphs is there by half, or any asking word is.
 * @param {string} body
 * @param {LetterFacts} facts
 * @returns {Hint | null}
 */
function ask(body, { lang, model, asks }) {
  if (asks.length === 0) return null;
  const asking = splitParagraphs(model).filter((paragraph) => hasAsk(paragraph, asks));
  if (hasAsk(body, asks) || asking.some((paragraph) => shareKept(paragraph, body, lang) >= STILL_ASKS))
    return null;
  const [restore] = asking;
  return restore ? { code: "ask", found: "", restore } : { code: "ask", found: "" };
}

/**
 * @param {string} text
 * @param {string[]} asks
 */
export function hasAsk(text, asks) {
  const plain = ` ${fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  return asks.some((phrase) => plain.includes(` ${fold(phrase)}`) || unspaced(phrase, text));
}

/**
 * Languages that write without spaces: the phrase stands anywhere.
 * @param {string} phrase
 * @param {string} text
 */
const unspaced = (phrase, text) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
    phrase,
  ) && text.includes(phrase);

/**
 * Asked only where the name could be there as it is written on the page: in a letter in another script it has
 * another form, and the model letter, where there is one, shows whether the letter names anybody at all.
 * @param {string} body
 * @param {string[]} words
 * @param {LetterFacts} facts
 * @returns {Hint | null}
 */
function name(body, words, { lang, model, names }) {
  const [first] = names;
  if (!first || names.some((one) => isNamed(one, words))) return null;
  const sameScript = /\p{Script=Latin}/u.test(first) === /\p{Script=Latin}/u.test(body);
  const expected = model ? names.some((one) => isNamed(one, wordsOf(model, lang))) : sameScript;
  return expected ? { code: "name", found: first } : null;
}

/**
 * One part of the name is there, with whatever ending the language gives it.
 * @param {string} person
 * @param {string[]} words
 */
function isNamed(person, words) {
  const parts = (fold(person).match(/[\p{L}\p{M}]{3,}/gu) ?? []).map((part) =>
    part.length > 5 ? part.slice(0, -1) : part,
  );
  return parts.length === 0 || words.some((word) => parts.some((part) => fold(word).startsWith(part)));
}

/** @param {string} text */
const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
