/** The line that says which call of which case this is: "Seventh UA: 72/24", "First update to UA 25/13". */
import type { z } from "zod";
import type { uaReferenceSchema } from "../document.ts";
import { fold } from "../fold.ts";
import { placesOf } from "../vocabulary/vocabularies.ts";
import { findOtherScheme } from "./other-numbers.ts";
import { CORRECTION, FINAL, LINKING, NAMING, SERIES, STOP, UPDATE } from "./ua-number-words.ts";

export type UaReference = z.infer<typeof uaReferenceSchema>;

export interface FoundReference {
  reference: UaReference;
  /** "nth update of": which update this is. One less than the ordinal of the call, so it is kept apart. */
  update: number | null;
  status: "new" | "update" | "final" | "stop" | "correction";
  /** UA, EX, MA (medical action), NSA (refugee action) …, as the line has it. */
  series: string;
  start: number;
  end: number;
}

const ORDINALS = placesOf((v) => v.ordinals);

/** 72/24, 72.24, 072/2024, 123/2016-1; not a part of a longer number, a date or an index. */
const NUMBER = /(?<![\d/.]|\d-)(\d{1,3}) ?[/.] ?(\d{4}|\d\d)(?:-(\d{1,2}))?(?![\d/]|\.\d|\.[a-z]{2})/gu;

/** The first reference of a line whose number has a series or an "update to" before it. Its own or a cited one. */
export function findReference(line: string): FoundReference | null {
  const folded = fold(line);
  for (const match of folded.matchAll(NUMBER)) {
    const before = wordsBefore(folded, match.index);
    const found = before.length ? readWords(line, before, match) : null;
    if (found) return found;
  }
  return findOtherScheme(line);
}

interface Word {
  text: string;
  start: number;
}

/** The words before a number that can belong to its reference, at most 12, in their order. */
function wordsBefore(folded: string, place: number): Word[] {
  const from = Math.max(0, place - 120);
  const words = [...folded.slice(from, place).matchAll(/[\p{L}\p{N}ªº]+(?:-[\p{L}]+)*/gu)];
  const taken: Word[] = [];
  let next = place;
  for (const match of words.reverse()) {
    const start = from + match.index;
    const gap = folded.slice(start + match[0].length, next);
    const nth = /^\d{1,2}$/u.test(match[0]) && folded[start - 1] === "#";
    if (!/^[\s:#'.,-]{0,4}$/u.test(gap) || !(nth || belongs(match[0])) || taken.length >= 12) break;
    taken.unshift({ text: match[0], start });
    next = start;
  }
  while (taken[0] && (LINKING.has(taken[0].text) || taken[0].text === "no") && !ORDINALS.has(taken[0].text))
    taken.shift();
  return taken;
}

const belongs = (word: string): boolean =>
  word in SERIES ||
  ORDINALS.has(word) ||
  [UPDATE, FINAL, STOP, CORRECTION, LINKING, NAMING].some((words) => words.has(word));

function readWords(line: string, words: Word[], match: RegExpMatchArray): FoundReference | null {
  const texts = words.map((word) => word.text);
  const has = (set: ReadonlySet<string>) => texts.some((text) => set.has(text));
  const marked = texts.findLast((text) => text in SERIES);
  if (!marked && !has(UPDATE) && !has(STOP) && !has(CORRECTION) && !has(ACTION)) return null;

  const series = seriesOf(marked, texts);
  const nth = ORDINALS.get(texts.find((text) => ORDINALS.has(text)) ?? "") ?? hashed(texts);
  const followUp = match[3] ? Number(match[3]) : null;
  const update = has(UPDATE) || followUp !== null || (nth !== null && has(FINAL));
  const statuses = [
    ["stop", STOP],
    ["final", FINAL],
    ["correction", CORRECTION],
  ] as const;
  const status = statuses.find(([, set]) => has(set))?.[0] ?? (update ? "update" : "new");
  const start = (words[0] as Word).start;
  const end = (match.index as number) + match[0].length;
  return {
    reference: {
      raw: line.slice(start, end),
      kind: kindOf(series, update),
      number: `${Number(match[1])}/${(match[2] as string).slice(-2)}`,
      ordinal: status === "new" ? nth : null,
      ordinal_text: ordinalText(line, words, marked),
    },
    update: followUp ?? (update ? nth : null),
    status,
    series,
    start,
    end,
  };
}

/** "Update #2". */
const hashed = (texts: string[]): number | null =>
  Number(texts.find((text) => /^\d{1,2}$/u.test(text)) ?? 0) || null;

const ACTION = new Set(["action", "accion"]);

function seriesOf(marked: string | undefined, texts: string[]): string {
  const series = marked ? (SERIES[marked] as string) : "UA";
  if (series !== "UA") return series;
  return texts.includes("medical") ? "MA" : texts.includes("refugee") ? "NSA" : "UA";
}

function kindOf(series: string, update: boolean): UaReference["kind"] {
  if (series === "UA") return update ? "FU" : "UA";
  return series === "EX" || series === "EXTRA" || series === "RAN" ? series : "other";
}

/** "Seventh", "Further information", "FU": what stands before the series, as it stands. */
function ordinalText(line: string, words: Word[], marked: string | undefined): string | null {
  const naming = words.filter((word) => word.text !== marked || word.text === "fu" || word.text === "fi");
  while (naming.length && LINKING.has((naming.at(-1) as Word).text)) naming.pop();
  const last = naming.at(-1);
  const first = naming[0];
  if (!first || !last) return null;
  const text = line.slice(first.start, last.start + last.text.length);
  return /^(?:urgent action|accion urgente|no|nr)$/u.test(fold(text)) ? null : text;
}
