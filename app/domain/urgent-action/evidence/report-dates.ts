/** The dates of a sentence and what each is for: the day a number holds, the day something happened, the day it counts from. */
import { type FoundDate, findDates } from "../fields/dates.ts";
import { placesOf } from "../vocabulary/vocabularies.ts";
import type { Sentence } from "./sentences.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

export interface ReportDate {
  /** YYYY-MM-DD; null where no year can be told. */
  day: string | null;
  use: "as-of" | "on" | "since" | "until" | "mention";
  start: number;
  end: number;
}

/**
 * @param reference the day the report ends with: a date without a year is the last such day up to it.
 */
export function findReportDates(
  sentence: Sentence,
  vocabulary: EvidenceVocabulary,
  reference: string | null,
): ReportDate[] {
  const written = findDates(sentence.text, { yearless: true }).map(withoutCount);
  const dates = [...written, ...monthEnds(sentence), ...firstDays(sentence, written)].sort(
    (a, b) => a.start - b.start,
  );
  const inSentence = dates.find(({ iso }) => iso)?.iso ?? null;
  const found: ReportDate[] = [];
  for (const date of dates) {
    if (found.some(({ start, end }) => date.start < end && start < date.end)) continue;
    const day = date.iso ?? withYear(date, inSentence ?? reference);
    const use = purposeOf(sentence.folded, date, found.at(-1), vocabulary);
    found.push({ day, use, start: date.start, end: date.end });
  }
  return found;
}

/** "On 12 May, 17 students": what stands behind the comma is no year. */
function withoutCount(date: FoundDate): FoundDate {
  const text = date.text.replace(/, \d\d$/u, "");
  if (text.length === date.text.length) return date;
  return { text, start: date.start, end: date.start + text.length, iso: null, yearless: true };
}

/** "between 1 and 15 August 2030", "del 1 al 15 de agosto": the first day, in the month of the last. */
const firstDays = ({ folded }: Sentence, dates: readonly FoundDate[]): FoundDate[] =>
  dates.flatMap((date) => {
    const before = folded.slice(Math.max(0, date.start - 24), date.start);
    const match =
      /\b(?:between|from|entre|del|du|el|le)(?: the| el| le)? (\d{1,2})(?: and| to| y| al| et| au|-)+(?: the| el| le)? ?$/u.exec(
        before,
      );
    const day = match?.[1];
    if (!match || !day) return [];
    const start = date.start - before.length + match.index + match[0].indexOf(day);
    const text = date.text.replace(/\d{1,2}(?=\D*$|\D+\d{4}$)/u, day);
    const iso = date.iso && `${date.iso.slice(0, 8)}${day.padStart(2, "0")}`;
    return [{ text, start, end: start + day.length, iso, ...(iso ? {} : { yearless: true as const }) }];
  });

const MONTHS = placesOf((v) => v.months);

/** "the end of March 2026", "finales de marzo de 2026", "fin mars 2026" → its last day. */
function monthEnds({ folded }: Sentence): FoundDate[] {
  const pattern =
    /\b(?:the end of|end of|end|finales de|fines de|fin de|cierre de|la fin (?:de |d')|fin) ?([a-z]{3,12})(?: de| of)? (\d{4})\b/gu;
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const [text, word = "", year = ""] = match;
    const month = MONTHS.get(word);
    if (!month) return [];
    const iso = new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
    return [{ text, start: match.index, end: match.index + text.length, iso }];
  });
}

/** "January 8" in a report up to 2026-02-24 → 2026-01-08; "12 December" → 2025-12-12. */
function withYear({ text, ambiguous }: FoundDate, reference: string | null): string | null {
  if (!reference || ambiguous) return null;
  const year = Number(reference.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const day =
      findDates(`${text} ${candidate}`)[0]?.iso ?? findDates(`${text}, ${candidate}`)[0]?.iso ?? null;
    const inSpanish = day ?? findDates(`${text} de ${candidate}`)[0]?.iso ?? null;
    if (inSpanish && inSpanish <= reference) return inSpanish;
  }
  return null;
}

/** Characters before a date in which the words stand that say what it is for. */
const CUE = 90;

function purposeOf(
  folded: string,
  { start }: FoundDate,
  previous: ReportDate | undefined,
  { asOf, on, since, between }: EvidenceVocabulary,
): ReportDate["use"] {
  const from = Math.max(0, start - CUE, previous?.end ?? 0);
  const before = folded.slice(from, start);
  if (
    previous &&
    previous.use === "since" &&
    /^ ?(?:and|to|y|al|a|et|au|until|hasta|through|-|el|y el|et le|hasta el| )+ ?$/u.test(before)
  )
    return "until";
  if (between.test(before) && !/\b(?:since|after)\b/u.test(before.slice(-12))) {
    const after = folded.slice(start, start + 60);
    if (/^\P{P}{0,24}[, ]+(?:and|to|y el|y|al|a|et le|et|au|hasta el|until|through)\b/u.test(after))
      return "since";
  }
  if (asOf.test(before)) return "as-of";
  if (since.test(before)) return "since";
  if (on.test(before)) return "on";
  return "mention";
}
