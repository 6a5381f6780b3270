/** The top of the pages around a call's letters: which Urgent Action, how long there is, and the way back to it. */
import { type PublishedCampaign, textFor } from "#app/domain/campaign/campaign.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { campaignPath } from "./campaign-path.ts";
import { Deadline } from "./deadline.tsx";
import { PageHead } from "./page-head.tsx";

/** As much of a campaign as names it on a page. */
export type Call = Pick<PublishedCampaign, "uaNumber" | "ordinal" | "deadlineOn"> & {
  title: { lang: string; text: string };
};

export function callOf(campaign: PublishedCampaign, lang: string): Call {
  const { uaNumber, ordinal, deadlineOn } = campaign;
  const text = textFor(campaign, lang);
  return { uaNumber, ordinal, deadlineOn, title: { lang: text.lang, text: text.title } };
}

interface CallHeadProps {
  call: Call;
  /** Says how many days are left; without it, nothing is said of the deadline. */
  now?: Date;
  title: string;
  lead?: string;
}

export function CallHead({ call, now, title, lead }: CallHeadProps) {
  const { t, lang } = useText();
  return (
    <PageHead
      kicker={
        <>
          <span className="kicker-ua">{t("campaign:ua", { number: call.uaNumber })}</span>
          {now && <Deadline short deadlineOn={call.deadlineOn} now={now} />}
        </>
      }
      title={title}
      lead={
        <>
          <p>
            <a href={campaignPath(lang, call)} lang={call.title.lang} dir={textDirection(call.title.lang)}>
              {call.title.text}
            </a>
          </p>
          {lead && <p>{lead}</p>}
        </>
      }
    />
  );
}
