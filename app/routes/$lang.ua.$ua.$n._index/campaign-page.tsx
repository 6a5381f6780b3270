/** The parts of a campaign's page, in the order in which they are read. */
import {
  campaignState,
  type PublishedCampaign,
  paragraphsOf,
  textFor,
} from "#app/domain/campaign/campaign.ts";
import type { Figure } from "#app/domain/campaign/figures.ts";
import type { CasePerson } from "#app/domain/campaign/people.ts";
import { languageName, textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { CampaignHead } from "#app/ui/campaign-head.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Act } from "./act.tsx";
import { CaseFigures } from "./figures.tsx";
import { ModelLetters } from "./model-letters.tsx";
import type { ModelSheet } from "./model-sheets.ts";
import { Roster } from "./roster.tsx";
import { Series } from "./series.tsx";
import { ClosedNotice, NewerCallNotice, ScheduledNotice } from "./state-notices.tsx";
import { Targets } from "./targets.tsx";

export interface CampaignPageProps {
  campaign: PublishedCampaign;
  now: Date;
  sheets: ModelSheet[];
  /** Letters so far. */
  letters: number;
  /** Every call on the same UA number, oldest first. */
  series: PublishedCampaign[];
  /** Open campaigns, where this one is closed. */
  others: PublishedCampaign[];
  /** Confirmed figures of the case, oldest day first. */
  figures: Figure[];
  roster: CasePerson[];
  /** ?section=: goes along to the letter. */
  section: string | null;
}

export function CampaignPage(page: CampaignPageProps) {
  const { t, lang } = useText();
  const { campaign, now, series } = page;
  const state = campaignState(campaign, now);
  const closed = state === "closed";
  const text = textFor(campaign, lang);
  const words = { lang: text.lang, dir: textDirection(text.lang) };
  return (
    <article className="campaign">
      <CampaignHead campaign={campaign} />
      <div className="campaign-opening">
        {closed && <ClosedNotice {...page} note={text.afterDeadlineNote} />}
        {state === "open" && <NewerCallNotice {...page} />}
        {state === "scheduled" && <ScheduledNotice opensAt={campaign.opensAt ?? campaign.publishedAt} />}
        <section aria-labelledby="summary">
          <h2 className="only-read" id="summary">
            {t("campaign:summary")}
          </h2>
          {text.lang !== lang && (
            <p className="other-language">
              {t("campaign:translation", { language: languageName(text.lang, lang) })}
            </p>
          )}
          <Paragraphs className="story story-opening" text={text.summary} {...words} />
        </section>
        {campaign.outcome && (
          <section>
            <h2 className="section-title">{t("campaign:outcome")}</h2>
            <Paragraphs className="story" text={campaign.outcome} {...words} />
          </section>
        )}
        {text.riskNotice && !closed && (
          <Notice kind="urgent" title={t("campaign:risk.title")}>
            <Paragraphs text={text.riskNotice} {...words} />
          </Notice>
        )}
      </div>
      <Act {...page} state={state} />
      <div className="campaign-body">
        {state === "open" && <Steps />}
        <Targets campaign={campaign} closed={closed} />
        <ModelLetters sheets={page.sheets} preferredLanguages={campaign.preferredLanguages} closed={closed} />
        <section>
          <h2 className="section-title">{t("campaign:background")}</h2>
          <Paragraphs className="story" text={text.background} {...words} />
        </section>
        <CaseFigures figures={page.figures} />
        <Roster campaign={campaign} people={page.roster} open={state === "open"} section={page.section} />
        <People campaign={campaign} closed={closed} />
        <Series campaign={campaign} series={series} now={now} />
      </div>
    </article>
  );
}

type ParagraphsProps = { text: string; lang: string; dir: string; className?: string };

function Paragraphs({ text, ...rest }: ParagraphsProps) {
  return (
    <div {...rest}>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function Steps() {
  const { t } = useText();
  return (
    <section>
      <h2 className="section-title">{t("campaign:steps.title")}</h2>
      <ol className="steps">
        {(["write", "send", "tell"] as const).map((step) => (
          <li key={step}>
            <p>
              <b>{t(`campaign:steps.${step}.title`)}</b>
              <br />
              {t(`campaign:steps.${step}.body`)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function People({ campaign, closed }: { campaign: PublishedCampaign; closed: boolean }) {
  const { t } = useText();
  const { namesAndPronouns: people, documentLanguage: language } = campaign;
  if (people.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">{t("campaign:people.title")}</h2>
      {!closed && <p>{t("campaign:people.lead")}</p>}
      <ul className="people plain" lang={language} dir={textDirection(language)}>
        {people.map(({ names, pronouns }) => (
          <li key={names}>
            <b>{names}</b>
            {pronouns && <span>{pronouns}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
