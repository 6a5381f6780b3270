/** The case in figures: each with its day and its source, drawn where there is more than one day, and all as a table. */
import type { Figure } from "#app/domain/campaign/figures.ts";
import { longDay } from "#app/i18n/dates.ts";
import { useText } from "#app/i18n/text-context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { figureLabel, figureNumber } from "#app/ui/figure-words.ts";
import { type FigureSeries, figureSeries } from "./case-figures.ts";
import { FigurePlot } from "./figure-plot.tsx";

export function CaseFigures({ figures }: { figures: Figure[] }) {
  const { t, lang } = useText();
  if (figures.length === 0) return null;
  return (
    <section className="case-figures" aria-labelledby="figures">
      <h2 className="section-title" id="figures">
        {t("campaign:figures.title")}
      </h2>
      <p>{t("campaign:figures.lead")}</p>
      <div className="figure-series">
        {figureSeries(figures).map((series) => (
          <Series key={series.name} {...series} />
        ))}
      </div>
      <details>
        <summary>{t("campaign:figures.asTable")}</summary>
        <DataTable
          caption={t("campaign:figures.title")}
          captionHidden
          rows={figures.toReversed()}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "day",
              label: t("campaign:figures.columns.day"),
              cell: (figure) => <Day figure={figure} />,
            },
            {
              key: "what",
              label: t("campaign:figures.columns.what"),
              cell: (figure) => figureLabel(t, lang, figure),
            },
            {
              key: "number",
              label: t("campaign:figures.columns.number"),
              numeric: true,
              cell: (figure) => figureNumber(t, lang, figure),
            },
            {
              key: "source",
              label: t("campaign:figures.columns.source"),
              cell: (figure) => <Source figure={figure} whole />,
            },
          ]}
        />
      </details>
    </section>
  );
}

function Series({ newest, days }: FigureSeries) {
  const { t, lang } = useText();
  const what = figureLabel(t, lang, newest);
  const points = days
    .map((figure) =>
      t("campaign:figures.point", {
        day: longDay(figure.asOf, lang),
        number: figureNumber(t, lang, figure),
      }),
    )
    .join("; ");
  return (
    <div className="figure-card">
      <h3 className="figure-what">{what}</h3>
      <Newest figure={newest} />
      <p className="figure-when">
        <Day figure={newest} /> · <Source figure={newest} />
      </p>
      {days.length > 1 && (
        <FigurePlot days={days} description={t("campaign:figures.chart", { what, points })} />
      )}
    </div>
  );
}

/** The number in large, "at least" in small, on whichever side the language puts it. */
function Newest({ figure }: { figure: Figure }) {
  const { t, lang } = useText();
  const number = new Intl.NumberFormat(lang).format(figure.value);
  const [before, after] = figureNumber(t, lang, figure).split(number);
  return (
    <p className="figure-newest">
      {before && <small>{before}</small>}
      {number}
      {after && <small>{after}</small>}
    </p>
  );
}

function Day({ figure: { asOf, from } }: { figure: Figure }) {
  const { t, lang } = useText();
  const day = longDay(asOf, lang);
  const words =
    from === null
      ? t("campaign:figures.asOf", { day })
      : from === asOf
        ? t("campaign:figures.on", { day })
        : t("campaign:figures.between", { from: longDay(from, lang), to: day });
  return <time dateTime={asOf}>{words}</time>;
}

function Source({ figure: { source }, whole }: { figure: Figure; whole?: boolean }) {
  const { publisher, title, url } = source;
  const name = publisher ?? title;
  const words = whole && publisher && title ? `${publisher}: ${title}` : name;
  return url ? (
    <a href={url} rel="noreferrer nofollow" dir="auto">
      {words}
    </a>
  ) : (
    <bdi>{words}</bdi>
  );
}
