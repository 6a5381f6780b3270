/** Whole numbers of a sentence, in figures and in words, with what qualifies them. Dates, years and ages are none. */
import type { Qualifier } from "./evidence-reading.ts";
import type { Sentence } from "./sentences.ts";
import type { EvidenceVocabulary } from "./vocabulary/evidence-vocabulary.ts";

export interface FoundNumber {
  value: number;
  qualifier: Qualifier;
  /** Places in the sentence; `from` is where the qualifier begins. */
  from: number;
  start: number;
  end: number;
}

/** Places that are taken by dates: `start` to `end`. */
type Taken = readonly { start: number; end: number }[];

export function findNumbers(
  { folded }: Sentence,
  vocabulary: EvidenceVocabulary,
  dates: Taken,
): FoundNumber[] {
  const found = [...inFigures(folded, vocabulary), ...inWords(folded, vocabulary)];
  return found
    .filter(({ start, end }) => !dates.some((date) => start < date.end && date.start < end))
    .sort((a, b) => a.start - b.start)
    .map(({ value, start, end }) => ({ value, start, end, ...qualifierBefore(folded, start, vocabulary) }));
}

interface Place {
  value: number;
  start: number;
  end: number;
}

/** "573", "2,000", "2.000", "2 000", "7.9 million"; not "1.5", "50%", "500-600", "16-year-old", "2nd", "$40", "n.º 3". */
const FIGURES =
  /(?<![\p{L}\d.,$€£/-]|[$€£] )(\d{1,3}(?:[., ]\d{3})+|\d{1,7})(?:[.,](\d))?(?![\d/]|[.,]\d|-\p{L}|-\d| ?%|st\b|nd\b|rd\b|th\b|º|°|[ao]\b)/gu;

function inFigures(folded: string, { multipliers, labels }: EvidenceVocabulary): Place[] {
  return [...folded.matchAll(FIGURES)].flatMap((match) => {
    const [whole, digits = "", decimal] = match;
    const start = match.index;
    const before = /([\p{L}]+)[ .:]*$/u.exec(folded.slice(Math.max(0, start - 24), start))?.[1] ?? "";
    if (labels.has(before)) return [];
    const unit = /^ ([\p{L}]+)/u.exec(folded.slice(start + whole.length, start + whole.length + 12));
    const factor = multipliers[unit?.[1] ?? ""];
    const plain = Number(digits.replace(/[., ]/gu, ""));
    if (factor && unit) {
      const value = Math.round((plain + (decimal ? Number(decimal) / 10 : 0)) * factor);
      return [{ value, start, end: start + whole.length + unit[0].length }];
    }
    if (decimal) return [];
    if (
      /^(?:19|20)\d\d$/u.test(digits) &&
      /\b(?:in|en|of|de|del|since|desde|depuis|during|durante|until|by|hasta|año|ano|year|annee|the|el|\p{L}{3,10}) ?,? ?$/u.test(
        folded.slice(Math.max(0, start - 14), start),
      )
    )
      return [];
    return [{ value: plain, start, end: start + whole.length }];
  });
}

/** "forty-two", "three hundred and five", "doscientos setenta", "vingt-deux"; a lone "one" is an article. */
function inWords(folded: string, { units, multipliers, numberJoint }: EvidenceVocabulary): Place[] {
  const found: Place[] = [];
  let open: (Place & { total: number; last: number }) | null = null;
  const close = () => {
    if (open && open.total + open.last > 1) found.push({ ...open, value: open.total + open.last });
    open = null;
  };
  for (const match of folded.matchAll(/[\p{L}]+/gu)) {
    const [word] = match;
    const { index: start } = match;
    const end = start + word.length;
    const gap: string = open ? folded.slice(open.end, start) : "";
    if (open && !/^(?: |-| - )$/u.test(gap)) close();
    const unit = units[word];
    const factor = multipliers[word];
    if (open === null) {
      if (unit !== undefined) open = { value: 0, start, end, total: 0, last: unit };
      else if (word === "mil" && /\p{L} $/u.test(folded.slice(0, start)))
        open = { value: 0, start, end, total: 1000, last: 0 };
      continue;
    }
    const number: Place & { total: number; last: number } = open;
    if (unit !== undefined && unit < number.last) number.last += unit;
    else if (unit !== undefined && number.last === 0) number.last = unit;
    else if (factor === 100) number.last *= 100;
    else if (factor) {
      number.total += Math.max(1, number.last) * factor;
      number.last = 0;
    } else if (word === numberJoint && isNumberWord(folded.slice(end), units)) {
      number.end = end;
      continue;
    } else {
      close();
      continue;
    }
    number.end = end;
  }
  close();
  return found;
}

const isNumberWord = (rest: string, units: Readonly<Record<string, number>>): boolean =>
  (units[/^ (\p{L}+)/u.exec(rest.slice(0, 20))?.[1] ?? ""] ?? 1) > 1 &&
  !/^ \p{L}+ [\p{L}]+s\b/u.test(rest.slice(0, 30));

function qualifierBefore(
  folded: string,
  start: number,
  { qualifiers }: EvidenceVocabulary,
): { qualifier: Qualifier; from: number } {
  const before = folded
    .slice(Math.max(0, start - 30), start)
    .replace(/["“”']/gu, " ")
    .trimEnd();
  const gap = folded.slice(Math.max(0, start - 30), start).length - before.length;
  for (const [words, qualifier] of qualifiers) {
    const rest = before.slice(0, before.length - words.length);
    if (before.endsWith(words) && !/[\p{L}\d]$/u.test(rest)) {
      return { qualifier, from: start - gap - words.length };
    }
  }
  return { qualifier: "exactly", from: start };
}
