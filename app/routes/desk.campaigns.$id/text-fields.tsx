/** The words of the campaign's page, in each language. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { AddLanguage } from "./add-language.tsx";
import { EditorText, EditorTextArea, useEditor } from "./editor-context.tsx";
import { TranslationCheck } from "./translation-check.tsx";

export function TextFields() {
  const { t } = useText();
  const { form } = useEditor();
  return (
    <section className="desk-part" aria-labelledby="texts">
      <h2 id="texts">{t("desk:edit.texts.title")}</h2>
      <p>
        {t("desk:edit.texts.lead")} {t("desk:edit.texts.remove")}
      </p>
      {rowsOf(form, "texts").map((row) => (
        <PageText key={row} row={row} />
      ))}
      <AddLanguage list="texts" />
    </section>
  );
}

function PageText({ row }: { row: number }) {
  const { t, lang: pageLanguage } = useText();
  const { form } = useEditor();
  const at = (part: string) => `texts.${row}.${part}`;
  const lang = form[at("lang")] ?? "";
  return (
    <fieldset className="desk-row" id={`texts-${row}`}>
      <legend>{t("desk:edit.texts.in", { language: languageName(lang, pageLanguage) })}</legend>
      <input type="hidden" name={at("lang")} value={lang} />
      <EditorText name={at("title")} lang={lang} label={t("desk:edit.texts.pageTitle")} />
      <EditorTextArea
        name={at("summary")}
        lang={lang}
        rows={5}
        label={t("desk:edit.texts.summary")}
        hint={t("desk:edit.texts.summaryHint")}
      />
      <EditorTextArea
        name={at("background")}
        lang={lang}
        rows={12}
        label={t("desk:edit.texts.background")}
        hint={t("desk:edit.texts.paragraphs")}
        optional
      />
      <EditorTextArea
        name={at("riskNotice")}
        lang={lang}
        rows={3}
        label={t("desk:edit.texts.riskNotice")}
        hint={t("desk:edit.texts.riskNoticeHint")}
        optional
      />
      <EditorTextArea
        name={at("afterDeadlineNote")}
        lang={lang}
        rows={2}
        label={t("desk:edit.texts.afterDeadlineNote")}
        optional
      />
      <TranslationCheck place={`texts.${row}`} />
    </fieldset>
  );
}
