// @ts-check
/**
 * Says while somebody types which signs cannot be printed. A field `data-drawable="ID"` is watched; the element with
 * that id (role="status", empty) says it in the words of its `data-drawable-words`, where `{list}` stands for the
 * signs: "We have no font for {list}." The field is marked invalid meanwhile. The server checks once more.
 */
import { fontsOf, PLAIN, undrawable } from "./drawable-signs.js";

/** In milliseconds after the last key. */
const PAUSE = 400;
/** More would not help to find them: the whole script is missing. */
const LISTED = 10;

/** @type {Promise<Set<number>[]> | undefined} */
let fonts;
/** 5 kB, asked for with the first sign that is not Latin. */
const loadFonts = () => {
  fonts ??= fetch("/enhance/coverage.json").then(async (answer) => fontsOf(await answer.json()));
  fonts.catch(() => {
    fonts = undefined; // offline: the next key tries again
  });
  return fonts;
};

for (const field of /** @type {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */ (
  document.querySelectorAll("[data-drawable]")
)) {
  const status = document.getElementById(field.dataset.drawable ?? "");
  if (!status || !("Segmenter" in Intl)) continue;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => check(field, status).catch(() => undefined), PAUSE);
  });
  if (field.value) check(field, status).catch(() => undefined);
}

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {HTMLElement} status
 */
async function check(field, status) {
  const text = field.value;
  const missing = PLAIN.test(text) ? [] : undrawable(text, await loadFonts());
  if (field.value !== text) return; // more was typed: it is checked in its turn
  const marked = status.dataset.drawableMarked === "true";
  if (missing.length > 0) field.setAttribute("aria-invalid", "true");
  else if (marked) field.removeAttribute("aria-invalid");
  status.dataset.drawableMarked = String(missing.length > 0);
  status.textContent = missing.length > 0 ? message(status, missing) : "";
}

/**
 * @param {HTMLElement} status
 * @param {string[]} missing
 */
function message(status, missing) {
  const listed = missing.slice(0, LISTED).map((sign) => `${sign} (${codePoints(sign)})`);
  const list = [...listed, ...(missing.length > LISTED ? ["…"] : [])].join(", ");
  return (status.dataset.drawableWords ?? "{list}").replace("{list}", () => list);
}

/** @param {string} sign */
const codePoints = (sign) =>
  [...sign]
    .map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
