// @ts-check
/**
 * Keeps an unfinished letter on this device, in this browser, and nowhere else. A form `[data-draft="72/24/7 es"]`
 * is saved as one types; a fresh one (`data-draft-fresh`) gets back what was saved. `[data-draft-done="72/24/7"]`,
 * on the thank-you page, clears every draft of that campaign. The words come from data- attributes of
 * `[data-draft-note]`, written by the server in the page's language.
 */
const PREFIX = "amparo draft ";
/** Not every sheet has all of them: a second language is offered where there is one. */
const FIELDS = [
  "town",
  "salutation",
  "body",
  "closing",
  "name",
  "section",
  "gloss",
  "glossLang",
  "glossBody",
];
/** In days: who comes back later begins anew, and nothing stays on a shared computer for ever. */
const KEPT_FOR = 14;
/** In milliseconds after the last key. */
const PAUSE = 400;

const storage = openStorage();
if (storage) {
  dropOld(storage);
  const done = /** @type {HTMLElement | null} */ (document.querySelector("[data-draft-done]"))?.dataset
    .draftDone;
  if (done) drop(storage, (key) => key.startsWith(`${PREFIX}${done} `));
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-draft]"));
  const note = /** @type {HTMLElement | null} */ (document.querySelector("[data-draft-note]"));
  if (form && note) keepDraft(storage, form, note);
}

/**
 * @param {Storage} storage
 * @param {HTMLFormElement} form
 * @param {HTMLElement} note
 */
function keepDraft(storage, form, note) {
  const key = PREFIX + form.dataset.draft;
  const status = /** @type {HTMLElement} */ (note.querySelector("[role=status]"));
  const startOver = /** @type {HTMLButtonElement} */ (note.querySelector("[data-draft-start-over]"));
  const forget = /** @type {HTMLButtonElement} */ (note.querySelector("[data-draft-forget]"));
  let timer = 0;
  let keeping = true;
  const fields = FIELDS.filter((name) => form.elements.namedItem(name));

  const saved = "draftFresh" in form.dataset ? read(storage, key) : null;
  if (saved && fields.some((name) => saved[name] !== undefined && saved[name] !== field(form, name).value)) {
    for (const name of fields) if (saved[name] !== undefined) field(form, name).value = saved[name] ?? "";
    say(note.dataset.restored, startOver);
  }

  const save = () => {
    clearTimeout(timer);
    timer = 0;
    if (!keeping) return;
    const words = Object.fromEntries(fields.map((name) => [name, field(form, name).value]));
    try {
      storage.setItem(key, JSON.stringify({ at: Date.now(), words }));
      say(note.dataset.kept, forget);
    } catch {
      // The browser's storage is full: writing goes on without a draft, as it does without scripts.
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  });
  // A tab that is closed or put aside; a phone may never show it again.
  document.addEventListener("visibilitychange", () => timer && save());
  window.addEventListener("pagehide", () => timer && save());
  form.addEventListener("submit", save);

  startOver.addEventListener("click", () => {
    storage.removeItem(key);
    form.reset();
    note.hidden = true;
    field(form, "body").focus();
  });
  forget.addEventListener("click", () => {
    keeping = false;
    storage.removeItem(key);
    say(note.dataset.forgotten, null);
  });

  /**
   * @param {string | undefined} words
   * @param {HTMLButtonElement | null} button the one that goes with these words
   */
  function say(words, button) {
    note.hidden = false;
    if (status.textContent !== words) status.textContent = words ?? "";
    for (const each of [startOver, forget]) each.hidden = each !== button;
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function field(form, name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}

/**
 * @param {Storage} storage
 * @param {string} key
 * @returns {Record<string, string> | null}
 */
function read(storage, key) {
  return parse(storage.getItem(key))?.words ?? null;
}

/** @param {Storage} storage */
function dropOld(storage) {
  const oldest = Date.now() - KEPT_FOR * 86_400_000;
  drop(storage, (key) => key.startsWith(PREFIX) && !((parse(storage.getItem(key))?.at ?? 0) > oldest));
}

/**
 * @param {Storage} storage
 * @param {(key: string) => boolean} which
 */
function drop(storage, which) {
  for (const key of Object.keys(storage).filter(which)) storage.removeItem(key);
}

/**
 * @param {string | null} text
 * @returns {{ at: number, words: Record<string, string> } | null}
 */
function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** Null where the browser refuses it, as private windows of some do. */
function openStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export {};
