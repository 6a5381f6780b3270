/** The day until which appeals are wanted: a date right after a phrase that says so, never another date. */
import { fold } from "../fold.ts";
import { firstSentence } from "../paragraphs.ts";
import { indexPhrases, wordStarts } from "../phrases.ts";
import type { SourceLine, Span } from "../source-line.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";
import { type FoundDate, findDates } from "./dates.ts";

export interface FoundDeadline {
  date: FoundDate;
  span: Span;
}

const CUES = indexPhrases(wordsOf((v) => v.deadlineCues).map((text) => [text, true]));
const NOTES = wordsOf((v) => v.afterDeadline);

/** Letters between the cue and its date: "before ", "until: Friday, ". */
const REACH = 24;

/** Lines in their order; a phrase may run over the end of its line. */
export function findDeadlines(lines: readonly SourceLine[]): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  lines.forEach((line, i) => {
    if (!line.text) return;
    const next = lines.slice(i + 1, i + 3).find((l) => l.text);
    const text = `${line.text} ${next?.text.slice(0, 60) ?? ""}`;
    const folded = fold(text);
    for (const start of wordStarts(fold(line.text))) {
      const cue = CUES.at(folded, start);
      if (!cue) continue;
      const after = start + cue.text.length;
      const [date] = findDates(text.slice(after, after + REACH + 40), { yearless: true });
      if (!date || date.start > REACH || /[.!?] \p{Lu}/u.test(text.slice(after, after + date.start)))
        continue;
      if (found.some((other) => other.date.text === date.text)) continue;
      const end = after + date.end > line.text.length ? (next?.end ?? line.end) : line.end;
      found.push({ date, span: { start: line.start, end } });
    }
  });
  return found;
}

/** "Please check with the Amnesty office in your country if …", the sentence alone. */
export function readAfterDeadlineNote(text: string): string | null {
  const folded = fold(text);
  const places = NOTES.map((phrase) => folded.indexOf(phrase)).filter((place) => place >= 0);
  if (!places.length) return null;
  return firstSentence(text.slice(Math.min(...places)).slice(0, 400));
}

const WITHOUT_END =
  /(?:until further notice|no end date|hasta nuevo aviso|jusqu'a nouvel ordre|ate novo aviso|bis auf weiteres)/u;
export const saysNoDeadline = (text: string): boolean => WITHOUT_END.test(fold(text));
