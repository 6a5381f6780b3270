// @ts-check
/**
 * Works for a ticket: finds a number whose SHA-256 with the ticket begins with enough zero bits, and puts it into the
 * form's field `work`. Without this script the same form holds after a minute.
 */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-work]"));
if (form && globalThis.crypto?.subtle) work(form);

/** @param {HTMLFormElement} form */
async function work(form) {
  const { work: ticket = "", workBits = "0" } = form.dataset;
  const status = /** @type {HTMLElement} */ (form.querySelector("[data-work-status]"));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("work"));
  status.textContent = status.dataset.working ?? "";
  button.disabled = true;
  const encoder = new TextEncoder();
  for (let tried = 0; ; tried++) {
    const hash = await crypto.subtle.digest("SHA-256", encoder.encode(`${ticket}:${tried}`));
    if (new DataView(hash).getUint32(0) >>> (32 - Number(workBits)) === 0) {
      field.value = String(tried);
      break;
    }
  }
  status.textContent = status.dataset.done ?? "";
  button.disabled = false;
}
