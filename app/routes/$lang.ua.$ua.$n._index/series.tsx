/** Every call on the case as a time line, and the links the document gives to earlier ones elsewhere. */
import { campaignState, type PublishedCampaign, textFor } from "#app/domain/campaign/campaign.ts";
import { callName } from "#app/i18n/call-name.ts";
import { longDay } from "#app/i18n/dates.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { Deadline } from "#app/ui/deadline.tsx";

interface SeriesProps {
  campaign: PublishedCampaign;
  series: PublishedCampaign[];
  now: Date;
}

/** The call to go to instead of a closed one. */
export const newerOpenCall = (campaign: PublishedCampaign, series: PublishedCampaign[], now: Date) =>
  series.findLast((call) => call.ordinal > campaign.ordinal && campaignState(call, now) === "open");

export function Series({ campaign, series, now }: SeriesProps) {
  const { t } = useText();
  return (
    <>
      {series.length > 1 && (
        <section>
          <h2 className="section-title">{t("campaign:series.title")}</h2>
          <p>{t("campaign:series.lead", { number: campaign.uaNumber })}</p>
          <ol className="time-line plain">
            {series.map((call) => (
              <Call key={call.id} call={call} here={call.id === campaign.id} now={now} />
            ))}
          </ol>
        </section>
      )}
      {campaign.previousLinks.length > 0 && (
        <section>
          <h2 className="section-title">{t("campaign:links.title")}</h2>
          <p>{t("campaign:links.lead")}</p>
          <ul className="plain links-elsewhere">
            {campaign.previousLinks.map((url) => (
              <li key={url}>
                <a href={url} rel="noreferrer nofollow" dir="ltr">
                  {url.replace(/^https?:\/\//u, "")}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Call({ call, here, now }: { call: PublishedCampaign; here: boolean; now: Date }) {
  const { t, lang } = useText();
  const text = textFor(call, lang);
  const words = { lang: text.lang, dir: textDirection(text.lang) };
  const state = campaignState(call, now);
  return (
    <li aria-current={here ? "true" : undefined}>
      <p className="time-line-head">
        <b>{callName(t, call.ordinal)}</b>
        {call.issuedOn && <time dateTime={call.issuedOn}>{longDay(call.issuedOn, lang)}</time>}
        {state !== "scheduled" && (
          <Deadline short deadlineOn={call.deadlineOn} now={now} closed={state === "closed"} />
        )}
      </p>
      {here ? (
        <p {...words}>
          {text.title} <span className="time-line-here">({t("campaign:series.this")})</span>
        </p>
      ) : (
        <a href={campaignPath(lang, call)} {...words}>
          {text.title}
        </a>
      )}
    </li>
  );
}
