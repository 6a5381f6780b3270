/** Campaigns as sheets laid out on a table: what it is about, how long there is, how many have written. */
import { campaignState, type PublishedCampaign, textFor } from "#app/domain/campaign/campaign.ts";
import { callName } from "#app/i18n/call-name.ts";
import { countryName } from "#app/i18n/country-name.ts";
import { languageList } from "#app/i18n/language-list.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { campaignPath } from "./campaign-path.ts";
import { classNames } from "./class-names.ts";
import { Deadline } from "./deadline.tsx";
import { Postmark } from "./postmark.tsx";

interface CampaignCardsProps {
  campaigns: PublishedCampaign[];
  /** Letters so far by campaign id. */
  letters: Record<string, number>;
  now: Date;
  /** The level of the titles: one below the heading that the list stands under. */
  titles: "h2" | "h3";
  /** The first is the most urgent, and lies on top. */
  firstOnTop?: boolean;
}

export function CampaignCards({ campaigns, letters, now, titles, firstOnTop }: CampaignCardsProps) {
  return (
    <ul className={classNames("cards plain", firstOnTop && "cards-first-on-top")}>
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <CampaignCard campaign={campaign} letters={letters[campaign.id] ?? 0} now={now} title={titles} />
        </li>
      ))}
    </ul>
  );
}

interface CampaignCardProps {
  campaign: PublishedCampaign;
  letters: number;
  now: Date;
  title: "h2" | "h3";
}

function CampaignCard({ campaign, letters, now, title: Title }: CampaignCardProps) {
  const { t, lang } = useText();
  const text = textFor(campaign, lang);
  const words = { lang: text.lang, dir: textDirection(text.lang) };
  const closed = campaignState(campaign, now) === "closed";
  return (
    <article className={closed ? "card card-closed" : "card"}>
      <Postmark day={campaign.deadlineOn} cancelled={closed} />
      <p className="kicker">
        <span className="kicker-ua">UA {campaign.uaNumber}</span>
        <span>{callName(t, campaign.ordinal)}</span>
        <span>{countryName(campaign, lang)}</span>
        {campaign.demonstration && <span className="kicker-mark">{t("campaign:demonstration.title")}</span>}
      </p>
      <Title className="card-title" {...words}>
        <a href={campaignPath(lang, campaign)}>{text.title}</a>
      </Title>
      <p className="card-summary" {...words}>
        {text.summary}
      </p>
      <p className="card-facts">
        <Deadline short deadlineOn={campaign.deadlineOn} now={now} closed={closed} />
        {!closed && campaign.preferredLanguages.length > 0 && (
          <span>
            {t("site:card.language")} {languageList(campaign.preferredLanguages, lang)}
          </span>
        )}
        <span>{lettersInWords()}</span>
      </p>
    </article>
  );

  function lettersInWords() {
    if (letters === 0) return t(closed ? "site:card.noLettersClosed" : "site:card.noLetters");
    return t(closed ? "site:card.lettersClosed" : "site:card.letters", { count: letters });
  }
}
