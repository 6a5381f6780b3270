/** The model letters, one for each language. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { checkModelLetter } from "#app/domain/campaign/check-model-letter.ts";
import type { LetterVariable } from "#app/domain/campaign/letter-variables.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { AddLanguage } from "./add-language.tsx";
import { EditorText, EditorTextArea, useEditor } from "./editor-context.tsx";

export function LetterFields() {
  const { t } = useText();
  const { form } = useEditor();
  return (
    <section className="desk-part" aria-labelledby="letters">
      <h2 id="letters">{t("desk:edit.letters.title")}</h2>
      <p>
        {t("desk:edit.letters.lead")} {t("desk:edit.letters.remove")}
      </p>
      {rowsOf(form, "modelLetters").map((row) => (
        <ModelLetter key={row} row={row} />
      ))}
      <AddLanguage list="modelLetters" />
    </section>
  );
}

/** As an organizer writes them. */
export const MODEL_LETTER_VARIABLES = {
  name: "{{name}}",
  town: "{{town}}",
  ua_number: "{{ua_number}}",
  date: "{{date}}",
} satisfies Record<LetterVariable, string>;

function ModelLetter({ row }: { row: number }) {
  const { t, lang: pageLanguage } = useText();
  const { form } = useEditor();
  const at = (part: string) => `modelLetters.${row}.${part}`;
  const lang = form[at("lang")] ?? "";
  return (
    <fieldset className="desk-row" id={`modelLetters-${row}`}>
      <legend>{t("desk:edit.letters.in", { language: languageName(lang, pageLanguage) })}</legend>
      <input type="hidden" name={at("lang")} value={lang} />
      <EditorText
        name={at("salutation")}
        lang={lang}
        holes={checkModelLetter}
        label={t("desk:edit.letters.salutation")}
        hint={t("desk:edit.letters.salutationHint")}
        optional
      />
      <EditorTextArea
        name={at("body")}
        lang={lang}
        rows={14}
        holes={checkModelLetter}
        label={t("desk:edit.letters.body")}
        hint={`${t("desk:edit.texts.paragraphs")} ${t("desk:edit.letters.variables", MODEL_LETTER_VARIABLES)}`}
      />
      <EditorText
        name={at("closing")}
        lang={lang}
        holes={checkModelLetter}
        label={t("desk:edit.letters.closing")}
        hint={t("desk:edit.letters.closingHint")}
        optional
      />
    </fieldset>
  );
}
