/** An addressee's office and salutation in the letter languages that are not the document's. */
import { letterHoles } from "#app/domain/campaign/check-model-letter.ts";
import { rowAt } from "#app/domain/campaign/form-rows.ts";
import { languagesInForm } from "#app/domain/campaign/translation-form.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { EditorText, useEditor } from "./editor-context.tsx";

export function AddresseeInLanguages({ row }: { row: number }) {
  const { t, lang: pageLanguage } = useText();
  const { form, translations } = useEditor();
  const entered = languagesInForm(rowAt(form, `addressees.${row}`));
  const known = translations.addressees[row] ?? {};
  const languages = [...new Set([...Object.keys(known), ...entered])];
  if (languages.length === 0) return null;
  return (
    <details open={entered.length > 0}>
      <summary>{t("desk:edit.addressees.inLanguages")}</summary>
      <p className="field-hint">{t("desk:edit.addressees.inLanguagesHint")}</p>
      {languages.map((lang) => {
        const at = (part: string) => `addressees.${row}.inLanguages.${lang}.${part}`;
        const language = languageName(lang, pageLanguage);
        const { office = "", salutation = "" } = known[lang] ?? {};
        return (
          <div className="desk-pair" key={lang}>
            <EditorText
              name={at("office")}
              lang={lang}
              label={t("desk:edit.addressees.officeIn", { language })}
              hint={office && t("desk:edit.addressees.suggestion", { words: office })}
              optional
            />
            <EditorText
              name={at("salutation")}
              lang={lang}
              holes={letterHoles}
              label={t("desk:edit.addressees.salutationIn", { language })}
              hint={salutation && t("desk:edit.addressees.salutationElse", { words: salutation })}
              optional
            />
          </div>
        );
      })}
    </details>
  );
}
