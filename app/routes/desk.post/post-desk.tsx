/** The desk's page about post: what supporters of a section are told before they buy a stamp. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import { Rates } from "./rates.tsx";
import type { PostDeskData } from "./route.tsx";
import { Suspensions } from "./suspensions.tsx";
import { TransitTimes } from "./transit-times.tsx";

interface PostDeskProps {
  page: PostDeskData;
  /** The form as it came back, with what was wrong in it. */
  fields: Record<string, string>;
  problems: Problem[];
}

/** What each part of the page is given. */
export interface PostPartProps {
  page: PostDeskData;
  fields: Record<string, string>;
  errors: Partial<Record<string, string>>;
}

export function PostDesk({ page, fields, problems }: PostDeskProps) {
  const { t } = useText();
  const inWords = problemsInWords(t, problems);
  const part: PostPartProps = { page, fields, errors: messageByField(inWords) };
  return (
    <>
      <PageHead
        title={t("post:desk.headline", { section: page.section.name })}
        lead={<p>{t("post:desk.lead")}</p>}
      />
      <div className="stack-wide desk-editor">
        <ErrorSummary title={t("desk:problems")} problems={inWords} />
        {page.done && problems.length === 0 && <Notice kind="done" title={t("post:desk.done")} />}
        {page.sections.length > 1 && <SectionChooser page={page} />}
        <Suspensions {...part} />
        <TransitTimes {...part} />
        <Rates {...part} />
      </div>
    </>
  );
}

function SectionChooser({ page }: { page: PostDeskData }) {
  const { t } = useText();
  return (
    <form method="get" className="other-language-form">
      <SelectField name="section" label={t("post:desk.section")} defaultValue={page.section.code}>
        {page.sections.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button>{t("post:desk.choose")}</Button>
    </form>
  );
}
