/** A short list of campaigns: title, number, and how long there is. For places that are about something else. */
import { campaignState, type PublishedCampaign, textFor } from "#app/domain/campaign/campaign.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { campaignPath } from "./campaign-path.ts";
import { Deadline } from "./deadline.tsx";

export function CampaignLinks({ campaigns, now }: { campaigns: PublishedCampaign[]; now: Date }) {
  const { t, lang } = useText();
  return (
    <ul className="campaign-links plain">
      {campaigns.map((campaign) => {
        const text = textFor(campaign, lang);
        return (
          <li key={campaign.id}>
            <a href={campaignPath(lang, campaign)} lang={text.lang} dir={textDirection(text.lang)}>
              {text.title}
            </a>
            <p className="campaign-links-facts">
              <span>{t("campaign:ua", { number: campaign.uaNumber })}</span>
              <Deadline
                short
                deadlineOn={campaign.deadlineOn}
                now={now}
                closed={campaignState(campaign, now) === "closed"}
              />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
