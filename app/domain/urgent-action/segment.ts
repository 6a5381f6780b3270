/** Sections of a document: what stands under each label, and the letters between salutation and closing. */

import { announcedPart } from "./announcements.ts";
import { findIndexes } from "./fields/index-number.ts";
import {
  couldBeSalutation,
  endOfInlineSalutation,
  isClosing,
  isClosingSentence,
  isPlaceholder,
  isSalutation,
} from "./fields/letter-phrases.ts";
import { findReference } from "./fields/ua-number-line.ts";
import { cutAtLabels, type Piece } from "./find-labels.ts";
import { isCapitals } from "./fold.ts";
import { isHeaderLine } from "./header-line.ts";
import { findWrapping, isProse } from "./paragraphs.ts";
import type { LetterSection, Section, SectionKind, Segments } from "./section.ts";
import { cutLine, type SourceLine } from "./source-line.ts";
import type { LabelName } from "./vocabulary/vocabulary.ts";

/** Parts in which a letter may begin. */
const LETTER_MAY_BEGIN: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "head",
  "takeAction",
  "demands",
  "letter",
  "targets",
  "copies",
  "afterLetter",
  "marker",
  "summary",
]);

/** Parts that are over at the end of their line: what follows goes on with the part before. */
const ONE_LINE: ReadonlySet<SectionKind> = new Set<SectionKind>(["aside", "issued", "number", "index"]);

export function segment(lines: readonly SourceLine[]): Segments {
  const pieces = cutAtLabels(lines);
  const sections: Section[] = [{ kind: "head", heading: "", whole: null, lines: [] }];
  const segments: Segments = {
    sections,
    letters: [],
    headers: [],
    asides: [],
    wrapping: findWrapping(lines),
  };
  let letter: LetterSection | null = null;
  let headLines = 0;

  const open = () => sections.at(-1) as Section;
  const begin = (kind: SectionKind, piece?: Piece) => {
    const kept = piece?.line.text && !isHeadingTail(piece) ? [piece.line] : [];
    sections.push({ kind, heading: piece?.heading ?? "", whole: piece?.whole ?? null, lines: kept });
  };
  const readLabel = (label: LabelName, piece: Piece) => {
    const { line, heading, whole } = piece;
    if (label === "aside") {
      segments.asides.push(whole);
      return;
    }
    letter = null;
    if (ONE_LINE.has(label)) {
      sections.splice(-1, 0, { kind: label, heading, whole, lines: [line] });
      if (label !== "issued") segments.headers.push({ line, headLines });
      return;
    }
    if (label === "marker" && isHeaderLine(line.text)) {
      segments.headers.push({ line, headLines });
      begin(label, { ...piece, line: { ...line, text: "" } });
      return;
    }
    begin(label, piece);
    const inline = label === "letter" || label === "takeAction" ? endOfInlineSalutation(line.text) : 0;
    if (!inline) return;
    open().lines = [];
    letter = startLetter(segments, cutLine(line, 0, inline));
    letter.body.push(cutLine(line, inline));
  };

  /** A line that begins with another case's number goes on with a sentence about that case. */
  let number: string | null = null;
  const isOwnNumber = (text: string) => {
    const found = findReference(text)?.reference.number ?? null;
    number ??= found;
    return found === null || found === number || Boolean(findIndexes(text).length);
  };

  pieces.forEach((piece, i) => {
    const { line, label } = piece;
    const part = letter ? null : announced(pieces, i, open().kind);
    if (part) {
      begin(part, { ...piece, heading: piece.whole.text, line: cutLine(line, line.text.length) });
    } else if (label && !(letter && CONTINUES_LETTER.has(label))) {
      readLabel(label, piece);
    } else if (isHeaderLine(line.text) && isOwnNumber(line.text)) {
      segments.headers.push({ line, headLines });
    } else if (
      !letter &&
      BEFORE_QUESTION.has(open().kind) &&
      isQuestionHeading(line.text, nextText(pieces, i))
    ) {
      sections.push({ kind: "background", heading: line.text, whole: line, lines: [] });
    } else if (letter) {
      if (endsLetter(pieces, i)) {
        letter.closing = line;
        letter = null;
        begin("afterLetter");
      } else letter.body.push(piece.whole);
    } else if (LETTER_MAY_BEGIN.has(open().kind) && beginsLetter(pieces, i, open().kind)) {
      letter = startLetter(segments, line);
    } else if (!isPlaceholder(line.text)) {
      open().lines.push(line);
      if (open().kind === "head" || open().kind === "marker") headLines++;
    }
  });
  return segments;
}

/** Parts after which a heading of the writer's own opens the story: "Who is Noor Temir?" */
const BEFORE_QUESTION: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "targets",
  "copies",
  "deadline",
  "languages",
  "afterLetter",
]);
const isQuestionHeading = (text: string, next: string): boolean =>
  /^[\p{Lu}¿][^.!?]{5,70}\?$/u.test(text) && text.split(" ").length <= 9 && isProse(next);

/**
 * A part that a line of the writer's own announces; the story of a background announces none. "Please write to the
 * Minister before 30 March at:" begins with a label, but the whole line says more.
 */
function announced(pieces: Piece[], i: number, kind: SectionKind): LabelName | null {
  const { label, whole } = pieces[i] as Piece;
  if (STORY.has(kind) || (label && !ASKING.has(label))) return null;
  const part = announcedPart(whole.text, nextText(pieces, i));
  return part === "demands" && (label || kind === "demands") ? null : part;
}
const ASKING: ReadonlySet<LabelName> = new Set<LabelName>(["demands", "takeAction"]);
const STORY: ReadonlySet<SectionKind> = new Set<SectionKind>(["background", "end", "names", "previous"]);

/** Words that open a section elsewhere and may well open a paragraph of a letter. */
const CONTINUES_LETTER: ReadonlySet<LabelName> = new Set<LabelName>([
  "names",
  "demands",
  "title",
  "summary",
  "marker",
]);

function startLetter(segments: Segments, salutation: SourceLine): LetterSection {
  const section = segments.sections.at(-1) as Section;
  const heading = section.kind === "letter" ? (section.whole?.text ?? "") : "";
  const letter = { heading, salutation, body: [], closing: null, after: segments.sections.length };
  segments.letters.push(letter);
  return letter;
}

/** A French letter closes with a sentence; where prose follows it was a sentence of the letter. */
function endsLetter(pieces: Piece[], i: number): boolean {
  const text = pieces[i]?.line.text ?? "";
  return isClosing(text) || (isClosingSentence(text) && !isProse(nextText(pieces, i)));
}

function beginsLetter(pieces: Piece[], i: number, kind: SectionKind): boolean {
  const text = pieces[i]?.line.text ?? "";
  if (!text) return false;
  const next = nextText(pieces, i);
  if (isSalutation(text, next)) return true;
  const expected = kind === "takeAction" || kind === "letter" || kind === "targets" || kind === "copies";
  return expected && couldBeSalutation(text, next);
}

function nextText(pieces: Piece[], i: number): string {
  for (let j = i + 1; j < pieces.length && j < i + 12; j++) {
    const text = pieces[j]?.whole.text;
    if (text) return text;
  }
  return "";
}

const MAY_HAVE_TAIL: ReadonlySet<LabelName | null> = new Set<LabelName | null>([
  "takeAction",
  "demands",
  "letter",
  "background",
  "targets",
]);

/** "WRITE AN APPEAL …" after "TAKE ACTION:" is still the heading, as is "TO THE COMPANY" after "LETTER 2 –". */
const isHeadingTail = ({ label, line }: Piece): boolean =>
  MAY_HAVE_TAIL.has(label) && isCapitals(line.text) && !/\d/u.test(line.text);
