/** The document's own letter beside a translation of it, paragraph by paragraph as both go into one envelope. */
import { paragraphsOf } from "#app/domain/campaign/campaign.ts";
import { rowInLanguage } from "#app/domain/campaign/form-rows.ts";
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { useEditor } from "./editor-context.tsx";

/** `row` is the model letter's; nothing beside the original itself. */
export function TranslationOriginal({ row }: { row: number }) {
  const { t, lang: pageLanguage } = useText();
  const { form } = useEditor();
  const lang = form.documentLanguage ?? "";
  const originalRow = rowInLanguage(form, "modelLetters", lang);
  if (originalRow === undefined || originalRow === row) return null;
  const original = paragraphsOf(form[`modelLetters.${originalRow}.body`] ?? "");
  const translation = paragraphsOf(form[`modelLetters.${row}.body`] ?? "");
  if (original.length === 0) return null;
  const differ = translation.length > 0 && translation.length !== original.length;
  return (
    <details>
      <summary>{t("desk:edit.translations.compare", { language: languageName(lang, pageLanguage) })}</summary>
      <p className="field-hint">
        {t("desk:edit.translations.paragraphs")}{" "}
        {differ && (
          <strong>
            {t("desk:edit.translations.paragraphsDiffer", {
              original: original.length,
              translation: translation.length,
            })}
          </strong>
        )}
      </p>
      <ol lang={lang} dir={textDirection(lang)}>
        {original.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text on the server never move
          <li key={i}>{paragraph}</li>
        ))}
      </ol>
    </details>
  );
}
