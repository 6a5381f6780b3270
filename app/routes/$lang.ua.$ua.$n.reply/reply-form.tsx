/** Three questions about an official's reply, and the section that may count it. */
import type { ReportProblem } from "#app/domain/action-log/letter-report.ts";
import { REPLY_KINDS } from "#app/domain/action-log/replies/reply-form.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { ChoiceField, fieldId, SelectField, TextField } from "#app/ui/fields.tsx";
import { messageByField, problemsInWords } from "#app/ui/problem.ts";
import { SectionField } from "#app/ui/section-field.tsx";
import type { ReplyPage } from "./route.tsx";

interface ReplyFormProps {
  page: ReplyPage;
  answer?: { fields: Record<string, string>; problems: ReportProblem[] } | undefined;
}

export function ReplyForm({ page, answer }: ReplyFormProps) {
  const { t } = useText();
  const problems = problemsInWords(t, answer?.problems ?? []);
  const errors = messageByField(problems);
  const typed = answer?.fields ?? {};
  const { addressees } = page.campaign;
  return (
    <>
      <CallHead call={page.campaign} title={t("report:reply.title")} lead={t("report:reply.lead")} />
      <div className="stack-wide">
        <ErrorSummary title={t("report:problems", { count: problems.length })} problems={problems} />
        <form method="post" id={fieldId("key")} className="stack">
          <SelectField
            name="office"
            label={t("report:reply.office")}
            error={errors.office}
            defaultValue={typed.office ?? addressees[0]?.id}
          >
            {addressees.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            name="day"
            type="date"
            label={t("report:reply.day")}
            error={errors.day}
            defaultValue={typed.day ?? ""}
            className="control control-day"
          />
          <ChoiceField
            name="kind"
            label={t("report:reply.kind")}
            error={errors.kind}
            defaultValue={typed.kind}
            choices={REPLY_KINDS.map((kind) => ({ value: kind, label: t(`report:reply.kinds.${kind}`) }))}
          />
          <SectionField sections={page.sections} chosen={typed.section ?? "int"} error={errors.section} />
          <input type="hidden" name="key" value={errors.key ? page.key : (typed.key ?? page.key)} />
          <Button kind="main">{t("report:reply.submit")}</Button>
        </form>
      </div>
    </>
  );
}
