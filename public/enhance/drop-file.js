// @ts-check
/**
 * A place to drop a file: `label[data-drop="ID"]` around the file field with that id. A file let go anywhere on the
 * page goes into the field, and one that is too large is said to be so before it is sent.
 */
const dropPlace = /** @type {HTMLElement | null} */ (document.querySelector("[data-drop]"));
const dropField = /** @type {HTMLInputElement | null} */ (
  dropPlace && document.getElementById(dropPlace.dataset.drop ?? "")
);
if (dropPlace && dropField) takeFiles(dropPlace, dropField);

/**
 * @param {HTMLElement} place
 * @param {HTMLInputElement} field
 */
function takeFiles(place, field) {
  const status = /** @type {HTMLElement} */ (place.querySelector("[data-drop-chosen]"));
  const largest = Number(place.dataset.dropLargest);

  const holdsFile = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    place.classList.add("drop-over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) place.classList.remove("drop-over");
  });
  document.addEventListener("drop", (event) => {
    place.classList.remove("drop-over");
    if (!holdsFile(event) || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event("change"));
    place.scrollIntoView({ block: "nearest" });
  });
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    const tooLarge = file !== undefined && file.size > largest;
    field.setCustomValidity(tooLarge ? (place.dataset.dropTooLarge ?? "") : "");
    status.textContent = tooLarge ? (place.dataset.dropTooLarge ?? "") : (file?.name ?? "");
  });
}
