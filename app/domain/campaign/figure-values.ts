/** The figures a model letter may cite: {{figure.in-detention}} and the day for which it holds, {{figure.in-detention.date}}. */
import { type CampaignFigure, latestFigures } from "./figures.ts";

/** Two braces and "figure.", a slug, and perhaps ".date": the name is the first group, ".date" the second. */
export const FIGURE_VARIABLE =
  /(?<!\{)\{\{[ \t]*figure\.([a-z0-9]+(?:-[a-z0-9]+)*)(\.date)?[ \t]*\}\}(?!\})/gu;

/**
 * The values that fill in for figure variables, as the letter's language writes numbers and days:
 * `{ "figure.in-detention": "457", "figure.in-detention.date": "25 May 2026" }`. Always the newest confirmed
 * figure of a name; one that nobody confirmed is not there, and its place stays a hole that is found.
 */
export function figureValues(
  { figures }: { figures: readonly CampaignFigure[] },
  lang: string,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, { value, asOf }] of latestFigures(figures)) {
    values[`figure.${name}`] = numberIn(lang, value);
    values[`figure.${name}.date`] = dayIn(lang, asOf);
  }
  return values;
}

/** The names that a text cites and that have no value, each once, in its order: ["in-detention"]. */
export function figuresWithoutValue(text: string, figures: readonly CampaignFigure[]): string[] {
  const known = latestFigures(figures);
  const cited = [...text.matchAll(FIGURE_VARIABLE)].map(([, name = ""]) => name);
  return [...new Set(cited)].filter((name) => !known.has(name));
}

/** Digits and calendar as in a letter's date line: those of the UA number and the deadline. */
const numberIn = (lang: string, value: number): string =>
  isKnown(lang)
    ? new Intl.NumberFormat(lang, { numberingSystem: "latn" }).format(value)
    : value.toLocaleString("en");

function dayIn(lang: string, day: string): string {
  if (!isKnown(lang)) return day;
  // Plain "en" would put the month first, which only one country reads without doubt.
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
}

function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}
