/** One report that waits, or was decided, with the form that decides it (again). */

import { longDay } from "#app/i18n/dates.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import type { ReportsPage } from "./route.tsx";

interface HeldReportProps {
  report: ReportsPage["waiting"][number];
  typed: Record<string, string>;
  errors: Partial<Record<string, string>>;
}

export function HeldReportCard({ report, typed, errors }: HeldReportProps) {
  const { t, lang } = useText();
  const { hash, decision } = report;
  const mine = typed.hash === hash ? typed : {};
  const field = (name: "letters" | "reason") => ({
    id: `field-${name}-${hash}`,
    name,
    "aria-invalid": errors[`${name}-${hash}`] ? true : undefined,
    "aria-describedby": errors[`${name}-${hash}`] ? `field-${name}-${hash}-error` : undefined,
  });
  const error = (name: "letters" | "reason") => {
    const message = errors[`${name}-${hash}`];
    return (
      message && (
        <p className="field-error" id={`field-${name}-${hash}-error`}>
          {message}
        </p>
      )
    );
  };
  return (
    <form method="post" className="desk-row stack">
      <input type="hidden" name="hash" value={hash} />
      <p>
        <strong>
          {t(report.copy ? "events:waiting.copies" : "events:waiting.letters", { count: report.letters })}
        </strong>
        {" · "}
        {t("events:callShort", { ua: report.uaNumber, ordinal: report.ordinal })}
        {" · "}
        {report.section.toUpperCase()}
      </p>
      <p>
        {t(`campaign:tally.channels.${report.channel}`)}
        {" · "}
        {languageName(report.letterLanguage, lang)}
        {" · "}
        {longDay(report.day, lang)}
        {report.event && (
          <>
            {" · "}
            <a href={`/desk/events/${report.event}`}>
              <bdi>{report.event}</bdi>
            </a>
          </>
        )}
      </p>
      {decision && (
        <p>
          {t(`events:decided.${decision.said}`, {
            count: decision.letters ?? report.letters,
            day: longDay(decision.on, lang),
          })}{" "}
          <bdi>{decision.reason}</bdi>
        </p>
      )}
      <div className="desk-pair">
        <div className="field">
          <label className="field-label" htmlFor={`field-letters-${hash}`}>
            {t("events:waiting.count")}
          </label>
          {error("letters")}
          <input
            type="text"
            inputMode="numeric"
            className="control control-count"
            defaultValue={mine.letters ?? decision?.letters ?? report.letters}
            {...field("letters")}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor={`field-reason-${hash}`}>
            {t("events:reason")}
          </label>
          {error("reason")}
          <input type="text" className="control" defaultValue={mine.reason} {...field("reason")} />
        </div>
      </div>
      <div className="button-row">
        <Button name="decision" value="confirm">
          {t("events:waiting.confirm")}
        </Button>
        <Button kind="quiet" name="decision" value="reject">
          {t("events:waiting.reject")}
        </Button>
      </div>
    </form>
  );
}
