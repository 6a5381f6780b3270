/** The plain form: how many letters to each address, how they went, in which language. No name, no date. */
import { HELD_ABOVE } from "#app/domain/action-log/held-reports.ts";
import { countField, type ReportProblem } from "#app/domain/action-log/letter-report.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { languageChoices } from "#app/i18n/written-languages.ts";
import { Button } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { ChoiceField, fieldId, SelectField, TextField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { messageByField, problemsInWords } from "#app/ui/problem.ts";
import { SectionField } from "#app/ui/section-field.tsx";
import type { ReportPage } from "./report-page.server.ts";

const WAYS = ["post", "email", "fax", "handed-over", "other"] as const;

interface ReportFormProps {
  page: ReportPage;
  /** The form as it came back, with what needs another look. */
  answer?: { fields: Record<string, string>; problems: ReportProblem[] };
}

export function ReportForm({ page, answer }: ReportFormProps) {
  const { t, lang } = useText();
  const { campaign } = page;
  const problems = problemsInWords(t, answer?.problems ?? []);
  const errors = messageByField(problems);
  const typed = answer?.fields ?? {};
  const letter = errors.letter ? page.language : (typed.letter ?? page.language);
  return (
    <>
      <CallHead call={campaign} title={t("report:title")} lead={t("report:lead")} />
      <div className="stack-wide">
        <ErrorSummary title={t("report:problems", { count: problems.length })} problems={problems} />
        {page.reportable.ok && page.reportable.late && (
          <Notice kind="info">
            <p>{t("report:lateNotice", { day: longDay(page.lastDay, lang) })}</p>
          </Notice>
        )}
        {page.event && (
          <Notice kind="info" title={t("report:event.title", { code: page.event.code })}>
            <p>{t("report:event.text", { section: sectionName(page, page.event.section) })}</p>
          </Notice>
        )}
        <form method="post" id={fieldId("key")} className="stack">
          <fieldset className="stack">
            <legend>
              <h2>{t("report:form.howMany")}</h2>
            </legend>
            <p className="field-hint">{t("report:form.howManyHint")}</p>
            {campaign.addressees.map(({ id, copy, name }) => (
              <TextField
                key={id}
                name={countField(id)}
                label={t(copy ? "report:form.copyFor" : "report:form.to", { name })}
                error={errors[countField(id)]}
                defaultValue={typed[countField(id)] ?? ""}
                inputMode="numeric"
                autoComplete="off"
                className="control control-count"
              />
            ))}
          </fieldset>
          <ChoiceField
            name="channel"
            label={t("report:form.channel")}
            error={errors.channel}
            defaultValue={typed.channel ?? page.channel}
            choices={WAYS.map((way) => ({ value: way, label: t(`report:channels.${way}`) }))}
          />
          <SelectField
            name="letter"
            label={t("report:form.language")}
            error={errors.letter}
            defaultValue={letter}
          >
            {languageChoices(lang, letter).map((choice) => (
              <option key={choice.lang} value={choice.lang}>
                {choice.name}
              </option>
            ))}
          </SelectField>
          {page.event ? (
            <input type="hidden" name="section" value={page.event.section} />
          ) : (
            <SectionField
              sections={page.sections}
              chosen={typed.section ?? page.section}
              error={errors.section}
            />
          )}
          <TextField
            name="event"
            label={t("report:form.event")}
            hint={t("report:form.eventHint", { most: HELD_ABOVE })}
            optional
            error={errors.event}
            defaultValue={typed.event ?? page.event?.code ?? ""}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
            className="control control-code"
          />
          <input type="hidden" name="key" value={errors.key ? page.key : (typed.key ?? page.key)} />
          <Button kind="main">{t("report:form.submit")}</Button>
        </form>
      </div>
    </>
  );
}

const sectionName = (page: ReportPage, code: string): string =>
  page.sections.find((section) => section.code === code)?.name ?? code;
