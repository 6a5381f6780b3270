// @ts-check
/**
 * A link in a mail carries its code after the #, where no server's log sees it: it is put into the field
 * `[data-from-fragment]`, and taken out of the address bar and the history.
 */
const field = /** @type {HTMLInputElement | null} */ (document.querySelector("input[data-from-fragment]"));
const code = decodeURIComponent(location.hash.slice(1));
if (field && /^[\w-]{10,64}$/.test(code)) {
  if (!field.value) field.value = code;
  history.replaceState(null, "", location.pathname + location.search);
}
