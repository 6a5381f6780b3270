// @ts-check
/**
 * The second sheet follows the language that is chosen for it: the model letter's words in that language take the
 * place of those in the other, unless somebody has changed them. Without scripts the server does so on the next press.
 */
const language = /** @type {HTMLSelectElement | null} */ (document.querySelector("form [name=glossLang]"));
const sheet = /** @type {HTMLTextAreaElement | null} */ (document.querySelector("form [name=glossBody]"));
if (language && sheet) {
  /** @type {{ lang: string, dir: string, name: string, body: string }[]} */
  const models = JSON.parse(sheet.dataset.glossModels ?? "[]");
  const title = /** @type {HTMLElement | null} */ (document.querySelector("[data-gloss-title]"));
  language.addEventListener("change", () => {
    const chosen = models.find(({ lang }) => lang === language.value);
    if (!chosen) return;
    const untouched = !sheet.value.trim() || models.some(({ body }) => body.trim() === sheet.value.trim());
    if (untouched) sheet.value = chosen.body;
    for (const each of [sheet, sheet.closest(".sheet-page")]) {
      each?.setAttribute("lang", chosen.lang);
      each?.setAttribute("dir", chosen.dir);
    }
    if (title) title.textContent = (title.dataset.glossTitle ?? "").replace("{language}", chosen.name);
    sheet.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export {};
