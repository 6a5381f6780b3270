/** The page that makes a pack: what is in it, how many people, which paper. Every field has what is usual in it. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { CallHead } from "#app/ui/call-head.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckField, SelectField, TextField } from "#app/ui/fields.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import { PaperChoice } from "../$lang.ua.$ua.$n.write/paper-choice.tsx";
import type { PackFields } from "./pack-fields.ts";
import type { PackPage } from "./pack-page.server.ts";
import { PeopleFields } from "./people-fields.tsx";

interface PackFormProps {
  page: PackPage;
  /** The form as it came back, with what kept it from going through. */
  answer?: { fields: PackFields; problems: Problem[] };
}

export function PackForm({ page, answer }: PackFormProps) {
  const { t, lang } = useText();
  const { call, languages, copies, today, deadlineOn } = page;
  const problems = problemsInWords(t, answer?.problems ?? []);
  const errors = messageByField(problems);
  const typed = answer?.fields;
  const head = <CallHead call={call} now={page.now} title={t("pack:title")} lead={t("pack:lead")} />;
  if (languages.length === 0)
    return (
      <>
        {head}
        <EmptyState title={t("pack:noModel.title")}>
          <p>{t("pack:noModel.text")}</p>
          <LinkButton to={campaignPath(lang, call, "write")}>{t("campaign:act.write")}</LinkButton>
        </EmptyState>
      </>
    );
  return (
    <>
      {head}
      <div className="stack-wide">
        <ErrorSummary title={t("pack:problems", { count: problems.length })} problems={problems} />
        <Contents />
        <form method="post" action="pack.pdf" className="stack">
          <PeopleFields languages={languages} fields={typed} errors={errors} />
          {copies.length > 0 && (
            <CheckField
              name="copies"
              value="on"
              defaultChecked={typed ? Boolean(typed.copies) : true}
              label={t("pack:form.copies")}
              hint={new Intl.ListFormat(lang).format(copies)}
            />
          )}
          <TextField
            name="day"
            type="date"
            label={t("pack:form.day")}
            hint={t("pack:form.dayHint")}
            error={errors.day}
            min={today}
            max={deadlineOn}
            defaultValue={typed?.day ?? today}
          />
          <PaperChoice
            window={page.window}
            beyondWindow={page.beyondWindow}
            anyByPost={page.anyByPost}
            sender={false}
            chosen={typed}
          />
          <SelectField
            name="section"
            label={t("pack:form.section")}
            hint={t("pack:form.sectionHint")}
            optional
            error={errors.section}
            defaultValue={errors.section ? page.section : (typed?.section ?? page.section)}
          >
            <option value="int">{t("write:section.none")}</option>
            {page.sections.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            name="event"
            label={t("report:form.event")}
            hint={t("events:packHint")}
            optional
            error={errors.event}
            defaultValue={typed?.event ?? ""}
            autoComplete="off"
            dir="ltr"
            className="control control-code"
          />
          <Button kind="main">{t("pack:form.submit")}</Button>
          <p className="field-hint measure">{t("pack:notCounted")}</p>
        </form>
      </div>
    </>
  );
}

function Contents() {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="contents">
      <h2 id="contents">{t("pack:contents.title")}</h2>
      <ul className="measure">
        {(["cover", "handOut", "tally", "letters"] as const).map((part) => (
          <li key={part}>{t(`pack:contents.${part}`)}</li>
        ))}
      </ul>
    </section>
  );
}
