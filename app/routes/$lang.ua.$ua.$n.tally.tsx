/** A campaign's public numbers, each with the rule it was counted by. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPageHeaders } from "#app/cache-headers.ts";
import { campaignOfAddress } from "#app/campaign-of-address.server.ts";
import { HELD_ABOVE } from "#app/domain/action-log/held-reports.ts";
import { CHANNELS } from "#app/domain/action-log/ladder.ts";
import { REPORTING_DAYS } from "#app/domain/action-log/letter-report.ts";
import { campaignState } from "#app/domain/campaign/campaign.ts";
import { listSections } from "#app/domain/campaign/sections.server.ts";
import { publicReplies } from "#app/domain/tally/public-replies.server.ts";
import { publicTally } from "#app/domain/tally/public-tally.server.ts";
import { capitalized } from "#app/i18n/capitalized.ts";
import { longDay } from "#app/i18n/dates.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { CampaignHead } from "#app/ui/campaign-head.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { DayChart } from "#app/ui/day-chart.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { titleTag } from "#app/ui/page-title.ts";
import { RepliesReported } from "#app/ui/replies-reported.tsx";

export const headers = publicPageHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { db } = args.context;
  const campaign = await campaignOfAddress(args);
  const sections = await listSections(db);
  return {
    campaign,
    closed: campaignState(campaign, args.context.now()) === "closed",
    tally: await publicTally(db, campaign.uaNumber, campaign.ordinal),
    replies: await publicReplies(db, campaign.id),
    sectionNames: Object.fromEntries(sections.map(({ code, name }) => [code, name])),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) =>
  titleTag(params.lang, (t) => `${t("campaign:tally.title")} · UA ${data?.campaign.uaNumber ?? ""}`);

type Numbers = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Tally() {
  const { t, lang } = useText();
  const numbers = useLoaderData<typeof loader>();
  const { campaign, closed, tally, replies } = numbers;
  const figure = new Intl.NumberFormat(lang);
  return (
    <>
      <CampaignHead campaign={campaign} />
      <div className="tally">
        <section className="tally-headline">
          <h2 className="section-title">{t("campaign:tally.title")}</h2>
          <p className="act-letters">
            <b className="act-number">{figure.format(tally.letters)}</b>{" "}
            {t(closed ? "campaign:letters.countClosed" : "campaign:letters.count", { count: tally.letters })}
          </p>
          <dl className="facts">
            <div>
              <dt>{t("campaign:tally.copies")}</dt>
              <dd className="figure">{figure.format(tally.copies)}</dd>
            </div>
            <div>
              <dt>{t("campaign:tally.prepared")}</dt>
              <dd className="figure">{figure.format(tally.prepared)}</dd>
            </div>
          </dl>
          {campaign.demonstration && (
            <Notice kind="info" title={t("campaign:demonstration.title")}>
              <p>{t("campaign:demonstration.body")}</p>
            </Notice>
          )}
          <Rule />
          <RepliesReported {...replies} report={campaignPath(lang, campaign, "reply")} />
          <LinkButton to={campaignPath(lang, campaign)}>{t("campaign:tally.back")}</LinkButton>
        </section>
        {tally.letters > 0 ? <Charts {...numbers} /> : <EmptyState title={t("campaign:tally.empty")} />}
      </div>
    </>
  );
}

function Rule() {
  const { t } = useText();
  return (
    <section className="tally-rule">
      <h3>{t("campaign:tally.rule.title")}</h3>
      <p>{t("campaign:tally.rule.p1", { days: REPORTING_DAYS })}</p>
      <p>{t("campaign:tally.rule.p2")}</p>
      <p>{t("campaign:tally.rule.p3")}</p>
      <p>{t("report:rule.held", { most: HELD_ABOVE })}</p>
    </section>
  );
}

function Charts({ tally, sectionNames }: Numbers) {
  const { t, lang } = useText();
  const bars = (counts: Numbers["tally"]["byDay"], nameOf: (key: string) => string) =>
    counts.map(({ key, letters }) => ({
      key: key ?? "rest",
      label: key === null ? t("campaign:tally.rest") : nameOf(key),
      value: letters,
      rest: key === null,
    }));
  const channelName = (key: string) => {
    const channel = CHANNELS.find((known) => known === key);
    return channel ? t(`campaign:tally.channels.${channel}`) : key;
  };
  return (
    <div className="charts">
      <ByDay days={tally.byDay} />
      <BarChart
        caption={t("campaign:tally.byLanguage")}
        labelHead={t("campaign:tally.language")}
        valueHead={t("campaign:tally.letters")}
        bars={bars(tally.byLanguage, (key) => capitalized(languageName(key, lang), lang))}
      />
      <BarChart
        caption={t("campaign:tally.byChannel")}
        labelHead={t("campaign:tally.channel")}
        valueHead={t("campaign:tally.letters")}
        bars={bars(tally.byChannel, channelName)}
      />
      <BarChart
        caption={t("campaign:tally.bySection")}
        labelHead={t("campaign:tally.section")}
        valueHead={t("campaign:tally.letters")}
        bars={bars(tally.bySection, (key) => sectionNames[key] ?? key)}
      />
    </div>
  );
}

function ByDay({ days }: { days: Numbers["tally"]["byDay"] }) {
  const { t, lang } = useText();
  const shown = days.flatMap(({ key, letters }) => (key === null ? [] : [{ day: key, value: letters }]));
  const rest = days.find(({ key }) => key === null);
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <div>
      {first && last && (
        <DayChart
          caption={t("campaign:tally.byDay")}
          description={t("campaign:tally.dayChart", {
            from: longDay(first.day, lang),
            to: longDay(last.day, lang),
            most: new Intl.NumberFormat(lang).format(Math.max(...shown.map((day) => day.value))),
          })}
          dayHead={t("campaign:tally.day")}
          valueHead={t("campaign:tally.letters")}
          tableLabel={t("campaign:tally.asTable")}
          days={shown}
        />
      )}
      {rest && <p className="act-note">{t("campaign:tally.restDays", { count: rest.letters })}</p>}
    </div>
  );
}
