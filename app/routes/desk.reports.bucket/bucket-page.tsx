/** A bucket's facts, its days side by side, what was decided of it, and the form for the next decision. */
import { longDay } from "#app/i18n/dates.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import type { BucketPageData } from "./route.tsx";

interface BucketPageProps {
  page: BucketPageData;
  fields: Record<string, string>;
  problems: Problem[];
}

/** What can be decided, by where the bucket stands. */
const NEXT = {
  counted: ["hold", "void", "release"],
  held: ["release", "void"],
  void: ["release", "hold"],
} as const;

export function BucketPage({ page, fields, problems }: BucketPageProps) {
  const { t, lang } = useText();
  const { bucket, standing, history } = page;
  const inWords = problemsInWords(t, problems);
  const seen = history[0]?.decision === "release";
  const next = NEXT[standing].filter((decision) => !(seen && decision === "release"));
  return (
    <>
      <PageHead
        title={t("events:bucket.headline", {
          ua: bucket.uaNumber,
          ordinal: bucket.ordinal,
          day: longDay(bucket.day, lang),
        })}
        lead={
          <p>
            {[
              bucket.section.toUpperCase(),
              t(`campaign:tally.channels.${bucket.channel}`),
              languageName(bucket.letterLanguage, lang),
              t(`events:origins.${bucket.origin}`),
            ].join(" · ")}
          </p>
        }
      />
      <div className="stack-wide desk-editor">
        <ErrorSummary title={t("desk:problems")} problems={inWords} />
        {page.done && problems.length === 0 && <Notice kind="done" title={t("events:reports.done")} />}
        <Notice
          kind={standing === "counted" ? "info" : "urgent"}
          title={t(`events:bucket.now.${standing}`)}
        />
        <Days page={page} />
        <section className="desk-part stack" aria-labelledby="decide">
          <h2 id="decide">{t("events:bucket.decide")}</h2>
          <p>{t("events:bucket.decideText")}</p>
          <form method="post" className="stack">
            <TextField
              name="reason"
              label={t("events:reason")}
              hint={t("events:reasonHint")}
              error={messageByField(inWords).reason}
              defaultValue={fields.reason ?? ""}
            />
            <div className="button-row">
              {next.map((decision) => (
                <Button key={decision} name="decision" value={decision}>
                  {t(
                    decision === "release" && standing === "counted"
                      ? "events:bucket.seen"
                      : `events:bucket.decisions.${decision}`,
                  )}
                </Button>
              ))}
            </div>
          </form>
        </section>
        {history.length > 0 && (
          <section className="desk-part stack" aria-labelledby="history">
            <h2 id="history">{t("events:bucket.history")}</h2>
            <ul className="stack">
              {history.map(({ seq, decision, on, reason }) => (
                <li key={seq}>
                  {longDay(on, lang)}: {t(`events:bucket.past.${decision}`)} – <bdi>{reason}</bdi>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function Days({ page: { days } }: { page: BucketPageData }) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (
    <DataTable
      caption={t("events:bucket.days")}
      rows={days}
      rowKey={({ day }) => day}
      columns={[
        { key: "day", label: t("events:bucket.day"), cell: ({ day }) => longDay(day, lang) },
        {
          key: "letters",
          label: t("events:letters"),
          numeric: true,
          cell: ({ letters }) => figure.format(letters),
        },
        {
          key: "actions",
          label: t("events:bucket.actions"),
          numeric: true,
          cell: ({ actions }) => figure.format(actions),
        },
        {
          key: "standing",
          label: t("events:state"),
          cell: ({ standing }) => t(`events:bucket.standing.${standing}`),
        },
      ]}
    />
  );
}
