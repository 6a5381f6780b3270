/** Which of a sentence's dates belong to one of its numbers. */
import type { Counted } from "./counted.ts";
import type { FoundNumber } from "./numbers.ts";
import type { ReportDate } from "./report-dates.ts";
import type { Sentence } from "./sentences.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

/** The day for which a number holds, and the day from which it counts. */
export function datesOf(
  { folded }: Sentence,
  number: FoundNumber,
  { end }: Counted,
  dates: readonly ReportDate[],
  until: number,
  { atReportEnd }: EvidenceVocabulary,
  reportEnd: string | null,
): { asOf: string | null; from: string | null } {
  const before = dates.filter((date) => date.end <= number.from);
  const after = dates.filter((date) => date.start >= end && date.start < until);
  const holds = ({ use }: ReportDate) => use === "as-of" || use === "until";
  const since =
    (after.find(({ use }) => use === "since") ?? before.findLast(({ use }) => use === "since"))?.day ?? null;
  const untilDay = after.find(({ use }) => use === "until") ?? before.findLast(({ use }) => use === "until");
  const on = after.find(({ use }) => use === "on");
  if (on && !after.some(holds)) return { asOf: on.day, from: on.day };
  const asOf = after.find(holds) ?? before.findLast(holds);
  const clause = folded.slice(before.at(-1)?.end ?? 0, number.from);
  if (atReportEnd.test(clause) || (!asOf && atReportEnd.test(folded)))
    return { asOf: reportEnd, from: since };
  if (asOf ?? untilDay) return { asOf: (asOf ?? untilDay)?.day ?? null, from: since };
  const onBefore = before.findLast(({ use }) => use === "on");
  if (onBefore)
    return { asOf: onBefore.day, from: UP_TO.test(folded.slice(end, end + 60)) ? null : onBefore.day };
  const later = dates.find((date) => date.start >= end && holds(date));
  return { asOf: later?.day ?? null, from: since };
}

/** "have been": what is told has gone on up to that day. */
const UP_TO = /\b(?:have|has|had) been\b|\bthis year\b|\beste ano\b|\bcette annee\b/u;
