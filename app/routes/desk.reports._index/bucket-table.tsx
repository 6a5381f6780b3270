/** Buckets as lines: what is alike in them, how many letters, and the way to look at one. */
import type { BucketStanding } from "#app/domain/action-log/bucket.ts";
import { longDay } from "#app/i18n/dates.ts";
import { languageName } from "#app/i18n/languages.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import type { ReportsPage } from "./route.tsx";

interface Line extends Pick<ReportsPage["buckets"][number], "key" | "bucket" | "letters"> {
  standing?: BucketStanding;
  /** Of the days it was compared with. */
  median?: number;
}

export function BucketTable({ caption, buckets }: { caption: string; buckets: Line[] }) {
  const { t, lang } = useText();
  const figure = new Intl.NumberFormat(lang);
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={buckets}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "day",
          label: t("events:bucket.day"),
          cell: ({ key, bucket }) => (
            <a href={`/desk/reports/bucket?of=${encodeURIComponent(key)}`}>{longDay(bucket.day, lang)}</a>
          ),
        },
        {
          key: "call",
          label: t("events:call"),
          cell: ({ bucket }) => t("events:callShort", { ua: bucket.uaNumber, ordinal: bucket.ordinal }),
        },
        { key: "section", label: t("events:section"), cell: ({ bucket }) => bucket.section.toUpperCase() },
        {
          key: "channel",
          label: t("events:bucket.channel"),
          cell: ({ bucket }) => t(`campaign:tally.channels.${bucket.channel}`),
        },
        {
          key: "language",
          label: t("events:bucket.language"),
          cell: ({ bucket }) => languageName(bucket.letterLanguage, lang),
        },
        {
          key: "origin",
          label: t("events:bucket.origin"),
          cell: ({ bucket }) => t(`events:origins.${bucket.origin}`),
        },
        {
          key: "letters",
          label: t("events:letters"),
          numeric: true,
          cell: ({ letters, median }) =>
            median === undefined
              ? figure.format(letters)
              : t("events:bursts.against", {
                  letters: figure.format(letters),
                  median: figure.format(median),
                }),
        },
        ...(buckets.some(({ standing }) => standing && standing !== "counted")
          ? [
              {
                key: "standing",
                label: t("events:state"),
                cell: ({ standing = "counted" }: Line) => t(`events:bucket.standing.${standing}`),
              },
            ]
          : []),
      ]}
    />
  );
}
