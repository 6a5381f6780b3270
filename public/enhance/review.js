// @ts-check
/**
 * Field and document side by side: the place of the field one is in lights up, words selected in the document go
 * into that field, and everything is in reach of the keyboard (the list of keys stands below the document).
 * The server reads the words as the field wants them (POST /desk/read-selection); the words of this script come
 * from data- attributes of `[data-review-tools]`, in the page's language.
 */
import { neighbour, scrollWithin, selectMarks, walkLines, wordsSelected } from "./source-lines.js";

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.desk-editor"));
const source = document.getElementById("source-text");
const tools = /** @type {HTMLElement | null} */ (document.querySelector("[data-review-tools]"));

if (form) chooseReadings(form);
if (form && source && tools) review(form, source, tools);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} source
 * @param {HTMLElement} tools
 */
function review(form, source, tools) {
  const use = /** @type {HTMLButtonElement} */ (tools.querySelector("[data-review-use]"));
  const add = /** @type {HTMLButtonElement} */ (tools.querySelector("[data-review-add]"));
  const status = /** @type {HTMLElement} */ (tools.querySelector("[data-review-status]"));
  const fold = /** @type {HTMLDetailsElement} */ (source.closest("[data-source-fold]"));
  /** @type {HTMLInputElement | HTMLTextAreaElement | null} */
  let field = null;
  let selected = "";
  tools.hidden = false;
  if (matchMedia("(max-width: 63.99rem)").matches && !location.hash.startsWith("#source")) fold.open = false;
  showTools();

  form.addEventListener("focusin", ({ target }) => {
    if (!isWritable(target)) return;
    field = target;
    light(placesOf(target.name), false);
    showTools();
  });
  document.addEventListener("selectionchange", () => {
    const words = wordsSelected(source);
    // Pressing a button may take the selection away: what was selected last counts until something else is.
    if (words || source.contains(document.activeElement)) selected = words;
    showTools();
  });
  use.addEventListener("click", () => put(false));
  add.addEventListener("click", () => put(true));

  // A place is reached by its link even where the document is folded away.
  document.addEventListener("click", (event) => {
    const link = /** @type {HTMLElement} */ (event.target).closest?.("a[data-field]");
    if (!(link instanceof HTMLAnchorElement)) return;
    if (source.contains(link)) {
      const to = controlOf(link.dataset.field ?? "");
      if (!to) return;
      event.preventDefault();
      goTo(to);
    } else {
      event.preventDefault();
      fold.open = true;
      field = controlOf(link.dataset.field ?? "") ?? field;
      light(placesOf(link.dataset.field ?? ""), true);
      source.focus({ preventScroll: true });
      showTools();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "F6" && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (source.contains(document.activeElement)) return goTo(field);
      fold.open = true;
      light(field ? placesOf(field.name) : [], true);
      source.focus({ preventScroll: true });
    }
    if (event.key === "F8") {
      event.preventDefault();
      nextDoubt(event.shiftKey ? -1 : 1);
    }
  });
  walkLines(source, {
    place: (step) =>
      light(
        [neighbour(source, step)].filter((mark) => mark !== null),
        true,
      ),
    enter() {
      if (selected && field) return void put(false);
      const name = source.querySelector("mark.review-current")?.getAttribute("data-fields")?.split(" ")[0];
      goTo(controlOf(name ?? ""));
    },
    back: () => goTo(field),
  });

  /** @param {boolean} more adds to what stands in the field */
  async function put(more) {
    if (!field || !selected) return;
    const to = field;
    const value = await read(to.name, selected);
    if (value === null) {
      status.textContent = inWords(tools.dataset.unreadable, to);
      return;
    }
    write(to, more && to.value ? `${to.value}\n${value}` : value);
    status.textContent = inWords(tools.dataset.used, to);
  }

  function showTools() {
    const ready = Boolean(field && selected);
    use.hidden = !ready;
    add.hidden = !ready || !(field instanceof HTMLTextAreaElement);
    if (!field) return;
    use.textContent = inWords(tools.dataset.use, field);
    add.textContent = inWords(tools.dataset.add, field);
    if (ready) status.textContent = "";
  }

  /** @param {Element[]} marks */
  function light(marks, /** @type {boolean} */ move) {
    for (const mark of source.querySelectorAll(".review-current")) mark.classList.remove("review-current");
    for (const mark of marks) mark.classList.add("review-current");
    const first = marks[0];
    if (!first || !fold.open) return;
    scrollWithin(source, first);
    if (move) selectMarks(marks);
  }

  /** @param {string} name @returns {Element[]} the marks of a control, or of the row that it is in */
  function placesOf(name) {
    const row = /^(?:addressees|texts|modelLetters)\.\d+/.exec(name)?.[0] ?? name;
    const of = (/** @type {string} */ field) => [
      ...source.querySelectorAll(`mark[data-fields~="${CSS.escape(field)}"]`),
    ];
    const exact = of(name);
    return exact.length > 0 ? exact : of(row);
  }

  /** @param {string} name a control, or a row such as "addressees.1" */
  function controlOf(name) {
    const control = form.elements.namedItem(name) ?? form.elements.namedItem(`${name}.name`);
    return isWritable(control) ? control : null;
  }

  /** @param {number} step */
  function nextDoubt(step) {
    const links = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-doubt]")]);
    const controls = links
      .map(({ dataset }) => controlOf(dataset.doubt ?? ""))
      .filter((each) => each !== null);
    if (controls.length === 0) return;
    const at = controls.indexOf(/** @type {any} */ (field));
    goTo(controls[(at + step + controls.length) % controls.length] ?? controls[0] ?? null);
  }
}

/** @param {string} field @param {string} selected @returns {Promise<string | null>} */
async function read(field, selected) {
  const body = new FormData();
  body.set("field", field);
  body.set("selected", selected);
  try {
    const answer = await fetch("/desk/read-selection", { method: "POST", body });
    return answer.ok ? (await answer.json()).value : selected;
  } catch {
    return selected; // offline: the words as they stand are better than none
  }
}

/** As if it had been typed, so that the browser's own undo takes it back. @param {HTMLInputElement | HTMLTextAreaElement} to @param {string} value */
function write(to, value) {
  to.focus();
  if (to.type === "date") to.value = value;
  else {
    to.select();
    if (!document.execCommand("insertText", false, value)) to.value = value;
  }
  to.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {HTMLElement | null} to */
function goTo(to) {
  if (!to) return;
  for (let fold = to.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  to.focus();
  to.scrollIntoView({ block: "center" });
}

/** A reading goes into its field without a round trip. @param {HTMLFormElement} form */
function chooseReadings(form) {
  form.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest?.("button[aria-pressed]");
    if (!(button instanceof HTMLButtonElement) || !button.value.startsWith("use ")) return;
    const [, name = "", ...words] = button.value.split(" ");
    const control = form.elements.namedItem(name);
    if (!isWritable(control)) return;
    event.preventDefault();
    control.value = words.join(" ");
    for (const each of button.parentElement?.querySelectorAll("button[aria-pressed]") ?? [])
      each.setAttribute("aria-pressed", String(each === button));
  });
}

/** @param {unknown} control @returns {control is HTMLInputElement | HTMLTextAreaElement} */
function isWritable(control) {
  if (control instanceof HTMLTextAreaElement) return !control.hidden;
  return control instanceof HTMLInputElement && ["text", "date"].includes(control.type);
}

/** "Use for: {{field}}" @param {string | undefined} words @param {HTMLInputElement | HTMLTextAreaElement} field */
function inWords(words, field) {
  const label = field.labels?.[0]?.firstChild?.textContent ?? field.name;
  return (words ?? "").replace("{{field}}", label);
}
