/** What can be done, and until when: the deadline, the one main button, the language, the letters so far. */
import { REPORTING_DAYS } from "#app/domain/action-log/letter-report.ts";
import { reportable } from "#app/domain/action-log/reportable.ts";
import type { CampaignState, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { capitalized } from "#app/i18n/capitalized.ts";
import { longDay } from "#app/i18n/dates.ts";
import { languageList } from "#app/i18n/language-list.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { Deadline } from "#app/ui/deadline.tsx";
import { Postmark } from "#app/ui/postmark.tsx";
import type { CampaignPageProps } from "./campaign-page.tsx";
import { newerOpenCall } from "./series.tsx";

type ActProps = Omit<CampaignPageProps, "others"> & { state: CampaignState };

export function Act({ campaign, now, letters, series, section, state }: ActProps) {
  const { t, lang } = useText();
  const closed = state === "closed";
  const newer = newerOpenCall(campaign, series, now);
  const query = section ? `?section=${encodeURIComponent(section)}` : "";
  return (
    <section className={closed ? "act act-closed" : "act"} aria-label={t("campaign:act.label")}>
      <div className="act-bar">
        <p className="act-days">
          <Deadline short deadlineOn={campaign.deadlineOn} now={now} closed={closed} />
        </p>
        {state === "open" && (
          <LinkButton kind="main" to={campaignPath(lang, campaign, "write") + query}>
            {t("campaign:act.write")}
          </LinkButton>
        )}
        {closed && newer && (
          <LinkButton kind="main" to={campaignPath(lang, newer) + query}>
            {t("campaign:act.newer")}
          </LinkButton>
        )}
        {closed && !newer && <LinkButton to={`/${lang}`}>{t("campaign:act.others")}</LinkButton>}
      </div>
      <div className="act-facts">
        <Day campaign={campaign} closed={closed} />
        {!closed && <LetterLanguage campaign={campaign} />}
        <LettersSoFar campaign={campaign} letters={letters} closed={closed} />
        {state === "open" && campaign.modelLetters.length > 0 && (
          <p className="act-fact">
            <a href={campaignPath(lang, campaign, "pack") + query}>{t("pack:link")}</a>
          </p>
        )}
        {reportable(campaign, now).ok && (
          <p className="act-fact">
            <a href={campaignPath(lang, campaign, "report") + query}>{t("campaign:act.report")}</a>
          </p>
        )}
      </div>
    </section>
  );
}

function Day({ campaign, closed }: { campaign: PublishedCampaign; closed: boolean }) {
  const { t, lang } = useText();
  return (
    <div className="act-fact act-deadline">
      <Postmark day={campaign.deadlineOn} cancelled={closed} />
      <div>
        <h2 className="act-label">{t("campaign:deadline.title")}</h2>
        <p>
          {t(closed ? "campaign:deadline.was" : "campaign:deadline.until")}{" "}
          <time className="one-line" dateTime={campaign.deadlineOn}>
            {longDay(campaign.deadlineOn, lang)}
          </time>
        </p>
        {!closed && <p className="act-note">{t("campaign:deadline.rule")}</p>}
      </div>
    </div>
  );
}

function LetterLanguage({ campaign }: { campaign: PublishedCampaign }) {
  const { t, lang } = useText();
  const preferred = languageList(campaign.preferredLanguages, lang);
  return (
    <div className="act-fact">
      <h2 className="act-label">{t("campaign:act.language")}</h2>
      <p>
        {preferred
          ? capitalized(t("campaign:act.preferred", { languages: preferred }), lang)
          : t("campaign:act.anyLanguage")}
      </p>
      {preferred && (
        <p className="act-note">
          {t(campaign.ownLanguageAllowed ? "campaign:act.own" : "campaign:act.ownNot")}
        </p>
      )}
    </div>
  );
}

type LettersSoFarProps = { campaign: PublishedCampaign; letters: number; closed: boolean };

function LettersSoFar({ campaign, letters, closed }: LettersSoFarProps) {
  const { t, lang } = useText();
  return (
    <div className="act-fact">
      <h2 className="act-label">
        <span className="act-number">{new Intl.NumberFormat(lang).format(letters)}</span>{" "}
        {t(closed ? "campaign:letters.countClosed" : "campaign:letters.count", { count: letters })}
      </h2>
      {campaign.demonstration && <p className="act-note">{t("campaign:demonstration.body")}</p>}
      <p className="act-note">{t("campaign:letters.rule", { days: REPORTING_DAYS })}</p>
      <p className="act-note">
        <a href={campaignPath(lang, campaign, "tally")}>{t("campaign:letters.more")}</a>
      </p>
    </div>
  );
}
