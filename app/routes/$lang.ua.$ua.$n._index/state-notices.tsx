/** What a call's state means for its reader, and what to do instead. */
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CampaignLinks } from "#app/ui/campaign-links.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { CampaignPageProps } from "./campaign-page.tsx";
import { newerOpenCall } from "./series.tsx";

type ClosedNoticeProps = CampaignPageProps & { note: string | null };

/** Other campaigns named here at most. */
const MOST_OTHERS = 3;

export function ClosedNotice({ campaign, series, others, now, note }: ClosedNoticeProps) {
  const { t, lang } = useText();
  const newer = newerOpenCall(campaign, series, now);
  const rest = others.filter((other) => other.uaNumber !== campaign.uaNumber).slice(0, MOST_OTHERS);
  return (
    <Notice kind="info" title={t("campaign:closed.title")}>
      <p>{t("campaign:closed.body")}</p>
      {note && <p>{note}</p>}
      <h2 className="notice-heading">{t("campaign:closed.instead")}</h2>
      {newer && (
        <p>
          <a href={campaignPath(lang, newer)}>{t("campaign:closed.newer")}</a>
        </p>
      )}
      {rest.length > 0 ? (
        <>
          <p>{t("campaign:closed.others")}</p>
          <CampaignLinks campaigns={rest} now={now} />
        </>
      ) : (
        !newer && <p>{t("campaign:closed.none")}</p>
      )}
      <p>
        <a href={campaignPath(lang, campaign, "tally")}>{t("campaign:closed.tally")}</a>
      </p>
    </Notice>
  );
}

/** On a call that is still open, although the case has moved on. */
export function NewerCallNotice({ campaign, series, now }: CampaignPageProps) {
  const { t, lang } = useText();
  const newer = newerOpenCall(campaign, series, now);
  if (!newer) return null;
  return (
    <Notice kind="info">
      <p>
        <a href={campaignPath(lang, newer)}>{t("campaign:closed.newer")}</a>
      </p>
    </Notice>
  );
}

export function ScheduledNotice({ opensAt }: { opensAt: string }) {
  const { t, lang } = useText();
  return (
    <Notice kind="info" title={t("campaign:scheduled.title")}>
      <p>{t("campaign:scheduled.body", { date: longDay(opensAt.slice(0, 10), lang) })}</p>
    </Notice>
  );
}
