/** Figures of a case: numbers from reports that an organizer has confirmed, each with the day for which it holds. */
import type { FigureUnit, Qualifier } from "../urgent-action/evidence/evidence-reading.ts";

/** What every page and letter of a campaign knows of a figure. */
export interface CampaignFigure {
  /** A slug: "in-detention". */
  name: string;
  value: number;
  /** YYYY-MM-DD */
  asOf: string;
}

/** A figure with all that a page must say beside it. */
export interface Figure extends CampaignFigure {
  id: string;
  /** Page language → what is counted. */
  labels: Record<string, string>;
  qualifier: Qualifier;
  unit: FigureUnit;
  /** The first day of the time it counts; null for a count of how things stand. */
  from: string | null;
  source: FigureSource;
}

export interface FigureSource {
  publisher: string | null;
  title: string;
  issuedOn: string | null;
  url: string | null;
}

/** The newest of each name: what a letter may cite. */
export function latestFigures<F extends CampaignFigure>(figures: readonly F[]): Map<string, F> {
  const latest = new Map<string, F>();
  for (const figure of figures) {
    const known = latest.get(figure.name);
    if (!known || figure.asOf >= known.asOf) latest.set(figure.name, figure);
  }
  return latest;
}

export const FIGURE_DECISIONS = ["open", "confirmed", "rejected"] as const;
export type FigureDecision = (typeof FIGURE_DECISIONS)[number];

/** A report as the desk has it, its figures in the order of its text. */
export interface EvidenceDocument extends FigureSource {
  id: string;
  language: string;
  text: string;
  importedAt: string;
  /** The number its figures are attached to. */
  uaNumber: string | null;
  figures: ReviewedFigure[];
}

/** A figure on the desk, from when it was found to when somebody decided. */
export interface ReviewedFigure extends Omit<Figure, "source" | "asOf"> {
  asOf: string | null;
  /** Its sentence in the document's text; null for one entered by hand. */
  span: { start: number; end: number } | null;
  decision: FigureDecision;
}
