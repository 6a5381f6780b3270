/** The table of events, and the form for a new one. */
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { CallAndSection } from "#app/ui/desk/call-and-section.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/fields.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { messageByField, type Problem, problemsInWords } from "#app/ui/problem.ts";
import type { EventsPage } from "./route.tsx";

interface EventsDeskProps {
  page: EventsPage;
  fields: Record<string, string>;
  problems: Problem[];
}

export function EventsDesk({ page, fields, problems }: EventsDeskProps) {
  const { t } = useText();
  const inWords = problemsInWords(t, problems);
  const errors = messageByField(inWords);
  return (
    <>
      <PageHead title={t("events:title")} lead={<p>{t("events:lead")}</p>} />
      <div className="stack-wide desk-editor">
        <ErrorSummary title={t("desk:problems")} problems={inWords} />
        {page.events.length > 0 && <EventTable events={page.events} />}
        {page.campaigns.length === 0 ? (
          <EmptyState title={t("events:noCall")} />
        ) : (
          <section className="desk-part" aria-labelledby="new-event">
            <h2 id="new-event">{t("events:new.title")}</h2>
            <form method="post" className="stack">
              <CallAndSection
                campaigns={page.campaigns}
                sections={page.sections}
                typed={fields}
                errors={errors}
              />
              <TextField
                name="expected"
                label={t("events:expected")}
                hint={t("events:expectedHint")}
                error={errors.expected}
                defaultValue={fields.expected ?? ""}
                inputMode="numeric"
                className="control control-count"
              />
              <TextField
                name="firstOn"
                type="date"
                label={t("events:firstOn")}
                error={errors.firstOn}
                defaultValue={fields.firstOn ?? page.today}
                className="control control-day"
              />
              <TextField
                name="lastOn"
                type="date"
                label={t("events:lastOn")}
                hint={t("events:lastOnHint")}
                error={errors.lastOn}
                defaultValue={fields.lastOn ?? page.today}
                className="control control-day"
              />
              <Button kind="main">{t("events:new.submit")}</Button>
            </form>
          </section>
        )}
      </div>
    </>
  );
}

function EventTable({ events }: { events: EventsPage["events"] }) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (
    <DataTable
      caption={t("events:title")}
      captionHidden
      rows={events}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "code",
          label: t("events:code"),
          cell: ({ code }) => (
            <a href={`/desk/events/${code}`}>
              <bdi>{code}</bdi>
            </a>
          ),
        },
        {
          key: "call",
          label: t("events:call"),
          cell: ({ uaNumber, ordinal }) => t("events:callShort", { ua: uaNumber, ordinal }),
        },
        { key: "section", label: t("events:section"), cell: ({ section }) => section.toUpperCase() },
        { key: "days", label: t("events:firstOn"), cell: ({ firstOn }) => longDay(firstOn, lang) },
        {
          key: "letters",
          label: t("events:letters"),
          numeric: true,
          cell: ({ letters, expectedLetters }) =>
            t("events:ofExpected", {
              letters: figure.format(letters),
              expected: figure.format(expectedLetters),
            }),
        },
        {
          key: "state",
          label: t("events:state"),
          cell: ({ confirmed, closedOn }) =>
            t(`events:states.${closedOn ? "closed" : confirmed ? "open" : "unconfirmed"}`),
        },
      ]}
    />
  );
}
