/** A campaign's number, call, country and title: the same on top of its page, its letter and its numbers. */
import { type PublishedCampaign, textFor } from "#app/domain/campaign/campaign.ts";
import { callName } from "#app/i18n/call-name.ts";
import { countryName } from "#app/i18n/country-name.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { PageHead } from "./page-head.tsx";

export function CampaignHead({ campaign }: { campaign: PublishedCampaign }) {
  const { t, lang } = useText();
  const text = textFor(campaign, lang);
  const kicker = (
    <>
      <span className="kicker-ua">{t("campaign:ua", { number: campaign.uaNumber })}</span>
      <span>{callName(t, campaign.ordinal)}</span>
      {campaign.country && <span>{countryName(campaign, lang)}</span>}
      {campaign.demonstration && <span className="kicker-mark">{t("campaign:demonstration.title")}</span>}
      {campaign.indexNumber && <span>{t("campaign:index", { number: campaign.indexNumber })}</span>}
    </>
  );
  return (
    <PageHead kicker={kicker} title={text.title} titleLang={text.lang === lang ? undefined : text.lang} />
  );
}
