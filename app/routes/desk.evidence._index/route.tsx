/** Every report there is, and how many of its figures wait for somebody to compare them. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEvidence } from "#app/domain/campaign/evidence-store.server.ts";
import { requireStaff } from "#app/domain/staff/session.server.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { deskTitle } from "#app/ui/desk/desk-title.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export const meta = deskTitle((t) => t("evidence:list.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, "see drafts");
  return { reports: await listEvidence(context.db) };
}

type Report = Awaited<ReturnType<typeof loader>>["reports"][number];

export default function Evidence() {
  const { t } = useText();
  const { reports } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("evidence:list.headline")} lead={<p>{t("evidence:list.lead")}</p>} />
      <div className="stack-wide">
        <LinkButton kind="main" to="/desk/evidence/new">
          {t("evidence:list.new")}
        </LinkButton>
        {reports.length === 0 ? (
          <EmptyState title={t("evidence:list.empty")}>
            <p>{t("evidence:list.emptyHint")}</p>
          </EmptyState>
        ) : (
          <ReportTable reports={reports} />
        )}
      </div>
    </>
  );
}

function ReportTable({ reports }: { reports: Report[] }) {
  const { t, lang } = useText();
  const number = new Intl.NumberFormat(lang);
  return (
    <DataTable
      className="desk-campaigns"
      caption={t("evidence:list.headline")}
      captionHidden
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "report",
          label: t("evidence:list.columns.report"),
          cell: ({ id, title, publisher }) => (
            <span className="desk-campaign-name">
              <a href={`/desk/evidence/${id}`} dir="auto">
                {title || t("evidence:list.untitled")}
              </a>
              {publisher && (
                <small className="desk-mark">
                  <bdi>{publisher}</bdi>
                </small>
              )}
            </span>
          ),
        },
        {
          key: "issued",
          label: t("evidence:list.columns.issued"),
          cell: ({ issuedOn }) => (issuedOn ? longDay(issuedOn, lang) : "–"),
        },
        {
          key: "ua",
          label: t("evidence:list.columns.ua"),
          cell: ({ uaNumbers }) => <bdi>{uaNumbers.join(" · ") || "–"}</bdi>,
        },
        {
          key: "confirmed",
          label: t("evidence:list.columns.confirmed"),
          numeric: true,
          cell: ({ confirmed }) => number.format(confirmed),
        },
        {
          key: "open",
          label: t("evidence:list.columns.open"),
          numeric: true,
          cell: ({ open }) => (open > 0 ? <strong>{number.format(open)}</strong> : number.format(open)),
        },
      ]}
    />
  );
}
