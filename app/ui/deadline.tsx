/** A campaign's deadline: the days left in words, the day itself, and the rule by which it ends. */
import { daysLeft } from "#app/domain/campaign/campaign.ts";
import { longDay, timeAgo } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";

interface DeadlineProps {
  /** YYYY-MM-DD */
  deadlineOn: string;
  now: Date;
  /** The campaign is closed, be it by its deadline or before. */
  closed?: boolean;
  /** Only the days left: for cards and bars. */
  short?: boolean;
}

export function Deadline({ deadlineOn, now, closed = false, short = false }: DeadlineProps) {
  const { t, lang } = useText();
  const words = useDaysLeftWords(deadlineOn, now, closed);
  if (short) return <span className={closed ? "deadline-closed" : "deadline-days"}>{words}</span>;
  return (
    <div className="deadline">
      <p className={closed ? "deadline-closed" : "deadline-days"}>{words}</p>
      <p className="deadline-date">
        {t(closed ? "campaign:deadline.was" : "campaign:deadline.until")}{" "}
        <time dateTime={deadlineOn}>{longDay(deadlineOn, lang)}</time>
      </p>
      {!closed && <p className="deadline-rule">{t("campaign:deadline.rule")}</p>}
    </div>
  );
}

/** "42 days left", "Last day", "Closed 3 months ago". */
function useDaysLeftWords(deadlineOn: string, now: Date, closed: boolean): string {
  const { t, lang } = useText();
  const days = daysLeft(deadlineOn, now);
  if (closed)
    return days < 0
      ? t("campaign:deadline.closed", { ago: timeAgo(days, lang) })
      : t("campaign:deadline.closedNow");
  // Open although the day is over in UTC: it has not ended everywhere yet.
  return days <= 0 ? t("campaign:deadline.lastDay") : t("campaign:deadline.daysLeft", { count: days });
}
