/** The figure of one line of a list: "- Women: 71", "Released since 1 January 2031: 274". */
import { countedBy, predicateIn } from "./counted.ts";
import type { FoundFigure } from "./evidence-reading.ts";
import type { FigureGroup, FigureState } from "./figure-names.ts";
import { figure } from "./found-figure.ts";
import type { FoundNumber } from "./numbers.ts";
import type { ReportDate } from "./report-dates.ts";
import type { Sentence } from "./sentences.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

/** What a line of a list takes over from the sentence above it. */
export interface Carried {
  state: FigureState | null;
  asOf: string | null;
  from: string | null;
}

/** "- Women: 71" under "512 political prisoners as of 31 March 2026:". */
export function itemFigures(
  sentence: Sentence,
  numbers: FoundNumber[],
  dates: ReportDate[],
  vocabulary: EvidenceVocabulary,
  carried: Carried | null,
): FoundFigure[] {
  const number = numbers.find(
    ({ start, end }) =>
      /\p{L}/u.test(sentence.text.slice(0, start)) || !/^[.)]/u.test(sentence.text.slice(end)),
  );
  if (!number) return [];
  const before = sentence.folded.slice(0, number.from);
  // "Box 77, Storby" is an address: a number that a line leads to is its last word.
  const isLast = /^[\s).]*(?:\([^)]*\))?[\s.]*$/u.test(sentence.text.slice(number.end));
  const labelFirst = /\p{L}/u.test(before.replace(/^[^\p{L}]*/u, ""));
  if (labelFirst && !isLast) return [];
  const after = labelFirst ? null : countedBy(sentence, number, vocabulary, sentence.text.length);
  const words = labelFirst ? before : sentence.folded.slice(number.end);
  const own = after?.state ?? stateIn(words, vocabulary);
  const state = own ?? carried?.state;
  const group = after?.group ?? groupIn(words, vocabulary);
  if (!state || (!own && !group && !/^\W*total\b/u.test(words))) return [];
  const dated = dates.find(({ use }) => use !== "since")?.day ?? null;
  const from = dates.find(({ use }) => use === "since")?.day ?? (own ? null : (carried?.from ?? null));
  const label = (labelFirst ? sentence.text.slice(0, number.from) : sentence.text.slice(number.end))
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, "")
    .replace(/\s+/gu, " ");
  return [
    figure(sentence, number, {
      state,
      group,
      label,
      event: after?.event ?? (own !== null && !predicateIn(words, vocabulary)),
      asOf: dated ?? (own && carried?.state ? null : (carried?.asOf ?? null)),
      from,
    }),
  ];
}

export function stateIn(words: string, vocabulary: EvidenceVocabulary): FigureState | null {
  const said = predicateIn(words, vocabulary);
  if (said) return said;
  for (const [word] of words.matchAll(/\p{L}+(?: \p{L}+)?/gu)) {
    const state =
      vocabulary.states[word] ??
      vocabulary.states[word.split(" ")[0]!] ??
      vocabulary.states[word.split(" ")[1] ?? ""];
    if (!state) continue;
    return (
      vocabulary.refinements.find(([pattern, from]) => from === state && pattern.test(words))?.[2] ?? state
    );
  }
  return null;
}

function groupIn(words: string, { people }: EvidenceVocabulary): FigureGroup | null {
  for (const { index } of words.matchAll(/\p{L}+/gu)) {
    const [two = "", one = ""] = /^(\p{L}+)(?: \p{L}+)?/u.exec(words.slice(index)) ?? [];
    const group = people[two] ?? people[one];
    if (group) return group;
  }
  return null;
}
