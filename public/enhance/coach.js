// @ts-check
/**
 * Goes on, as one types, with what the server says once: whose words the letter is made of, and a few hints. Nothing
 * is sent anywhere. The section `[data-coach]` carries what it goes by, and every sentence in the page's language.
 */
import { letterHints } from "./letter-hints.js";
import { compareWithModel } from "./own-words.js";

/** In milliseconds after the last key: one is not interrupted while writing. */
const PAUSE = 900;
const FOUND = "{found}";

const coach = /** @type {HTMLElement | null} */ (document.querySelector("[data-coach]"));
const form = coach?.closest("form");
if (coach && form) accompany(coach, form);

/**
 * @param {HTMLElement} coach
 * @param {HTMLFormElement} form
 */
function accompany(coach, form) {
  /** @type {{ facts: import("./letter-hints.js").LetterFacts, openings: Record<string, string>, sentences: any }} */
  const { facts, openings, sentences } = JSON.parse(coach.dataset.coach ?? "{}");
  const body = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("body"));
  const [step, map, hints] = ["step", "map", "hints"].map(
    (name) => /** @type {HTMLElement} */ (coach.querySelector(`[data-coach-${name}]`)),
  );
  let timer = 0;
  let said = JSON.stringify(letterHints({ body: body.defaultValue, gloss: glossIn(form) }, facts));
  let visited = false;

  const look = () => {
    timer = 0;
    const compared = compareWithModel(body.value, facts.model, facts.lang);
    const found = letterHints({ body: body.value, gloss: glossIn(form) }, facts);
    const written = body.value.trim() !== "";
    const words = written ? sentences.steps[facts.model ? compared.step : "blank"] : sentences.steps.empty;
    if (step && step.textContent !== words) step.textContent = words;
    map?.replaceChildren(...(facts.model ? compared.paragraphs : []).map(paragraphLine));
    // A list that is made anew would be read out anew.
    if (JSON.stringify(found) !== said) hints?.replaceChildren(...found.map(hintLine));
    said = JSON.stringify(found);
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  });
  // Not for the body: its change comes with the press on something else, which must not move away under the finger.
  form.addEventListener("change", ({ target }) => {
    if (/** @type {HTMLInputElement} */ (target).name.startsWith("gloss")) look();
  });
  body.addEventListener("focus", () => {
    visited = true;
  });
  form.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    if (button?.name !== "add") return;
    event.preventDefault();
    const restore = letterHints({ body: body.value }, facts).find(
      ({ code }) => code === button.value,
    )?.restore;
    if (restore) insert(body, restore, body.value.length);
    else if (openings[button.value])
      insert(body, openings[button.value] ?? "", visited ? caretParagraph(body) : 0);
    look();
  });
  const check = /** @type {HTMLElement | null} */ (coach.querySelector("[data-coach-check]"));
  if (check) check.hidden = true;
  look();

  /** @param {import("./own-words.js").ComparedParagraph} paragraph */
  function paragraphLine({ text, origin }) {
    const line = document.createElement("li");
    line.dataset.origin = origin;
    const words = element("span", "coach-first-words", firstWords(text));
    words.lang = facts.lang;
    words.dir = body.dir;
    line.append(words, " ", element("span", "coach-origin", sentences.origins[origin]));
    return line;
  }

  /** @param {import("./letter-hints.js").Hint} hint */
  function hintLine({ code, found, restore }) {
    const line = document.createElement("li");
    const [before = "", after] = sentences.hints[code].split(FOUND);
    const words = element("span", "", before);
    if (after !== undefined) {
      const piece = element("bdi", "", found);
      piece.lang = facts.lang;
      words.append(piece, after);
    }
    line.append(words);
    if (restore) {
      const button = /** @type {HTMLButtonElement} */ (
        element("button", "button button-quiet", sentences.putBack)
      );
      button.type = "button";
      button.name = "add";
      button.value = code;
      line.append(" ", button);
    }
    return line;
  }
}

/**
 * The text in the writer's own language, where it goes along and is not the model's.
 * @param {HTMLFormElement} form
 */
function glossIn(form) {
  const words = new FormData(form);
  const gloss = String(words.get("glossBody") ?? "");
  const sheet = /** @type {HTMLTextAreaElement | null} */ (form.elements.namedItem("glossBody"));
  /** @type {{ body: string }[]} */
  const models = JSON.parse(sheet?.dataset.glossModels ?? "[]");
  const untouched = models.some(({ body }) => body.trim() === gloss.trim());
  return words.get("gloss") === "none" || untouched ? "" : gloss;
}

/**
 * Puts a paragraph in and selects its first blank, so that what is typed next takes its place. The browser's own
 * undo takes it back.
 * @param {HTMLTextAreaElement} body
 * @param {string} paragraph
 * @param {number} at
 */
function insert(body, paragraph, at) {
  const before = at > 0 && body.value.slice(0, at).trim() ? "\n\n" : "";
  const after = body.value.slice(at).trim() ? "\n\n" : "";
  body.focus();
  body.setSelectionRange(at, at);
  const put = document.execCommand("insertText", false, before + paragraph + after);
  if (!put) body.setRangeText(before + paragraph + after, at, at, "end");
  const blank = paragraph.indexOf("____");
  const start = at + before.length + Math.max(blank, 0);
  if (blank >= 0) body.setSelectionRange(start, start + "____".length);
  body.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * The end of the paragraph in which the caret is.
 * @param {HTMLTextAreaElement} body
 */
function caretParagraph(body) {
  const caret = body.selectionStart;
  if (caret === 0) return 0;
  const end = body.value.slice(caret).search(/\n[ \t]*\n/u);
  return end < 0 ? body.value.trimEnd().length : caret + end;
}

/**
 * As many as fit a line; the rest is on the sheet.
 * @param {string} text
 */
function firstWords(text) {
  return text.slice(0, 60);
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
