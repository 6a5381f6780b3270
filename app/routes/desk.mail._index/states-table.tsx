/** How much is in each state, and since when. */
import type { StateCount } from "#app/domain/delivery/outbox/read-outbox.server.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

export function StatesTable({ states, keptDays }: { states: StateCount[]; keptDays: number }) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (
    <section className="desk-part stack" aria-labelledby="queue">
      <h2 id="queue">{t("mail:states.title")}</h2>
      <p>{t("mail:states.kept", { days: figure.format(keptDays) })}</p>
      <DataTable
        caption={t("mail:states.title")}
        captionHidden
        rows={states}
        rowKey={({ state }) => state}
        columns={[
          { key: "state", label: t("mail:states.state"), cell: ({ state }) => t(`mail:states.${state}`) },
          {
            key: "letters",
            label: t("mail:states.letters"),
            numeric: true,
            cell: ({ letters }) => figure.format(letters),
          },
          {
            key: "others",
            label: t("mail:states.others"),
            numeric: true,
            cell: ({ others }) => figure.format(others),
          },
          {
            key: "since",
            label: t("mail:states.since"),
            cell: ({ oldestOn }) => (oldestOn ? longDay(oldestOn, lang) : "–"),
          },
        ]}
      />
    </section>
  );
}
