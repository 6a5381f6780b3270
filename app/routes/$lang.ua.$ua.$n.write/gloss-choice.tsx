/** One language in the envelope or two: what the office reads, and what the supporter reads. */
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { ChoiceField, SelectField } from "#app/ui/fields.tsx";
import type { GlossPage } from "./gloss-page.server.ts";

interface GlossChoiceProps {
  gloss: GlossPage;
  /** The letter's language. */
  letter: string;
  /** What was chosen before: "none", "following" or "facing". */
  chosen: string;
  chosenLang: string;
  error: string | undefined;
  /** The address of the page that begins the letter in the second language alone; null where the call does not allow it. */
  alone: string | null;
}

export function GlossChoice({ gloss, letter, chosen, chosenLang, error, alone }: GlossChoiceProps) {
  const { t, lang } = useText();
  const language = languageName(letter, lang);
  return (
    <div className="gloss-choice">
      <ChoiceField
        name="gloss"
        label={t("write:gloss.title")}
        defaultValue={chosen}
        choices={[
          { value: "none", label: t("write:gloss.none", { language }) },
          { value: "following", label: t("write:gloss.following", { language }) },
          { value: "facing", label: t("write:gloss.facing", { language }) },
        ]}
      />
      <div className="gloss-language">
        <SelectField
          name="glossLang"
          label={t("write:gloss.language")}
          defaultValue={chosenLang}
          error={error}
        >
          {gloss.languages.map((one) => (
            <option key={one.lang} value={one.lang}>
              {languageName(one.lang, lang)}
            </option>
          ))}
        </SelectField>
      </div>
      {alone && (
        <p className="field-hint">
          {t("write:gloss.aloneHint")}{" "}
          <a href={alone}>{t("write:gloss.alone", { language: languageName(gloss.lang, lang) })}</a>
        </p>
      )}
    </div>
  );
}
