/** One figure under review: the sentence it was read from, the decision, and every part that may be corrected. */
import { type EvidenceForm, LABEL_LANGUAGES } from "#app/domain/campaign/evidence-form.ts";
import { type EvidenceDocument, FIGURE_DECISIONS } from "#app/domain/campaign/figures.ts";
import { FIGURE_UNITS, QUALIFIERS } from "#app/domain/urgent-action/evidence/evidence-reading.ts";
import { FIGURE_GROUPS, FIGURE_STATES } from "#app/domain/urgent-action/evidence/figure-names.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { ChoiceField, SelectField, TextField } from "#app/ui/fields.tsx";
import { Quote } from "./marked-text.tsx";

interface FigureFieldsProps {
  /** "figures.0" */
  at: string;
  number: number;
  form: EvidenceForm;
  errors: Partial<Record<string, string>>;
  evidence: EvidenceDocument;
}

export function FigureFields({ at, number, form, errors, evidence }: FigureFieldsProps) {
  const { t, lang } = useText();
  const field = (part: string) => {
    const name = `${at}.${part}`;
    return { name, defaultValue: form[name] ?? "", error: errors[name] };
  };
  const found = evidence.figures.find(({ id }) => id === form[`${at}.id`]);
  return (
    <fieldset className="desk-row">
      <legend>{t("evidence:review.figure", { number: new Intl.NumberFormat(lang).format(number) })}</legend>
      <input type="hidden" name={`${at}.id`} value={form[`${at}.id`] ?? ""} />
      {found?.span ? (
        <Quote evidence={evidence} span={found.span} value={found.value} />
      ) : (
        <p className="field-hint">{t("evidence:review.byHand")}</p>
      )}
      <ChoiceField
        name={`${at}.decision`}
        label={t("evidence:review.decision")}
        defaultValue={form[`${at}.decision`] ?? "open"}
        choices={FIGURE_DECISIONS.map((value) => ({ value, label: t(`evidence:review.decisions.${value}`) }))}
      />
      <div className="evidence-fields">
        <SelectField {...field("qualifier")} label={t("evidence:review.qualifier")}>
          {QUALIFIERS.map((value) => (
            <option key={value} value={value}>
              {t(`evidence:qualifiers.${value}`)}
            </option>
          ))}
        </SelectField>
        <TextField {...field("value")} label={t("evidence:review.value")} inputMode="numeric" dir="ltr" />
        <TextField {...field("asOf")} label={t("evidence:review.asOf")} type="date" />
        <TextField {...field("from")} label={t("evidence:review.from")} type="date" optional />
      </div>
      <div className="evidence-fields">
        <SelectField {...field("state")} label={t("evidence:review.what")}>
          {form[`${at}.state`] === "" && <option value="">–</option>}
          {FIGURE_STATES.map((value) => (
            <option key={value} value={value}>
              {t(`evidence:states.${value}`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("group")} label={t("evidence:review.group")}>
          <option value="">{t("evidence:review.everybody")}</option>
          {FIGURE_GROUPS.map((value) => (
            <option key={value} value={value}>
              {t(`evidence:groups.${value}`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...field("unit")} label={t("evidence:review.unit")}>
          {FIGURE_UNITS.map((value) => (
            <option key={value} value={value}>
              {t(`evidence:review.units.${value}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {found && (
        <p className="evidence-cite field-hint">
          {t("evidence:review.cite")}{" "}
          <code dir="ltr">
            {`{{figure.${found.name}}}`} {`{{figure.${found.name}.date}}`}
          </code>
        </p>
      )}
      <details open={Boolean(form[`${at}.ownName`] || errors[`${at}.ownName`] || errors[`${at}.label.en`])}>
        <summary>{t("evidence:review.own")}</summary>
        <div className="stack">
          <TextField
            {...field("ownName")}
            label={t("evidence:review.ownName")}
            hint={t("evidence:review.ownNameHint")}
            dir="ltr"
            optional
          />
          <div className="evidence-fields">
            {LABEL_LANGUAGES.map((code) => (
              <TextField
                key={code}
                {...field(`label.${code}`)}
                label={t("evidence:review.label", { language: languageName(code, lang) })}
                lang={code}
                dir="auto"
                optional
              />
            ))}
          </div>
        </div>
      </details>
    </fieldset>
  );
}
