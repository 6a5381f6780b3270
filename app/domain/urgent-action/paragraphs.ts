/** Lines → paragraphs: hard-wrapped lines are joined again, word breaks healed, lists kept together. */
import { type SourceLine, type Span, spanOf } from "./source-line.ts";

export interface Paragraph extends Span {
  text: string;
}

const BULLET = /^(?:[-–—*o] |[•·■▪●◦○‣⁃∙►▸▶❖✓✔➢➤→□]|\(?\d{1,2}[.)] |\(?[ivx]{1,4}[.)] |[a-h]\) )/u;
export const isBullet = (text: string): boolean => BULLET.test(text);
export const withoutBullet = (text: string): string => text.replace(BULLET, "").trim();

/** How many lines must go on in small letters before a document counts as hard-wrapped. */
const WRAPPED_LINES = 3;
/** A shorter line was not broken for want of room. */
const WRAP_WIDTH = 40;

const LONG_LINE = 72;

/** How the lines of a document were broken. */
export interface Wrapping {
  /** Length of the longest line that goes on in the next. */
  width: number;
  /** Blank lines stand between paragraphs. */
  spaced: boolean;
}

/** Null where every line is a paragraph or an item of its own. */
export function findWrapping(lines: readonly SourceLine[]): Wrapping | null {
  const widths: number[] = [];
  let spaces = 0;
  lines.forEach(({ text }, i) => {
    const next = lines[i + 1]?.text ?? "";
    if (text.length >= WRAP_WIDTH && text.length <= 160 && /^\p{Ll}/u.test(next)) widths.push(text.length);
    if (!text && ENDS_SENTENCE.test(lines[i - 1]?.text ?? "") && /^["“]?\p{Lu}/u.test(next)) spaces++;
  });
  if (widths.length < WRAPPED_LINES) return null;
  return { width: Math.max(...widths), spaced: spaces >= WRAPPED_LINES };
}

const ENDS_SENTENCE = /[.!?:…]["'”’»)\]]{0,2}$/u;

/** Paragraphs of a part of a document; a run of list items is one paragraph. */
export function paragraphsOf(lines: readonly SourceLine[], wrapping: Wrapping | null): Paragraph[] {
  const groups: SourceLine[][] = [];
  let blank = true;
  for (const line of lines) {
    if (!line.text) {
      blank = true;
      continue;
    }
    const open = groups.at(-1);
    const previous = open?.at(-1);
    if (open && previous && !beginsAnew(previous, line, blank, wrapping)) open.push(line);
    else groups.push([line]);
    blank = false;
  }
  return groups.map((group) => ({ text: joinLines(group), ...(spanOf(group) as Span) }));
}

function beginsAnew(
  previous: SourceLine,
  line: SourceLine,
  blank: boolean,
  wrapping: Wrapping | null,
): boolean {
  if (isBullet(line.text)) return !isBullet(previous.text) && (blank || ENDS_SENTENCE.test(previous.text));
  if (/^\p{Ll}/u.test(line.text) && !ENDS_SENTENCE.test(previous.text)) return false;
  if (blank) return true;
  // A long line that ends within a sentence goes on, even with a name.
  if (previous.text.length >= LONG_LINE && /[\p{L}\d,]$/u.test(previous.text) && !isBullet(previous.text))
    return false;
  if (!wrapping) return true;
  // Between blank lines a sentence may end at the end of a full line; it is a paragraph's end if the next word had room.
  const hadRoom = previous.text.length + 1 + line.text.split(" ", 1).join("").length <= wrapping.width;
  return ENDS_SENTENCE.test(previous.text) && (!wrapping.spaced || hadRoom);
}

/** "medica-" and "tion" → "medication", if the rest begins small; else a space between. */
export function joinLines(lines: readonly SourceLine[]): string {
  const parts: string[] = [];
  for (const { text } of lines) {
    const last = parts.at(-1);
    if (!text) continue;
    if (last && /\p{Ll}-$/u.test(last.slice(-3)) && /^\p{Ll}/u.test(text)) {
      parts[parts.length - 1] = last.slice(0, -1);
    } else if (last) parts.push(" ");
    parts.push(text);
  }
  return parts.join("");
}

/** Prose, not a heading, a name or a line of an address. */
export function isProse(text: string): boolean {
  const words = text.split(" ").length;
  return words >= 16 || (words >= 8 && ENDS_SENTENCE.test(text));
}

/** A sentence ends after its full stop unless that stands after an initial or an abbreviation. */
export function firstSentence(text: string): string {
  const ends = /[.!?](?= \p{Lu}| ?$)/gu;
  for (const match of text.matchAll(ends)) {
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    if (/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Sr|Sra|Av|H\.E)$/u.test(before)) continue;
    return text.slice(0, match.index + 1);
  }
  return text;
}
