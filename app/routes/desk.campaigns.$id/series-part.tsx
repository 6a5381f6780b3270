/** The campaign among the calls on its UA number: is the number free, which call is next, what has changed. */
import type { CallInSeries } from "#app/domain/campaign/series.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useActionAt } from "./action-at.ts";
import { CallChanges } from "./call-changes.tsx";
import { CallLink } from "./call-link.tsx";
import type { ReviewData } from "./review-data.server.ts";

type Series = ReviewData["series"];

export function SeriesPart({ series }: { series: Series }) {
  const { t } = useText();
  const { takenBy, nextOrdinal, previous, links, numberOfLinks } = series;
  if (!takenBy && !nextOrdinal && !previous && links.length === 0) return null;
  return (
    <section className="desk-part review-series" aria-labelledby="series">
      <h2 id="series">{t("review:series.title")}</h2>
      {takenBy && (
        <Notice kind="urgent" title={t("review:series.taken", callOf(takenBy))}>
          <p>
            <CallLink call={takenBy} />
          </p>
        </Notice>
      )}
      {nextOrdinal && (
        <Use
          field="ordinal"
          value={String(nextOrdinal)}
          words={t("review:series.next", { ordinal: nextOrdinal })}
        />
      )}
      {links.map(({ link, call }) => (
        <p key={link} className="review-link">
          {t("review:series.link", callOf(call))} <CallLink call={call} />
          <br />
          <bdi className="review-address">{link}</bdi>
        </p>
      ))}
      {numberOfLinks && (
        <Use
          field="uaNumber"
          value={numberOfLinks}
          words={t("review:series.useNumber", { number: numberOfLinks })}
        />
      )}
      {previous && <CallChanges previous={previous} />}
    </section>
  );
}

const callOf = ({ uaNumber, ordinal }: CallInSeries) => ({ number: uaNumber, ordinal });

function Use({ field, value, words }: { field: string; value: string; words: string }) {
  const actionAt = useActionAt();
  return (
    <p>
      <Button name="intent" value={`use ${field} ${value}`} formAction={actionAt(`field-${field}`)}>
        {words}
      </Button>
    </p>
  );
}
