/** How much of the letters was their writers' own, a line for each call. */
import type { OwnWordsShare } from "#app/domain/tally/own-words-share.server.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

const STEPS = ["most", "some", "none", null] as const;

export function OwnWordsTable({ shares }: { shares: OwnWordsShare[] }) {
  const { t, lang } = useText();
  if (shares.length === 0) return null;
  const figure = new Intl.NumberFormat(lang);
  return (
    <section className="stack" aria-labelledby="own-words">
      <h2 id="own-words">{t("post:ownWords.title")}</h2>
      <p className="measure">{t("post:ownWords.lead")}</p>
      <DataTable
        caption={t("post:ownWords.title")}
        captionHidden
        rows={shares}
        rowKey={({ ordinal }) => String(ordinal)}
        columns={[
          { key: "call", label: t("desk:tally.columns.call"), cell: (share) => figure.format(share.ordinal) },
          ...STEPS.map((step) => ({
            key: step ?? "few",
            label: t(`post:ownWords.${step ?? "few"}`),
            numeric: true,
            cell: ({ letters }: OwnWordsShare) => {
              const count = letters.find((one) => one.step === step)?.letters;
              return count === undefined ? "–" : figure.format(count);
            },
          })),
        ]}
      />
    </section>
  );
}
