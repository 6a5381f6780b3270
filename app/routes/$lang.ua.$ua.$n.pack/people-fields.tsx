/** How many people sign in each language that the campaign has a model letter in. */
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { MOST_PEOPLE, type PackFields, peopleField, USUAL_PEOPLE } from "./pack-fields.ts";

interface PeopleFieldsProps {
  /** The usual number stands at the first. */
  languages: string[];
  /** The form as it came back. */
  fields: PackFields | undefined;
  errors: Partial<Record<string, string>>;
}

export function PeopleFields({ languages, fields, errors }: PeopleFieldsProps) {
  const { t, lang } = useText();
  const usual = (language: string) => (language === languages[0] ? String(USUAL_PEOPLE) : "");
  return (
    <fieldset className="stack">
      <legend>
        <h2>{t("pack:form.people")}</h2>
      </legend>
      <p className="field-hint">{t("pack:form.peopleHint", { most: MOST_PEOPLE })}</p>
      <div className="people-fields">
        {languages.map((language) => (
          <TextField
            key={language}
            name={peopleField(language)}
            label={t("pack:form.inLanguage", { language: languageName(language, lang) })}
            error={errors[peopleField(language)]}
            defaultValue={fields ? (fields[peopleField(language)] ?? "") : usual(language)}
            inputMode="numeric"
            autoComplete="off"
            className="control control-count"
          />
        ))}
      </div>
    </fieldset>
  );
}
