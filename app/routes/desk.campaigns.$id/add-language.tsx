/** One more language for the page or for the model letter: those that are there already are not offered. */
import { rowsOf } from "#app/domain/campaign/campaign-form.ts";
import { languageName, PAGE_LANGUAGES } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { languageChoices } from "#app/i18n/written-languages.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { useActionAt } from "./action-at.ts";
import { useEditor } from "./editor-context.tsx";

export function AddLanguage({ list }: { list: "texts" | "modelLetters" }) {
  const { t, lang } = useText();
  const { form } = useEditor();
  const actionAt = useActionAt();
  const rows = rowsOf(form, list);
  const there = rows.map((row) => form[`${list}.${row}.lang`]);
  const ofPages = [...PAGE_LANGUAGES].map((code) => ({ lang: code, name: languageName(code, lang) }));
  const choices = (list === "texts" ? ofPages : languageChoices(lang)).filter(
    (choice) => !there.includes(choice.lang),
  );
  if (choices.length === 0) return null;
  const words = list === "texts" ? ("texts" as const) : ("letters" as const);
  // Offered first: a language that our pages are in.
  const wanted = [...PAGE_LANGUAGES].find((code) => !there.includes(code));
  return (
    <div className="desk-add">
      <SelectField
        name={list === "texts" ? "newTextLanguage" : "newLetterLanguage"}
        label={t(`desk:edit.${words}.language`)}
        defaultValue={wanted}
      >
        {choices.map((choice) => (
          <option key={choice.lang} value={choice.lang}>
            {choice.name}
          </option>
        ))}
      </SelectField>
      <Button
        name="intent"
        value={list === "texts" ? "add-text" : "add-letter"}
        formAction={actionAt(`${list}-${rows.length}`)}
      >
        {t(`desk:edit.${words}.add`)}
      </Button>
    </div>
  );
}
