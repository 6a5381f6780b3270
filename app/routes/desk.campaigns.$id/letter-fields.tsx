/** The model letters, one for each language: their states at a glance, then their words. */
import { useLocation } from "@remix-run/react";
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { checkModelLetter } from "#app/domain/campaign/check-model-letter.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { AddLanguage } from "./add-language.tsx";
import { EditorText, EditorTextArea, useEditor } from "./editor-context.tsx";
import { LetterVariables } from "./letter-variables.tsx";
import { TranslationCheck } from "./translation-check.tsx";
import { PublishUnchecked } from "./translation-confirm.tsx";
import { TranslationOriginal } from "./translation-original.tsx";
import { TranslationStates } from "./translation-states.tsx";

export function LetterFields() {
  const { t } = useText();
  const { form } = useEditor();
  return (
    <section className="desk-part" aria-labelledby="letters">
      <h2 id="letters">{t("desk:edit.letters.title")}</h2>
      <p>
        {t("desk:edit.letters.lead")} {t("desk:edit.letters.remove")}
      </p>
      <TranslationStates />
      <PublishUnchecked />
      <LetterVariables />
      {rowsOf(form, "modelLetters").map((row) => (
        <ModelLetter key={row} row={row} />
      ))}
      <AddLanguage list="modelLetters" />
    </section>
  );
}

function ModelLetter({ row }: { row: number }) {
  const { t, lang: pageLanguage } = useText();
  const { form, translations } = useEditor();
  const { pathname } = useLocation();
  const at = (part: string) => `modelLetters.${row}.${part}`;
  const lang = form[at("lang")] ?? "";
  const holes = (text: string) => checkModelLetter(text, translations.known);
  const isKept = translations.states.some((state) => state.lang === lang && state.letter);
  return (
    <fieldset className="desk-row" id={`modelLetters-${row}`}>
      <legend>{t("desk:edit.letters.in", { language: languageName(lang, pageLanguage) })}</legend>
      <input type="hidden" name={at("lang")} value={lang} />
      <EditorText
        name={at("salutation")}
        lang={lang}
        holes={holes}
        label={t("desk:edit.letters.salutation")}
        hint={t("desk:edit.letters.salutationHint")}
        optional
      />
      <EditorTextArea
        name={at("body")}
        lang={lang}
        rows={14}
        holes={holes}
        label={t("desk:edit.letters.body")}
        hint={t("desk:edit.texts.paragraphs")}
      />
      <TranslationOriginal row={row} />
      <EditorText
        name={at("closing")}
        lang={lang}
        holes={holes}
        label={t("desk:edit.letters.closing")}
        hint={t("desk:edit.letters.closingHint")}
        optional
      />
      <TranslationCheck place={`modelLetters.${row}`} />
      {isKept && (
        <p className="field">
          <a href={`${pathname}/preview/${lang}`}>{t("desk:edit.letters.preview")}</a>
        </p>
      )}
    </fieldset>
  );
}
