/** Cuts lines at the labels of all languages, so that a label that is missing never lets one part swallow the next. */
import { fold, isCapitals } from "./fold.ts";
import { withoutBullet } from "./paragraphs.ts";
import { indexPhrases, type Phrase, wordStarts } from "./phrases.ts";
import { cutLine, type SourceLine } from "./source-line.ts";
import { VOCABULARIES } from "./vocabulary/vocabularies.ts";
import { LABEL_NAMES, type LabelName } from "./vocabulary/vocabulary.ts";

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

const LABELS = indexPhrases(
  VOCABULARIES.flatMap((v) =>
    LABEL_NAMES.flatMap((name) =>
      (v.labels[name] ?? []).map((text) => [text, { name, language: v.code }] as const),
    ),
  ),
);
type LabelPhrase = Phrase<{ name: LabelName; language: string }>;

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
  return labels;
}

/** "PRONOUN(S)", "TARGETS": a plural ending belongs to the label. */
const endOfLabel = (folded: string, end: number): number =>
  end + (/^\(?s\)?(?!\w)/u.exec(folded.slice(end, end + 4))?.[0].length ?? 0);

const afterColon = (text: string, end: number): number =>
  end + (/^["”»*]{0,2} ?(?:[:：!]\*{0,2}|[-–—](?= ))?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);

function isLabel(text: string, start: number, end: number, phrase: LabelPhrase, atStart: boolean): boolean {
  const label = text.slice(start, end);
  const rest = text.slice(end, end + 40);
  const capitals = isCapitals(label);
  const closed = /^["”»*_]{0,2} ?(?:[:：]|$)/u.test(rest) || (/^ [–—-] /u.test(rest) && phrase.words > 1);
  const stands = closed || (capitals && !startsCapitals(rest));
  // "PILNA AKCJA ARABIA SAUDYJSKA: Powstrzymaj …": the country follows the marker.
  if (atStart && capitals && phrase.value.name === "marker" && /^ [^:]{3,38}: \p{Lu}\p{Ll}/u.test(rest))
    return true;
  if (atStart) return stands || phrase.words >= 3 || (phrase.value.name === "aside" && phrase.words >= 2);
  if (capitals && text[start - 1] === "¡") return phrase.value.name === "marker";
  if (capitals) return phrase.words >= 2 && stands;
  // Inside a line in small letters: a standing sentence, after the end of another.
  return phrase.words >= 5 && /[.!?)] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** The next word goes on in capitals: the label's words are part of a longer heading. */
const startsCapitals = (rest: string): boolean => /^[\s,'’-]{1,3}\p{Lu}{2}/u.test(rest);
