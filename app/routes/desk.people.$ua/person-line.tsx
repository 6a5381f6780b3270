/** A person on one line or two: name, what is said, from where, and who they may be confused with. */
import type { CasePerson, StatusEntry } from "#app/domain/campaign/people.ts";
import { callName } from "#app/i18n/call-name.ts";
import { longDay } from "#app/i18n/dates.ts";
import type { Text } from "#app/i18n/i18n.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { isLasting, StatusChip } from "#app/ui/status-chip.tsx";

interface PersonLineProps {
  person: CasePerson;
  alike: CasePerson[];
  /** Show the sentences behind what is said. */
  quotes?: boolean;
}

export function PersonLine({ person, alike, quotes }: PersonLineProps) {
  const { t, lang } = useText();
  const { name, otherNames, statuses, confirmed } = person;
  return (
    <span className="people-line">
      <b className="roster-name">
        <bdi>{name}</bdi>
        {otherNames.length > 0 && <small>({otherNames.join(", ")})</small>}
      </b>
      {!confirmed && <small className="desk-doubt">{t("people:unconfirmed")}</small>}
      {alike.map((other) => (
        <a key={other.id} className="people-alike" href={`#person-${other.id}`}>
          {t("people:alike", { name: other.name })}
        </a>
      ))}
      {statuses.length === 0 && <span className="people-quote">{t("people:noStatus")}</span>}
      {statuses.map((entry) => (
        <span key={entry.id} className="people-line">
          <StatusChip status={entry.status} />
          <span className="people-quote">{[...daysIn(t, lang, entry), sourceIn(t, entry)].join(" · ")}</span>
          {!entry.confirmed && <small className="desk-doubt">{t("people:unconfirmed")}</small>}
          {quotes && entry.quote && (
            <q className="people-quote" dir="auto">
              {entry.quote}
            </q>
          )}
        </span>
      ))}
    </span>
  );
}

const daysIn = (t: Text, lang: string, { status, since, asOf }: StatusEntry): string[] => [
  ...(since ? [t(isLasting(status) ? "people:since" : "people:on", { day: longDay(since, lang) })] : []),
  ...(asOf ? [t("people:asOf", { day: longDay(asOf, lang) })] : []),
];

export function sourceIn(t: Text, { source }: Pick<StatusEntry, "source">): string {
  if (source.kind === "text") return source.text;
  if (source.kind === "evidence") return source.publisher ?? source.title;
  const { uaNumber: number, ordinal } = source;
  return number && ordinal
    ? t("people:source.campaign", { number, call: callName(t, ordinal) })
    : t("people:source.draft");
}
