// @ts-check
/**
 * Copy buttons: `<button hidden data-copy="ID" data-copied="…" data-failed="…">` beside the field with that id,
 * and an empty `[data-copy-status="ID"]` (role="status") that says aloud what happened.
 */
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
  document.querySelectorAll("button[data-copy]")
)) {
  if (!navigator.clipboard) break; // not on plain http: the field can still be selected by hand
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const { copy: id = "", copied = "", failed = "" } = button.dataset;
  const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (document.getElementById(id));
  const status = document.querySelector(`[data-copy-status="${CSS.escape(id)}"]`);
  const done = await navigator.clipboard.writeText(field.value).then(
    () => true,
    () => false,
  );
  if (!done) field.select();
  if (status) status.textContent = done ? copied : failed;
}
