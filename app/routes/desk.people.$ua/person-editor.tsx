/** Everything that may be corrected about one person, folded away until it is wanted. */
import type { CasePerson } from "#app/domain/campaign/people.ts";
import { type PersonForm, personToForm } from "#app/domain/campaign/person-form.ts";
import { PERSON_STATUSES } from "#app/domain/urgent-action/people/person-found.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckField, SelectField, TextField } from "#app/ui/fields.tsx";
import { sourceIn } from "./person-line.tsx";

interface PersonEditorProps {
  person: CasePerson;
  place: number;
  others: CasePerson[];
  /** What came back with a problem. */
  typed: PersonForm | null;
  errors: Partial<Record<string, string>>;
}

const DECISIONS = ["confirmed", "open", "remove"] as const;

export function PersonEditor({ person, place, others, typed, errors }: PersonEditorProps) {
  const { t } = useText();
  const form = typed ?? personToForm(person, place);
  const field = (name: string) => ({
    name: `${person.id}.${name}`,
    defaultValue: form[name] ?? "",
    error: errors[`${person.id}.${name}`],
  });
  return (
    <details open={typed !== null}>
      <summary>
        {t("people:edit")}
        <span className="only-read"> {person.name}</span>
      </summary>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="person" value={person.id} />
        <CheckField
          name={`${person.id}.confirmed`}
          label={t("people:public")}
          defaultChecked={form.confirmed === "on"}
        />
        <div className="evidence-fields">
          <TextField {...field("name")} label={t("people:name")} dir="auto" />
          <TextField {...field("pronouns")} label={t("people:pronouns")} optional />
          <TextField {...field("place")} label={t("people:place")} inputMode="numeric" />
        </div>
        <TextField
          {...field("note")}
          label={t("people:note")}
          hint={t("people:noteHint")}
          dir="auto"
          optional
        />
        {person.statuses.map((entry, i) => (
          <fieldset key={entry.id} className="desk-row">
            <legend>{sourceIn(t, entry)}</legend>
            <input type="hidden" name={`${person.id}.statuses.${i}.id`} value={entry.id} />
            {entry.quote && (
              <blockquote className="evidence-quote" dir="auto">
                {entry.quote}
              </blockquote>
            )}
            <div className="evidence-fields">
              <StatusField {...field(`statuses.${i}.status`)} />
              <TextField
                {...field(`statuses.${i}.since`)}
                label={t("people:sinceField")}
                type="date"
                optional
              />
              <TextField
                {...field(`statuses.${i}.asOf`)}
                label={t("people:asOfField")}
                type="date"
                optional
              />
              <SelectField {...field(`statuses.${i}.decision`)} label={t("people:decision")}>
                {DECISIONS.map((value) => (
                  <option key={value} value={value}>
                    {t(`people:decisions.${value}`)}
                  </option>
                ))}
              </SelectField>
            </div>
          </fieldset>
        ))}
        <fieldset className="desk-row">
          <legend>{t("people:addStatus")}</legend>
          <div className="evidence-fields">
            <StatusField {...field("added.status")} none />
            <TextField {...field("added.since")} label={t("people:sinceField")} type="date" optional />
            <TextField {...field("added.asOf")} label={t("people:asOfField")} type="date" optional />
          </div>
          <TextField
            {...field("added.source")}
            label={t("people:sourceField")}
            hint={t("people:sourceHint")}
            dir="auto"
          />
        </fieldset>
        <div className="button-row">
          <Button kind="main" name="intent" value="save">
            {t("people:save")}
          </Button>
          <Button kind="quiet" name="intent" value="delete">
            {t("people:delete")}
          </Button>
        </div>
      </form>
      {others.length > 0 && <MergeForm person={person} others={others} />}
    </details>
  );
}

type StatusFieldProps = { name: string; defaultValue: string; error?: string; none?: boolean };

function StatusField({ none, ...field }: StatusFieldProps) {
  const { t } = useText();
  return (
    <SelectField {...field} label={t("people:statusField")}>
      {none && <option value="">{t("people:none")}</option>}
      {PERSON_STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`people:status.${status}`)}
        </option>
      ))}
    </SelectField>
  );
}

function MergeForm({ person, others }: Pick<PersonEditorProps, "person" | "others">) {
  const { t } = useText();
  return (
    <form method="post" className="desk-add">
      <input type="hidden" name="person" value={person.id} />
      <SelectField name={`${person.id}.into`} label={t("people:merge")}>
        <option value="">{t("people:choose")}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button name="intent" value="merge">
        {t("people:mergeSubmit")}
      </Button>
    </form>
  );
}
