/** One of everything in app/ui, with the cast everyone knows. */
import type { PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { CampaignCards } from "#app/ui/campaign-cards.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DayChart } from "#app/ui/day-chart.tsx";
import { Deadline } from "#app/ui/deadline.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Envelope } from "#app/ui/envelope.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckField, ChoiceField, SelectField, TextAreaField, TextField } from "#app/ui/fields.tsx";
import { LetterSheet } from "#app/ui/letter-sheet.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { noorsCampaign } from "./noors-campaign.ts";

interface SpecimensProps {
  /** Keeps the ids of the panels apart. */
  panel: string;
  now: Date;
}

export function Specimens({ panel, now }: SpecimensProps) {
  const { t, lang, dir } = useText();
  const campaign = noorsCampaign(lang, now);
  return (
    <>
      <PageHead
        kicker={
          <>
            <span className="kicker-ua">{t("campaign:ua", { number: campaign.uaNumber })}</span>
            <span>{t("campaign:call.7")}</span>
          </>
        }
        title={t("site:home.headline")}
        lead={<p>{t("site:home.lead")}</p>}
      />
      <div className="button-row">
        <Button kind="main">{t("campaign:act.write")}</Button>
        <Button>{t("site:failure.home")}</Button>
        <LinkButton kind="quiet" to="#main">
          {t("campaign:letters.more")}
        </LinkButton>
        <Button disabled>{t("campaign:act.others")}</Button>
      </div>
      <Fields panel={panel} />
      <div className="stack">
        {(["info", "urgent", "done"] as const).map((kind) => (
          <Notice key={kind} kind={kind} title={t("campaign:demonstration.title")}>
            <p>{t("campaign:demonstration.body")}</p>
          </Notice>
        ))}
        <EmptyState title={t("site:home.empty")}>
          <p>{t("site:home.emptyHint")}</p>
        </EmptyState>
      </div>
      <div className="stack">
        <Deadline deadlineOn={campaign.deadlineOn} now={now} />
        <Deadline deadlineOn={now.toISOString().slice(0, 10)} now={now} />
        <Deadline deadlineOn="2026-01-31" now={now} closed />
      </div>
      <CampaignCards campaigns={[campaign]} letters={{ [campaign.id]: 1204 }} now={now} titles="h2" />
      <Envelope addressee={campaign.addressees[0]!} campaign={campaign} />
      <LetterSheet
        lang={lang}
        dir={dir}
        label={t("campaign:model.title")}
        addressLines={campaign.addressees[0]!.addressLines}
        salutation={campaign.addressees[0]!.salutation ?? undefined}
      >
        <p className="sheet-paragraph">{campaign.texts[0]!.summary}</p>
      </LetterSheet>
      <Numbers campaign={campaign} />
    </>
  );
}

function Fields({ panel }: { panel: string }) {
  const { t } = useText();
  const wrong = t("campaign:deadline.rule");
  return (
    <form>
      <ErrorSummary title={t("site:failure.title")} problems={[{ field: `${panel}-town`, message: wrong }]} />
      <TextField
        name={`${panel}-name`}
        label={t("campaign:target.email")}
        hint={t("campaign:people.lead")}
        optional
      />
      <TextField name={`${panel}-town`} label={t("campaign:target.fax")} defaultValue="Lyon" error={wrong} />
      <TextAreaField name={`${panel}-body`} label={t("campaign:model.title")} rows={3} />
      <SelectField name={`${panel}-language`} label={t("campaign:act.language")}>
        <option>{t("campaign:tally.channels.post")}</option>
      </SelectField>
      <CheckField name={`${panel}-check`} label={t("campaign:act.own")} />
      <ChoiceField
        name={`${panel}-channel`}
        label={t("campaign:tally.channel")}
        defaultValue="post"
        choices={[
          { value: "post", label: t("campaign:tally.channels.post"), hint: t("campaign:steps.send.body") },
          { value: "email", label: t("campaign:tally.channels.email") },
        ]}
      />
    </form>
  );
}

function Numbers({ campaign }: { campaign: PublishedCampaign }) {
  const { t } = useText();
  return (
    <div className="stack">
      <BarChart
        caption={t("campaign:tally.byChannel")}
        labelHead={t("campaign:tally.channel")}
        valueHead={t("campaign:tally.letters")}
        bars={[
          { key: "post", label: t("campaign:tally.channels.post"), value: 803 },
          { key: "email", label: t("campaign:tally.channels.email"), value: 388 },
          { key: "rest", label: t("campaign:tally.rest"), value: 13, rest: true },
        ]}
      />
      <DayChart
        caption={t("campaign:tally.byDay")}
        description={t("campaign:tally.byDay")}
        dayHead={t("campaign:tally.day")}
        valueHead={t("campaign:tally.letters")}
        tableLabel={t("campaign:tally.asTable")}
        days={[31, 112, 87, 64, 20].map((value, i) => ({ day: `2026-05-${21 + i}`, value }))}
      />
      <DataTable
        caption={t("campaign:series.title")}
        rows={[campaign]}
        rowKey={(row) => row.id}
        columns={[
          { key: "title", label: t("campaign:background"), cell: (row) => row.texts[0]!.title },
          { key: "ordinal", label: t("campaign:tally.letters"), numeric: true, cell: (row) => row.ordinal },
        ]}
      />
    </div>
  );
}
