/** The page about reports: what needs a look stands first, what was decided last. */
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { fieldId, TextField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import { BucketTable } from "./bucket-table.tsx";
import { HeldReportCard } from "./held-report.tsx";
import type { ReportsPage } from "./route.tsx";

interface ReportsDeskProps {
  page: ReportsPage;
  fields: Record<string, string>;
  problems: Problem[];
}

export function ReportsDesk({ page, fields, problems }: ReportsDeskProps) {
  const { t } = useText();
  const inWords = problemsInWords(t, problems);
  const errors = messageByField(inWords);
  const card = (report: ReportsPage["waiting"][number]) => (
    <HeldReportCard key={report.hash} report={report} typed={fields} errors={errors} />
  );
  return (
    <>
      <PageHead title={t("events:reports.title")} lead={<p>{t("events:reports.lead")}</p>} />
      <div className="stack-wide desk-editor" id={fieldId("reports")}>
        <ErrorSummary title={t("desk:problems")} problems={inWords} />
        {page.done && problems.length === 0 && <Notice kind="done" title={t("events:reports.done")} />}
        <LinkButton to="/desk/reports/new">{t("events:paper.title")}</LinkButton>
        {page.bursts.length > 0 && (
          <Notice kind="urgent" title={t("events:bursts.title", { count: page.bursts.length })}>
            <p>{t("events:bursts.text")}</p>
            <BucketTable caption={t("events:bursts.caption")} buckets={page.bursts} />
          </Notice>
        )}
        <section className="desk-part stack" aria-labelledby="waiting">
          <h2 id="waiting">{t("events:waiting.title", { count: page.count })}</h2>
          <p>{t("events:waiting.text")}</p>
          {page.waiting.length === 0 && <EmptyState title={t("events:waiting.none")} />}
          {page.waiting.map(card)}
          {page.count > page.waiting.length && (
            <p>{t("events:waiting.more", { count: page.count - page.waiting.length })}</p>
          )}
        </section>
        {page.setAside.length > 0 && (
          <section className="desk-part stack" aria-labelledby="aside">
            <h2 id="aside">{t("events:aside.title")}</h2>
            <BucketTable caption={t("events:aside.title")} buckets={page.setAside} />
          </section>
        )}
        <section className="desk-part stack" aria-labelledby="buckets">
          <h2 id="buckets">{t("events:buckets.title")}</h2>
          <p>{t("events:buckets.text")}</p>
          <form method="get" className="desk-add">
            <TextField name="ua" label={t("events:buckets.ua")} defaultValue={page.uaNumber ?? ""} />
            <Button>{t("events:buckets.find")}</Button>
          </form>
          {page.buckets.length === 0 ? (
            <EmptyState title={t("events:buckets.none")} />
          ) : (
            <BucketTable caption={t("events:buckets.title")} buckets={page.buckets} />
          )}
        </section>
        {page.decided.length > 0 && (
          <details className="desk-part">
            <summary>{t("events:decided.title")}</summary>
            <div className="stack">{page.decided.map(card)}</div>
          </details>
        )}
      </div>
    </>
  );
}
