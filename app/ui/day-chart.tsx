/** A number by day, as columns on one scale from zero; days without are gaps. Its table stands behind it. */
import { useId } from "react";
import { longDay, shortDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "./data-table.tsx";

export interface DayCount {
  /** YYYY-MM-DD */
  day: string;
  value: number;
}

interface DayChartProps {
  caption: string;
  /** The chart in a sentence, for who cannot see it. */
  description: string;
  dayHead: string;
  valueHead: string;
  tableLabel: string;
  /** Oldest first, at least one. */
  days: DayCount[];
}

/** A column's width and the whole height, in units of the drawing. */
const COLUMN = 8;
const HEIGHT = 100;

export function DayChart({ caption, description, dayHead, valueHead, tableLabel, days }: DayChartProps) {
  const { lang } = useText();
  const captionId = useId();
  const figure = new Intl.NumberFormat(lang);
  const most = Math.max(1, ...days.map((day) => day.value));
  const last = days.at(-1)!.day;
  // Few days would make slabs: the axis is two weeks long at least, and ends with the last day.
  const first = Math.min(dayNumber(days[0]!.day), dayNumber(last) - 13);
  const width = COLUMN * (dayNumber(last) - first + 1);
  return (
    <figure className="day-chart" aria-labelledby={captionId}>
      <figcaption id={captionId}>{caption}</figcaption>
      <div className="day-chart-plot">
        <span className="day-chart-most" aria-hidden="true">
          {figure.format(most)}
        </span>
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={description}
        >
          {days.map(({ day, value }) => {
            const height = (HEIGHT * value) / most;
            const x = COLUMN * (dayNumber(day) - first);
            return <rect key={day} x={x + 1} y={HEIGHT - height} width={COLUMN - 2} height={height} />;
          })}
        </svg>
      </div>
      <p className="day-chart-axis" aria-hidden="true">
        <span>{shortDay(dayOfNumber(first), lang)}</span>
        <span>{shortDay(last, lang)}</span>
      </p>
      <details>
        <summary>{tableLabel}</summary>
        <DataTable
          caption={caption}
          captionHidden
          rows={days}
          rowKey={(row) => row.day}
          columns={[
            { key: "day", label: dayHead, cell: (row) => longDay(row.day, lang) },
            { key: "letters", label: valueHead, numeric: true, cell: (row) => figure.format(row.value) },
          ]}
        />
      </details>
    </figure>
  );
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOfNumber = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
