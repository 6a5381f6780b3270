/** The sums as a table, a line for each section of each call. */
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import type { SectionSum } from "./section-sums.ts";

export function SumsTable({ sums, caption }: { sums: SectionSum[]; caption: string }) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  const column = (key: "reported" | "sent" | "copies" | "prepared" | "takenOff" | "late") => ({
    key,
    label: t(`desk:tally.columns.${key}`),
    numeric: true,
    cell: (sum: SectionSum) => figure.format(sum[key]),
  });
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={sums}
      rowKey={({ ordinal, section }) => `${ordinal} ${section}`}
      columns={[
        { key: "call", label: t("desk:tally.columns.call"), cell: (sum) => figure.format(sum.ordinal) },
        {
          key: "section",
          label: t("desk:tally.columns.section"),
          cell: (sum) => sum.section?.toUpperCase() ?? <strong>{t("desk:tally.all")}</strong>,
        },
        {
          key: "total",
          label: t("desk:tally.columns.total"),
          numeric: true,
          cell: (sum) => <strong>{figure.format(sum.reported + sum.sent)}</strong>,
        },
        column("reported"),
        column("sent"),
        column("late"),
        column("copies"),
        column("prepared"),
        column("takenOff"),
      ]}
    />
  );
}
