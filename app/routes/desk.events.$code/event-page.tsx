/** What stands on an event's page at the desk; printed, it is a notice for the wall. */
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { CopyableField } from "#app/ui/copyable-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import type { EventPageData } from "./route.tsx";

export function EventPage({ page }: { page: EventPageData }) {
  const { t, lang } = useText();
  const { event, counted } = page;
  const figure = new Intl.NumberFormat(lang);
  return (
    <>
      <PageHead
        kicker={
          <span className="kicker-ua">
            {t("events:callShort", { ua: event.uaNumber, ordinal: event.ordinal })}
          </span>
        }
        title={<bdi>{event.code}</bdi>}
        lead={
          <p>
            {t("events:range", {
              first: longDay(event.firstOn, lang),
              last: longDay(event.lastOn, lang),
              section: event.section.toUpperCase(),
            })}
          </p>
        }
      />
      <div className="stack-wide desk-editor">
        {page.made && <Notice kind="done" title={t("events:made")} />}
        <Standing page={page} />
        <section className="desk-part stack" aria-labelledby="hand-out">
          <h2 id="hand-out">{t("events:handOut")}</h2>
          <p>{t("events:handOutText")}</p>
          <svg viewBox="-16 -16 192 192" className="event-qr" role="img" aria-label={t("events:qr")}>
            <rect x="-16" y="-16" width="192" height="192" fill="#fff" />
            <path d={page.qr} fill="#000" />
          </svg>
          <CopyableField id="event-address" label={t("events:address")} value={page.address} />
          {!event.closedOn && (
            <LinkButton to={campaignPath(lang, event, "pack")}>{t("events:pack")}</LinkButton>
          )}
        </section>
        <section className="desk-part stack" aria-labelledby="counted">
          <h2 id="counted">{t("events:counted")}</h2>
          <p>
            <b className="act-number">{figure.format(counted.letters)}</b>{" "}
            {t("events:ofExpectedLong", { count: event.expectedLetters })}
          </p>
          <p>{t("events:beyond")}</p>
          <LinkButton to="/desk/reports">{t("events:reports.title")}</LinkButton>
        </section>
      </div>
    </>
  );
}

function Standing({ page: { event, mayConfirm } }: { page: EventPageData }) {
  const { t, lang } = useText();
  if (event.closedOn)
    return <Notice kind="info" title={t("events:closed", { day: longDay(event.closedOn, lang) })} />;
  return (
    <form method="post" className="stack">
      {!event.confirmed && (
        <Notice kind="urgent" title={t("events:unconfirmed")}>
          <p>{t(mayConfirm ? "events:unconfirmedText" : "events:unconfirmedOwn")}</p>
        </Notice>
      )}
      <div className="button-row">
        {mayConfirm && (
          <Button kind="main" name="intent" value="confirm">
            {t("events:confirm")}
          </Button>
        )}
        <Button kind="quiet" name="intent" value="close">
          {t("events:close")}
        </Button>
      </div>
    </form>
  );
}
