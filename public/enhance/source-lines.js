// @ts-check
/** Walking and selecting in the document beside a form, by keyboard, and what is selected in it. For review.js. */

/**
 * Arrow keys in the document: by line and word, with Shift a longer selection; Alt goes from place to place.
 * @param {HTMLElement} source
 * @param {{ place: (step: number) => void, enter: () => void, back: () => void }} acts
 */
export function walkLines(source, acts) {
  source.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.target !== source) return;
    const arrow = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1]?.toLowerCase();
    if (event.key === "Enter") acts.enter();
    else if (event.key === "Escape") acts.back();
    else if (arrow && event.altKey) {
      if (arrow !== "up" && arrow !== "down") return; // the browser's own way back and forward
      acts.place(arrow === "down" ? 1 : -1);
    } else if (arrow) move(source, arrow, event.shiftKey);
    else return;
    event.preventDefault();
  });
}

/**
 * Up and down go by lines, left and right by words; Shift makes the selection longer or shorter.
 * @param {HTMLElement} source
 * @param {string} arrow
 * @param {boolean} extend
 */
function move(source, arrow, extend) {
  const selection = getSelection();
  if (!selection) return;
  if (!source.contains(selection.anchorNode)) selection.collapse(textOf(source) ?? source, 0);
  const byLines = arrow === "up" || arrow === "down";
  if (extend)
    selection.modify(
      "extend",
      byLines ? (arrow === "down" ? "forward" : "backward") : arrow,
      byLines ? "line" : "word",
    );
  else if (byLines) {
    selection.modify("move", arrow === "down" ? "forward" : "backward", "line");
    showLine(selection);
  } else showWord(selection, arrow, getComputedStyle(source.firstElementChild ?? source).direction);
  scrollWithin(source, rangeAt(selection));
}

/** @param {Selection} selection @param {string} arrow @param {string} direction of the document's text */
function showWord(selection, arrow, direction) {
  const forward = (arrow === "right") === (direction === "ltr");
  if (forward) selection.collapseToEnd();
  else {
    selection.collapseToStart();
    selection.modify("move", "backward", "word");
  }
  selection.modify("extend", "forward", "word");
}

/** Selects the text of the marks, from the first to the last. @param {Element[]} marks */
export function selectMarks(marks) {
  const [from, to] = [marks[0] && textOf(marks[0]), marks.at(-1)?.lastChild];
  if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.textContent?.length ?? 0);
}

/** The line one is on is selected, so that it can be seen: nothing else shows where one is in a text. */
function showLine(/** @type {Selection} */ selection) {
  selection.modify("move", "backward", "lineboundary");
  selection.modify("extend", "forward", "lineboundary");
}

/** @param {Selection} selection */
function rangeAt(selection) {
  const range = document.createRange();
  if (selection.focusNode) range.setStart(selection.focusNode, selection.focusOffset);
  return range;
}

/** @param {HTMLElement} source @param {number} step */
export function neighbour(source, step) {
  const marks = [...source.querySelectorAll("mark")];
  const at = marks.findIndex((mark) => mark.classList.contains("review-current"));
  const next = at < 0 ? (step > 0 ? 0 : marks.length - 1) : at + step;
  return marks[Math.max(0, Math.min(marks.length - 1, next))] ?? null;
}

/** The first text of a mark, behind the names of its fields. @param {Element} element */
export function textOf(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".review-tag") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  return texts.nextNode();
}

/** Scrolls the document alone, never the page. @param {HTMLElement} box @param {Element | Range} inside */
export function scrollWithin(box, inside) {
  const [outer, inner] = [box.getBoundingClientRect(), inside.getBoundingClientRect()];
  if (inner.height === 0 && inner.top === 0) return;
  if (inner.top < outer.top + 30 || inner.bottom > outer.bottom - 30)
    box.scrollTop += inner.top - outer.top - outer.height / 4;
}

/** What is selected in the document, without the names of fields that stand in it. @param {HTMLElement} source */
export function wordsSelected(source) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return "";
  const range = selection.getRangeAt(0);
  if (!source.contains(range.startContainer) || !source.contains(range.endContainer)) return "";
  const words = range.cloneContents();
  for (const tag of words.querySelectorAll(".review-tag")) tag.remove();
  return (words.textContent ?? "").trim();
}
