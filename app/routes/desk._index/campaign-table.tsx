/** The campaigns of one state. */
import type { CampaignState } from "#app/domain/campaign/campaign.ts";
import { uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { longDay } from "#app/i18n/dates.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { campaignPath } from "#app/ui/campaign-path.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import type { CampaignRow } from "./campaign-row.ts";

interface CampaignTableProps {
  state: CampaignState;
  rows: CampaignRow[];
  mayEdit: boolean;
}

export function CampaignTable({ state, rows, mayEdit }: CampaignTableProps) {
  const { t, lang } = useText();
  if (rows.length === 0) return null;
  const figure = new Intl.NumberFormat(lang);
  return (
    <DataTable
      className="desk-campaigns"
      caption={t(`desk:state.${state}`)}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "campaign",
          label: t("desk:campaigns.columns.campaign"),
          cell: (row) => <CampaignName row={row} mayEdit={mayEdit} />,
        },
        { key: "ua", label: t("desk:campaigns.columns.ua"), cell: (row) => <UaCall row={row} /> },
        {
          key: "deadline",
          label: t("desk:campaigns.columns.deadline"),
          cell: (row) => (row.deadlineOn ? longDay(row.deadlineOn, lang) : "–"),
        },
        {
          key: "letters",
          label: t("desk:campaigns.columns.letters"),
          numeric: true,
          cell: (row) => (row.state === "draft" ? "–" : figure.format(row.letters)),
        },
        { key: "next", label: t("desk:campaigns.columns.next"), cell: (row) => <NextStep row={row} /> },
      ]}
    />
  );
}

function CampaignName({ row, mayEdit }: { row: CampaignRow; mayEdit: boolean }) {
  const { t } = useText();
  const title = row.title || t("desk:campaigns.untitled");
  return (
    <span className="desk-campaign-name">
      <span lang={row.title ? row.lang : undefined} dir={row.title ? textDirection(row.lang) : undefined}>
        {mayEdit ? <a href={`/desk/campaigns/${row.id}`}>{title}</a> : title}
      </span>
      {row.demonstration && <small className="desk-mark">{t("desk:campaigns.demonstration")}</small>}
    </span>
  );
}

function UaCall({ row }: { row: CampaignRow }) {
  const { t } = useText();
  if (!row.uaNumber) return t("desk:campaigns.noNumber");
  return (
    <bdi>
      {row.uaNumber}
      {row.ordinal ? ` · ${row.ordinal}` : ""}
    </bdi>
  );
}

function NextStep({ row }: { row: CampaignRow }) {
  const { t, lang } = useText();
  const { id, uaNumber, ordinal, state, missing } = row;
  if (state === "draft") {
    const words =
      missing > 0 ? t("desk:campaigns.next.finish", { count: missing }) : t("desk:campaigns.next.publish");
    return <a href={`/desk/campaigns/${id}`}>{words}</a>;
  }
  if (!uaNumber || !ordinal || state === "withdrawn") return "–";
  return (
    <span className="desk-links">
      <a href={campaignPath(lang, { uaNumber, ordinal })}>{t("desk:campaigns.next.page")}</a>
      <a href={`/desk/tallies/${uaSlug(uaNumber)}`}>{t("desk:campaigns.next.tally")}</a>
    </span>
  );
}
