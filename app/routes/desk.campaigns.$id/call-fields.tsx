/** Number, dates, languages, names: what a call is. */

import { languageName, type PageLanguage } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { type LanguageChoice, languageChoices } from "#app/i18n/written-languages.ts";
import { SelectField } from "#app/ui/fields.tsx";
import type { CampaignFacts } from "./campaign-facts.ts";
import { EditorCheck, EditorText, EditorTextArea, useEditor } from "./editor-context.tsx";

export function CallFields({ published }: { published: CampaignFacts["published"] }) {
  const { t, lang } = useText();
  const { form, messages } = useEditor();
  return (
    <section className="desk-part" aria-labelledby="call">
      <h2 id="call">{t("desk:edit.call.title")}</h2>
      {published ? (
        <p>
          {t("desk:edit.call.uaNumberFixed", { number: published.uaNumber, ordinal: published.ordinal })}
          <input type="hidden" name="uaNumber" value={form.uaNumber} />
          <input type="hidden" name="ordinal" value={form.ordinal} />
        </p>
      ) : (
        <div className="desk-pair">
          <EditorText
            name="uaNumber"
            label={t("desk:edit.call.uaNumber")}
            hint={t("desk:edit.call.uaNumberHint")}
          />
          <EditorText
            name="ordinal"
            label={t("desk:edit.call.ordinal")}
            hint={t("desk:edit.call.ordinalHint")}
          />
        </div>
      )}
      <div className="desk-pair">
        <EditorText
          name="deadlineOn"
          type="date"
          label={t("desk:edit.call.deadlineOn")}
          hint={t("desk:edit.call.deadlineHint")}
        />
        <EditorText name="issuedOn" type="date" label={t("desk:edit.call.issuedOn")} optional />
      </div>
      <EditorText
        name="preferredLanguages"
        label={t("desk:edit.call.preferredLanguages")}
        hint={t("desk:edit.call.preferredLanguagesHint")}
        optional
      />
      <EditorCheck name="ownLanguageAllowed" label={t("desk:edit.call.ownLanguage")} />
      <EditorTextArea
        name="namesAndPronouns"
        rows={3}
        label={t("desk:edit.call.names")}
        hint={t("desk:edit.call.namesHint")}
        optional
      />
      <div className="desk-pair">
        <EditorText name="country" label={t("desk:edit.call.country")} optional />
        <SelectField
          name="documentLanguage"
          label={t("desk:edit.call.documentLanguage")}
          defaultValue={form.documentLanguage}
          error={messages.documentLanguage}
        >
          {withDocumentLanguage(form.documentLanguage ?? "", lang).map((choice) => (
            <option key={choice.lang} value={choice.lang}>
              {choice.name}
            </option>
          ))}
        </SelectField>
        <EditorText
          name="indexNumber"
          label={t("desk:edit.call.indexNumber")}
          hint={t("desk:edit.call.indexNumberHint")}
          optional
        />
        <EditorText
          name="ordinalText"
          label={t("desk:edit.call.ordinalText")}
          hint={t("desk:edit.call.ordinalTextHint")}
          optional
        />
      </div>
      <EditorTextArea
        name="previousLinks"
        rows={2}
        label={t("desk:edit.call.previousLinks")}
        hint={t("desk:edit.call.previousLinksHint")}
        optional
      />
    </section>
  );
}

/** The document's language is always among the choices, however rare: else saving would change it. */
function withDocumentLanguage(lang: string, pageLanguage: PageLanguage): LanguageChoice[] {
  const choices = languageChoices(pageLanguage);
  const isThere = choices.some((choice) => choice.lang === lang);
  return isThere ? choices : [{ lang, name: languageName(lang, pageLanguage) }, ...choices];
}
