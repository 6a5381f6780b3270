/** The figures of a report, in the order of its text. What it does not date stays undated; nothing is guessed. */
import { countedBy } from "./counted.ts";
import type { FoundFigure } from "./evidence-reading.ts";
import { datesOf } from "./figure-days.ts";
import type { FigureGroup, FigureState } from "./figure-names.ts";
import { figure } from "./found-figure.ts";
import { type Carried, itemFigures, stateIn } from "./item-figures.ts";
import { type FoundNumber, findNumbers } from "./numbers.ts";
import { findReportDates, type ReportDate } from "./report-dates.ts";
import type { Sentence } from "./sentences.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

/** What a part is a part of. */
type Whole = { state: FigureState; asOf: string | null; from: string | null; event: boolean };

export function readFigures(
  sentences: readonly Sentence[],
  vocabulary: EvidenceVocabulary,
  reportEnd: string | null,
): FoundFigure[] {
  const found: FoundFigure[] = [];
  let carried: Carried | null = null;
  let whole: Whole | null = null;
  for (const sentence of sentences) {
    const dates = findReportDates(sentence, vocabulary, reportEnd);
    const numbers = findNumbers(sentence, vocabulary, dates);
    const figures: FoundFigure[] = sentence.item
      ? itemFigures(sentence, numbers, dates, vocabulary, carried)
      : sentenceFigures(sentence, numbers, dates, vocabulary, { reportEnd, before: whole });
    found.push(...figures);
    const [first] = figures;
    whole = first ? { ...first, state: first.name as FigureState, event: first.unit === "cases" } : null;
    if (!sentence.item) carried = carriedBy(sentence, figures, dates, vocabulary);
    else if (first && /^\p{L}/u.test(sentence.text)) carried = whole;
  }
  return withoutRepeats(found);
}

function sentenceFigures(
  sentence: Sentence,
  numbers: FoundNumber[],
  dates: ReportDate[],
  vocabulary: EvidenceVocabulary,
  { reportEnd, before }: { reportEnd: string | null; before: Whole | null },
): FoundFigure[] {
  const figures: FoundFigure[] = [];
  // "Of these, 88 are women": of those in the sentence before.
  const refersBack = (vocabulary.breakdowns.exec(sentence.folded.slice(0, 30))?.index ?? 30) < 6;
  let whole = refersBack ? before : null;
  numbers.forEach((number, i) => {
    const until = numbers[i + 1]?.from ?? sentence.text.length;
    const counted = countedBy(sentence, number, vocabulary, until);
    const part = whole && isPart(sentence, number, numbers[i - 1], vocabulary);
    const group = counted?.group ?? (part ? groupAfter(sentence, number, vocabulary) : null);
    if (part && group && whole) {
      const label =
        counted?.label ??
        sentence.text
          .slice(number.end, number.end + 40)
          .trim()
          .split(/[,.;]/u)[0]!;
      figures.push(figure(sentence, number, { ...whole, group, label }));
      return;
    }
    if (!counted?.state) return;
    const day = datesOf(sentence, number, counted, dates, until, vocabulary, reportEnd);
    const { state, event } = counted;
    whole = { state, event, ...day };
    figures.push(figure(sentence, number, { ...whole, group: counted.group, label: counted.label }));
  });
  return figures;
}

/** "of whom 71 are women and 441 men": after such words, or right after another part. */
function isPart(
  { folded }: Sentence,
  number: FoundNumber,
  previous: FoundNumber | undefined,
  { breakdowns }: EvidenceVocabulary,
): boolean {
  const from = previous?.end ?? 0;
  if (breakdowns.test(folded.slice(Math.max(from, number.from - 60), number.from))) return true;
  return Boolean(previous && breakdowns.test(folded.slice(Math.max(0, previous.from - 60), previous.from)));
}

/** "71 are women", "98 son mujeres". */
function groupAfter(
  { folded }: Sentence,
  { end }: FoundNumber,
  { people }: EvidenceVocabulary,
): FigureGroup | null {
  const words = [...folded.slice(end, end + 48).matchAll(/[\p{L}]+|\d+|[,;.]/gu)]
    .slice(0, 4)
    .map(([word]) => word);
  for (const word of words) {
    if (!/\p{L}/u.test(word)) return null;
    const group = people[word];
    if (group) return group;
  }
  return null;
}

/** A heading or a sentence hands its state and its day to the lines of the list below. */
function carriedBy(
  { folded }: Sentence,
  figures: readonly FoundFigure[],
  dates: readonly ReportDate[],
  vocabulary: EvidenceVocabulary,
): Carried {
  const last = figures.at(-1);
  const day = dates.find(({ use }) => use !== "since")?.day ?? null;
  if (last) {
    const state = figures[0]?.name as FigureState;
    return { state, asOf: last.asOf ?? day, from: last.from };
  }
  const from = dates.find(({ use }) => use === "since")?.day ?? null;
  return { state: folded.length < 160 ? stateIn(folded, vocabulary) : null, asOf: day, from };
}

/** A report says its main figures twice; the first place that dates one is kept. */
function withoutRepeats(figures: readonly FoundFigure[]): FoundFigure[] {
  const kept: FoundFigure[] = [];
  for (const figure of figures) {
    const same = kept.findIndex(
      (other) =>
        other.name === figure.name &&
        other.value === figure.value &&
        (other.asOf === figure.asOf || other.asOf === null || figure.asOf === null),
    );
    const other = kept[same];
    if (!other) kept.push(figure);
    else if (other.asOf === null && figure.asOf !== null) kept[same] = figure;
  }
  return kept;
}
