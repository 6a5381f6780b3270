/** How letters reach one official: each way with a sentence on what it means. */
import { MAIL_MODES, TIME_ZONES } from "#app/domain/delivery/outbox/mail-rules.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { ChoiceField, SelectField, TextField } from "#app/ui/fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import type { RulesPageData } from "./route.tsx";

interface RulesFormProps {
  page: RulesPageData;
  /** The form as it came back; null: as it is saved. */
  fields: Record<string, string> | null;
  problems: Problem[];
}

export function RulesForm({ page, fields, problems }: RulesFormProps) {
  const { t, lang } = useText();
  const { rules } = page;
  const inWords = problemsInWords(t, problems);
  const errors = messageByField(inWords);
  const value = (name: Exclude<keyof typeof rules, "mode">) =>
    fields?.[name] ?? rules[name]?.toString() ?? "";
  const days = new Intl.NumberFormat(lang).format(page.keptDays);
  const hour = { inputMode: "numeric", className: "control control-count" } as const;
  return (
    <>
      <PageHead
        kicker={<a href="/desk/mail">{t("mail:rules.back")}</a>}
        title={t("mail:rules.title", { official: page.name })}
      />
      <div className="stack-wide desk-editor">
        <ErrorSummary title={t("desk:problems")} problems={inWords} />
        <form method="post" className="stack measure">
          <ChoiceField
            name="mode"
            label={t("mail:rules.mode")}
            error={errors.mode}
            defaultValue={fields?.mode ?? rules.mode}
            choices={MAIL_MODES.map((mode) => ({
              value: mode,
              label: t(`mail:mode.${mode}`),
              hint: mode === "hold" ? t("mail:modeHint.hold", { days }) : t(`mail:modeHint.${mode}`),
            }))}
          />
          <TextField
            name="perHour"
            label={t("mail:rules.perHour")}
            hint={t("mail:rules.perHourHint")}
            error={errors.perHour}
            defaultValue={value("perHour")}
            {...hour}
          />
          <fieldset className="field stack">
            <legend className="field-label">{t("mail:rules.hours")}</legend>
            <p className="field-hint">{t("mail:rules.hoursHint")}</p>
            <TextField
              name="opensAt"
              label={t("mail:rules.opensAt")}
              error={errors.opensAt}
              defaultValue={value("opensAt")}
              {...hour}
            />
            <TextField
              name="closesAt"
              label={t("mail:rules.closesAt")}
              error={errors.closesAt}
              defaultValue={value("closesAt")}
              {...hour}
            />
          </fieldset>
          <SelectField
            name="timeZone"
            label={t("mail:rules.timeZone")}
            error={errors.timeZone}
            defaultValue={value("timeZone")}
            dir="ltr"
          >
            {TIME_ZONES.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </SelectField>
          <Button kind="main">{t("mail:rules.submit")}</Button>
        </form>
      </div>
    </>
  );
}
