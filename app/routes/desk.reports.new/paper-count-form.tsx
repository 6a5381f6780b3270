/** The form for a count on paper. */
import { useText } from "#app/i18n/text-context.tsx";
import { languageChoices } from "#app/i18n/written-languages.ts";
import { Button } from "#app/ui/button.tsx";
import { CallAndSection } from "#app/ui/desk/call-and-section.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { ChoiceField, fieldId, SelectField, TextField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import type { PaperPage } from "./route.tsx";

interface PaperCountFormProps {
  page: PaperPage;
  fields: Record<string, string>;
  problems: Problem[];
}

const WAYS = ["post", "email", "fax", "handed-over", "other"] as const;

export function PaperCountForm({ page, fields, problems }: PaperCountFormProps) {
  const { t, lang } = useText();
  const inWords = problemsInWords(t, problems);
  const errors = messageByField(inWords);
  const letter = errors.letter ? lang : (fields.letter ?? lang);
  return (
    <>
      <PageHead title={t("events:paper.title")} lead={<p>{t("events:paper.lead")}</p>} />
      <div className="stack-wide desk-editor">
        <ErrorSummary title={t("desk:problems")} problems={inWords} />
        {page.done && problems.length === 0 && <Notice kind="done" title={t("events:paper.done")} />}
        {page.campaigns.length === 0 ? (
          <EmptyState title={t("events:noCall")} />
        ) : (
          <form method="post" className="stack" id={fieldId("key")}>
            <CallAndSection
              campaigns={page.campaigns}
              sections={page.sections}
              typed={fields}
              errors={errors}
            />
            <ChoiceField
              name="to"
              label={t("events:paper.to")}
              error={errors.to}
              defaultValue={fields.to ?? "officials"}
              choices={[
                { value: "officials", label: t("events:paper.officials") },
                { value: "copies", label: t("events:paper.copies") },
              ]}
            />
            <TextField
              name="letters"
              label={t("events:letters")}
              error={errors.letters}
              defaultValue={fields.letters ?? ""}
              inputMode="numeric"
              className="control control-count"
            />
            <TextField
              name="day"
              type="date"
              label={t("events:paper.day")}
              error={errors.day}
              defaultValue={fields.day ?? page.today}
              className="control control-day"
            />
            <ChoiceField
              name="channel"
              label={t("report:form.channel")}
              error={errors.channel}
              defaultValue={fields.channel ?? "post"}
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
            <TextField
              name="source"
              label={t("events:paper.source")}
              hint={t("events:paper.sourceHint")}
              error={errors.source}
              defaultValue={fields.source ?? ""}
            />
            <input type="hidden" name="key" value={errors.key ? page.key : (fields.key ?? page.key)} />
            <Button kind="main">{t("events:paper.submit")}</Button>
          </form>
        )}
      </div>
    </>
  );
}
