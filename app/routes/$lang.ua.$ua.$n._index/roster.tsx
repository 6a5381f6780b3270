/** The people of the case: who they are, what is known of each, since when and from where; a letter may be about one. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import type { CasePerson, StatusEntry } from "#app/domain/campaign/people.ts";
import { callName } from "#app/i18n/call-name.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { isLasting, StatusChip } from "#app/ui/status-chip.tsx";

interface RosterProps {
  campaign: PublishedCampaign;
  people: CasePerson[];
  /** Whether letters are written now. */
  open: boolean;
  section: string | null;
}

/** People shown at once; the others are behind one press. */
const SHOWN = 12;

export function Roster({ people, ...rest }: RosterProps) {
  const { t } = useText();
  if (people.length === 0) return null;
  const [shown, others] = [people.slice(0, SHOWN), people.slice(SHOWN)];
  return (
    <section aria-labelledby="people">
      <h2 className="section-title" id="people">
        {t("campaign:roster.title")}
      </h2>
      <p>{t("campaign:roster.lead")}</p>
      <People people={shown} {...rest} />
      {others.length > 0 && (
        <details className="roster-more">
          <summary>
            {t("campaign:roster.more")} ({others.length})
          </summary>
          <People people={others} {...rest} />
        </details>
      )}
    </section>
  );
}

function People({ people, campaign, open, section }: RosterProps) {
  const { t, lang } = useText();
  return (
    <ul className="roster plain">
      {people.map(({ id, name, pronouns, note, statuses: [newest, ...earlier] }) => {
        const query = new URLSearchParams({ about: id, ...(section && { section }) });
        return (
          <li key={id}>
            <p className="roster-name">
              <bdi>{name}</bdi>
              {pronouns && <small>{pronouns}</small>}
            </p>
            {note && (
              <p className="roster-note" dir="auto">
                {note}
              </p>
            )}
            {newest && <Known {...newest} />}
            {earlier.map((entry) => (
              <Earlier key={entry.id} {...entry} />
            ))}
            {open && (
              <a className="roster-write" href={`${campaignPath(lang, campaign, "write")}?${query}`}>
                {t("campaign:roster.write", { name })}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Known(entry: StatusEntry) {
  return (
    <>
      <p className="roster-status">
        <StatusChip status={entry.status} />
        <When {...entry} />
      </p>
      <p className="roster-source">
        <SourceName source={entry.source} />
      </p>
    </>
  );
}

/** What was said before, on one line. */
function Earlier(entry: StatusEntry) {
  const { t } = useText();
  return (
    <p className="roster-source">
      {t("campaign:roster.earlier", { status: t(`people:status.${entry.status}`) })} <When {...entry} />
    </p>
  );
}

function When({ status, since, asOf }: Pick<StatusEntry, "status" | "since" | "asOf">) {
  const { t, lang } = useText();
  const day = since ?? asOf;
  if (!day) return null;
  const words = since ? (isLasting(status) ? "people:since" : "people:on") : "people:asOf";
  return <time dateTime={day}>{t(words, { day: longDay(day, lang) })}</time>;
}

function SourceName({ source }: Pick<StatusEntry, "source">) {
  const { t, lang } = useText();
  const said = (words: string) => {
    const day = source.kind !== "text" && source.issuedOn;
    return t("campaign:roster.source", { source: day ? `${words}, ${longDay(day, lang)}` : words });
  };
  if (source.kind === "text") return said(source.text);
  if (source.kind === "evidence") {
    const words = said(source.publisher ?? source.title);
    if (!source.url) return words;
    return (
      <a href={source.url} rel="noreferrer nofollow">
        {words}
      </a>
    );
  }
  const { uaNumber, ordinal } = source;
  if (!uaNumber || !ordinal) return null;
  const call = t("people:source.campaign", { number: uaNumber, call: callName(t, ordinal) });
  return <a href={campaignPath(lang, { uaNumber, ordinal })}>{said(call)}</a>;
}
