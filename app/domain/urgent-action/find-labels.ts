/** Cuts lines at the labels of all languages, so that a label that is missing never lets one part swallow the next. */
import { fold, isCapitals } from "./fold.ts";
import { LABELS, type LabelPhrase } from "./labels.ts";
import { withoutBullet } from "./paragraphs.ts";
import { wordStarts } from "./phrases.ts";
import { cutLine, type SourceLine } from "./source-line.ts";
import { VOCABULARIES } from "./vocabulary/vocabularies.ts";
import type { LabelName } from "./vocabulary/vocabulary.ts";

/** A line or, where a label begins inside it, a part of one. */
export interface Piece {
  label: LabelName | null;
  /** The label as it stands in the text, "" without one. */
  heading: string;
  /** What follows the label, or the whole. */
  line: SourceLine;
  /** The label and what follows. */
  whole: SourceLine;
}

export const cutAtLabels = (lines: readonly SourceLine[]): Piece[] => lines.flatMap(cutLineAtLabels);

/** The language of each label that a document shows, once per label. */
export function labelLanguages(lines: readonly SourceLine[]): string[] {
  return lines.flatMap(({ text }) => labelsIn(text).map(({ phrase }) => phrase.value.language));
}

function cutLineAtLabels(line: SourceLine): Piece[] {
  const labels = labelsIn(line.text);
  const pieces: Piece[] = [];
  const before = line.text.slice(0, labels[0]?.start ?? line.text.length);
  if (!labels.length || withoutBullet(before) !== "") pieces.push(plain(cutLine(line, 0, before.length)));
  labels.forEach(({ phrase, start, end }, i) => {
    const next = labels[i + 1]?.start ?? line.text.length;
    pieces.push({
      label: phrase.value.name,
      heading: line.text.slice(start, end),
      line: cutLine(line, afterColon(line.text, end), next),
      whole: cutLine(line, start, next),
    });
  });
  return pieces;
}

const plain = (line: SourceLine): Piece => ({ label: null, heading: "", line, whole: line });

interface LabelPlace {
  phrase: LabelPhrase;
  start: number;
  end: number;
}

function labelsIn(text: string): LabelPlace[] {
  if (!text) return [];
  const folded = fold(text);
  const lead = text.length - withoutBullet(text.replace(/^[\s"“(¡*_]+/u, "")).length;
  const labels: LabelPlace[] = [];
  let from = 0;
  for (const start of wordStarts(folded)) {
    if (start < from) continue;
    const phrase = LABELS.at(folded, start);
    if (!phrase) continue;
    const end = endOfLabel(folded, start + phrase.text.length);
    if (!isLabel(text, start, end, phrase, start <= lead)) continue;
    labels.push({ phrase, start, end });
    from = end;
  }
  const after = labels.some(({ phrase }) => phrase.value.name === "deadline")
    ? null
    : afterDeadline(text, folded);
  if (after && labels.every((label) => label.end <= after.start)) labels.push(after);
  return labels;
}

/** A sentence about appeals after the deadline needs no label of its own. */
function afterDeadline(text: string, folded: string): LabelPlace | null {
  const cue = AFTER_DEADLINE.map(({ text, language }) => ({ place: folded.indexOf(text), language })).find(
    ({ place }) => place > 0,
  );
  if (!cue) return null;
  const before = /[.!?] (?=[^.!?]{0,160}$)/u.exec(folded.slice(Math.max(0, cue.place - 170), cue.place));
  const start = before ? Math.max(0, cue.place - 170) + before.index + 2 : 0;
  // A line that begins in the middle of the sentence belongs to the line before.
  if (cue.place - start < 8 || cue.place - start > 160 || !/\p{Lu}/u.test(text[start] ?? "")) return null;
  return {
    phrase: { text: "", words: 0, value: { name: "deadline", language: cue.language } },
    start,
    end: start,
  };
}

const AFTER_DEADLINE = VOCABULARIES.flatMap(({ code, afterDeadlineWords }) =>
  afterDeadlineWords.map((text) => ({ text, language: code })),
);

/** "PRONOUN(S)", "TARGETS": a plural ending belongs to the label. */
const endOfLabel = (folded: string, end: number): number =>
  end + (/^\(?s\)?(?!\w)/u.exec(folded.slice(end, end + 4))?.[0].length ?? 0);

const afterColon = (text: string, end: number): number =>
  end + (/^["”»*]{0,2} ?(?:[:：!]\*{0,2}|[-–—](?= ))?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);

function isLabel(text: string, start: number, end: number, phrase: LabelPhrase, atStart: boolean): boolean {
  const label = text.slice(start, end);
  const rest = text.slice(end, end + 40);
  const capitals = isCapitals(label);
  const closed =
    /^["”»*_]{0,2} ?(?:[:：]|$)/u.test(rest) ||
    (rest === "." && phrase.value.name === "end") ||
    (/^ [–—-] /u.test(rest) && phrase.words > 1);
  const stands = closed || (capitals && !startsCapitals(rest));
  // "PILNA AKCJA ARABIA SAUDYJSKA: Powstrzymaj …": the country follows the marker.
  if (atStart && capitals && phrase.value.name === "marker" && /^ [^:]{3,38}: \p{Lu}\p{Ll}/u.test(rest))
    return true;
  // "Escriban inmediatamente, en español o en su propio idioma:" is a heading from end to end.
  if (atStart && phrase.words === 2 && phrase.value.name === "demands" && text.endsWith(":")) return true;
  // "Schrijf vóór 25 april naar:": the day belongs to the label.
  if (atStart && DATED.has(phrase.value.name) && phrase.words >= 2 && /^ \d{1,2}\b/u.test(rest)) return true;
  if (atStart) return stands || phrase.words >= 3 || (phrase.value.name === "aside" && phrase.words >= 2);
  if (capitals && text[start - 1] === "¡") return phrase.value.name === "marker";
  if (capitals) return phrase.words >= 2 && stands;
  // Inside a line in small letters: a standing sentence, after the end of another.
  return phrase.words >= 5 && /[.!?)] $/u.test(text.slice(Math.max(0, start - 2), start));
}

const DATED: ReadonlySet<LabelName> = new Set<LabelName>(["targets", "deadline"]);

/** The next word goes on in capitals: the label's words are part of a longer heading. */
const startsCapitals = (rest: string): boolean => /^[\s,'’-]{1,3}\p{Lu}{2}/u.test(rest);
