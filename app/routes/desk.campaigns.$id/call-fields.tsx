/** Number, dates, languages, names: what a call is. A doubtful one stands on top of the form instead. */
import { useText } from "#app/i18n/text-context.tsx";
import { languageChoices } from "#app/i18n/written-languages.ts";
import { SelectField } from "#app/ui/fields.tsx";
import { CallControl, type CallControlName } from "./call-control.tsx";
import type { CampaignFacts } from "./campaign-facts.ts";
import { useEditor } from "./editor-context.tsx";

export function CallFields({ published }: { published: CampaignFacts["published"] }) {
  const { t } = useText();
  const { form } = useEditor();
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
        <Controls names={["uaNumber", "ordinal"]} />
      )}
      <Controls names={["deadlineOn", "issuedOn"]} />
      <Controls names={["preferredLanguages"]} />
      <Controls names={["ownLanguageAllowed"]} />
      <Controls names={["namesAndPronouns"]} />
      <div className="desk-pair">
        <EachControl names={["country"]} />
        <DocumentLanguage />
        <EachControl names={["indexNumber", "ordinalText"]} />
      </div>
      <Controls names={["previousLinks"]} />
    </section>
  );
}

function Controls({ names }: { names: CallControlName[] }) {
  const { first } = useEditor();
  if (names.every((name) => first.has(name))) return null;
  if (names.length === 1) return <EachControl names={names} />;
  return (
    <div className="desk-pair">
      <EachControl names={names} />
    </div>
  );
}

function EachControl({ names }: { names: CallControlName[] }) {
  const { first } = useEditor();
  return names.map((name) => !first.has(name) && <CallControl key={name} name={name} />);
}

/** The document's language is always among the choices, however rare: else saving would change it. */
function DocumentLanguage() {
  const { t, lang } = useText();
  const { form, messages } = useEditor();
  return (
    <SelectField
      name="documentLanguage"
      label={t("desk:edit.call.documentLanguage")}
      defaultValue={form.documentLanguage}
      error={messages.documentLanguage}
    >
      {languageChoices(lang, form.documentLanguage).map((choice) => (
        <option key={choice.lang} value={choice.lang}>
          {choice.name}
        </option>
      ))}
    </SelectField>
  );
}
