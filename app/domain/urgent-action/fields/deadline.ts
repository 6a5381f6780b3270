/** The day until which appeals are wanted: a date right after a phrase that says so, never another date. */
import { fold } from "../fold.ts";
import { firstSentence, withoutBullet } from "../paragraphs.ts";
import { indexPhrases, wordStarts } from "../phrases.ts";
import type { SourceLine, Span } from "../source-line.ts";
import { VOCABULARIES, wordsOf } from "../vocabulary/vocabularies.ts";
import { type FoundDate, findDates } from "./dates.ts";

export interface FoundDeadline {
  date: FoundDate;
  span: Span;
}

const CUES = indexPhrases(wordsOf((v) => v.deadlineCues).map((text) => [text, true]));
const AFTER_WORDS = wordsOf((v) => v.afterDeadlineWords);
const RELATIVE = VOCABULARIES.flatMap((v) => v.relativeDeadlines);
const CALLS =
  /\b(?:writ|send|act|appeal|letter|valab|laufzeit|escrib|envi|actu|ecri|agi|appel|escrev|schreib|brief|scriv|schrijf|napisz)/u;

/** "Please write within four weeks", "Encore valable durant 52 jours": no day, so that a person chooses it. */
export function findRelativeDeadline(lines: readonly SourceLine[]): FoundDeadline | null {
  for (const line of lines) {
    const folded = fold(line.text);
    if (!CALLS.test(folded)) continue;
    for (const pattern of RELATIVE) {
      const match = pattern.exec(folded);
      if (!match) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      return {
        date: { text: line.text.slice(start, end), start, end, iso: null, relative: true },
        span: line,
      };
    }
  }
  return null;
}

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
  return found.length ? found : inSentences(lines);
}

const SENTENCES = VOCABULARIES.flatMap((v) => v.deadlineSentences ?? []);

/** "Please write a letter to the Minister, in English, before 10 May." */
function inSentences(lines: readonly SourceLine[]): FoundDeadline[] {
  for (const line of lines) {
    for (const date of findDates(line.text, { yearless: true })) {
      const before = fold(line.text.slice(Math.max(0, date.start - 240), date.start));
      const begin = Math.max(...[". ", "! ", "? ", ": ", "; "].map((end) => before.lastIndexOf(end))) + 2;
      const sentence = withoutBullet(before.slice(begin > 1 ? begin : 0)).concat(" ");
      if (SENTENCES.some((pattern) => pattern.test(sentence))) return [{ date, span: line }];
    }
  }
  return [];
}

/** "Please check with the Amnesty office in your country if …", the sentence alone. */
export function readAfterDeadlineNote(text: string): string | null {
  const folded = fold(text);
  const places = NOTES.map((phrase) => folded.indexOf(phrase)).filter((place) => place >= 0);
  if (places.length) return firstSentence(text.slice(Math.min(...places)).slice(0, 400));
  let rest = text.slice(0, 600);
  for (let sentences = 0; rest && sentences < 4; sentences++) {
    const sentence = firstSentence(rest);
    if (AFTER_WORDS.some((words) => fold(sentence).includes(words))) return sentence;
    rest = rest.slice(sentence.length).trim();
  }
  return null;
}

const WITHOUT_END =
  /(?:until further notice|no end date|hasta nuevo aviso|jusqu'a nouvel ordre|ate novo aviso|bis auf weiteres)/u;
export const saysNoDeadline = (text: string): boolean => WITHOUT_END.test(fold(text));
