/** A case's figures as the page shows them: by name, the newest in large, and every day there is. */
import { type Figure, latestFigures } from "#app/domain/campaign/figures.ts";
import { FIGURE_STATES, partsOfName } from "#app/domain/urgent-action/evidence/figure-names.ts";

export interface FigureSeries {
  name: string;
  newest: Figure;
  /** One for each day, oldest first; at least one. */
  days: Figure[];
}

/** Whole states in the order of the list of states, then groups, then names of their own. */
export function figureSeries(figures: readonly Figure[]): FigureSeries[] {
  const rank = (name: string) => {
    const parts = partsOfName(name);
    return parts ? FIGURE_STATES.indexOf(parts.state) + (parts.group ? 100 : 0) : 200;
  };
  return [...latestFigures(figures)]
    .map(([name, newest]) => ({
      name,
      newest,
      days: oneADay(figures.filter((figure) => figure.name === name)),
    }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

/** Two reports may count the same day: the later one stands in the plot, both in the table. */
const oneADay = (figures: Figure[]): Figure[] => [
  ...new Map(figures.map((figure) => [figure.asOf, figure])).values(),
];

export interface PlotPoint {
  figure: Figure;
  /** Percent of the width, from where one begins to read. */
  along: number;
  /** Percent of the height, from zero. */
  high: number;
  /** Whether its number stands above it: not where the one before is too near. */
  told: boolean;
}

/** Percent at either end that keep numbers inside the plot. */
const MARGIN = 6;
/** Percent of the width of a phone's screen that a digit takes, and the least gap between two numbers. */
const DIGIT = 1.9;
const GAP = 3;
/** Percent of the height by which two numbers stand clear of one another, however near their days. */
const ABOVE = 18;

/** Days stand as far apart as they are, on one scale from zero. */
export function plotPoints(days: readonly Figure[]): PlotPoint[] {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const [first, last] = [at(days[0]!.asOf), at(days.at(-1)!.asOf)];
  const most = Math.max(1, ...days.map(({ value }) => value));
  const points = days.map((figure) => ({
    figure,
    along: MARGIN + ((100 - 2 * MARGIN) * (at(figure.asOf) - first)) / Math.max(1, last - first),
    high: (100 * figure.value) / most,
    told: true,
  }));
  // The last is always told; of the others those that have room, from the end.
  const apart = GAP + DIGIT * String(most).length;
  let next: PlotPoint | undefined;
  for (const point of points.toReversed()) {
    point.told = !next || next.along - point.along >= apart || Math.abs(next.high - point.high) >= ABOVE;
    if (point.told) next = point;
  }
  return points;
}
