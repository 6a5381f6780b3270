/** Whether a text has been checked by somebody who reads its language, and by which office. */
import { useText } from "#app/i18n/text-context.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { useEditor } from "./editor-context.tsx";
import { useCheck } from "./translation-states.tsx";

/** `place` is the row of a page text or a model letter: "modelLetters.0". */
export function TranslationCheck({ place }: { place: string }) {
  const { t } = useText();
  const { form, sections } = useEditor();
  const says = useCheck();
  const name = `${place}.checkedBy`;
  const checkedBy = form[name] ?? "";
  const checkedOn = form[`${place}.checkedOn`];
  const isNow = checkedBy && checkedOn ? `${says({ checkedBy, checkedOn })}. ` : "";
  return (
    <SelectField
      name={name}
      label={t("desk:edit.translations.state")}
      hint={`${isNow}${t("desk:edit.translations.stateHint")}`}
      defaultValue={checkedBy}
    >
      <option value="">{t("desk:edit.translations.draft")}</option>
      {sections.map((section) => (
        <option key={section.code} value={section.code}>
          {t("desk:edit.translations.checked", { section: section.name })}
        </option>
      ))}
    </SelectField>
  );
}
