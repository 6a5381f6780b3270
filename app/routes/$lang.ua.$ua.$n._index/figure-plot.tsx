/** A figure's days as stems from zero, as far apart as the days are; nothing is drawn between them, for nothing is known. */
import type { Figure } from "#app/domain/campaign/figures.ts";
import { formatDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { plotPoints } from "./case-figures.ts";

/** Pixels: the drawing, what stands above its highest stem, and the line it stands on. */
const HEIGHT = 132;
const HEAD = 26;
const FOOT = 1;

export function FigurePlot({ days, description }: { days: Figure[]; description: string }) {
  const { lang, dir } = useText();
  const number = new Intl.NumberFormat(lang);
  const monthOf = (figure: Figure) => formatDay(figure.asOf, lang, { month: "short", year: "numeric" });
  const dayOf = (figure: Figure) => formatDay(figure.asOf, lang, { day: "numeric", month: "short" });
  const sameYear = days[0]!.asOf.slice(0, 4) === days.at(-1)!.asOf.slice(0, 4);
  const told = sameYear ? dayOf : monthOf;
  return (
    <div className="figure-plot">
      <svg width="100%" height={HEIGHT} role="img" aria-label={description}>
        {plotPoints(days).map(({ figure, along, high, told }) => {
          const x = `${dir === "rtl" ? 100 - along : along}%`;
          const y = HEIGHT - FOOT - ((HEIGHT - HEAD - FOOT) * high) / 100;
          return (
            <g key={figure.id}>
              <line x1={x} x2={x} y1={HEIGHT} y2={y} />
              <circle cx={x} cy={y} r={4.5} />
              {told && (
                <text x={x} y={y - 10} textAnchor="middle">
                  {number.format(figure.value)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p className="figure-plot-axis" aria-hidden="true">
        <span>{told(days[0]!)}</span>
        <span>{told(days.at(-1)!)}</span>
      </p>
    </div>
  );
}
