/** The supporter's own choice of the office that may count the letter; no particular one by default. */
import { useText } from "#app/i18n/text-context.tsx";
import { SelectField } from "./fields.tsx";

interface SectionFieldProps {
  sections: { code: string; name: string }[];
  chosen: string;
  error?: string;
}

export function SectionField({ sections, chosen, error }: SectionFieldProps) {
  const { t } = useText();
  return (
    <SelectField
      name="section"
      label={t("write:section.label")}
      hint={t("write:section.hint")}
      optional
      error={error}
      defaultValue={chosen}
    >
      <option value="int">{t("write:section.none")}</option>
      {sections
        .filter(({ code }) => code !== "int")
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
    </SelectField>
  );
}
