/** Lines that a program broke at a fixed width, and blank lines that it put between all lines, are as they were written. */
import { isCapitals } from "./fold.ts";
import { isBullet, joinLines } from "./paragraphs.ts";
import type { SourceLine } from "./source-line.ts";

/** Widths at which programs wrap: narrower is a column, wider a paragraph. */
const NARROW = 40;
const WIDE = 130;
/** Sentences that must go on in the next line before a document counts as wrapped. */
const ENOUGH = 3;

/** Where nearly every broken line had no room for the next word, all lines without room are joined with the next. */
export function unwrap(lines: SourceLine[]): SourceLine[] {
  const broken = lines.flatMap((line, i) => (goesOn(line, lines[i + 1]) ? [i] : []));
  const width = Math.max(0, ...broken.map((i) => widthOf(lines[i] as SourceLine)));
  const full = (i: number) => {
    const line = lines[i];
    const next = lines[i + 1]?.text.split(" ", 1)[0] ?? "";
    return (
      Boolean(line?.text && next) &&
      !isCapitals(line?.text ?? "") &&
      isFull(widthOf(line as SourceLine), next.length, width)
    );
  };
  // Where no line is wide, paragraphs were wrapped: fewer sentences need to show it.
  const enough = lines.some((line) => line.text.length > WIDE) ? ENOUGH : ENOUGH - 1;
  if (broken.length < enough || broken.filter(full).length < broken.length * 0.9) return lines;

  const parted = blocksPartedByLines(lines, full);
  const joined: SourceLine[][] = [];
  lines.forEach((line, i) => {
    const open = joined.at(-1);
    const previous = open?.at(-1)?.text ?? "";
    const bracket = hasOpenBracket(previous);
    const ends = parted.has(i) && ENDS.test(previous);
    const listed = isBullet(line.text) || /[:;]$/u.test(previous) || (!bracket && opensPart(line.text));
    if (open && (full(i - 1) || bracket) && line.text && !listed && !ends) open.push(line);
    else joined.push([line]);
  });
  return joined.map((group) =>
    group.length === 1
      ? (group[0] as SourceLine)
      : { text: joinLines(group), start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 },
  );
}

/** "… killed since 2003 (see UA 12/03," */
const hasOpenBracket = (text: string): boolean =>
  text.length >= NARROW && text.lastIndexOf("(") > text.lastIndexOf(")") && !/[.:]$/u.test(text);

/** "Name: …" and headings in capitals begin a part of the document. */
const opensPart = (text: string): boolean =>
  /^\p{Lu}[^:.,]{2,50}:(?: |$)/u.test(text) ||
  /^\p{Lu}[^().:]{3,60} \([mf]\)/u.test(text) ||
  isCapitals(text.split(" ", 3).join(" "));

const ENDS = /[.!?:]["'”’)\]]?$/u;

/** As it stood in the source, with its indent or quoting. */
const widthOf = ({ start, end }: SourceLine): number => end - start;
/** A heading may be wider than the wrapped lines; the widest of these may be a little narrower than the limit. */
const isFull = (length: number, next: number, width: number): boolean =>
  length <= width + 10 && length + 1 + next > width;

/** Lines of blocks in which a paragraph ends at a line with room to spare, and another begins below it. */
function blocksPartedByLines(lines: SourceLine[], full: (i: number) => boolean): ReadonlySet<number> {
  const parted = new Set<number>();
  for (let i = 0; i < lines.length; ) {
    let end = i;
    let ends = false;
    while (lines[end]?.text) {
      ends ||= ENDS.test(lines[end]?.text ?? "") && Boolean(lines[end + 1]?.text) && !full(end);
      end++;
    }
    for (let j = i; ends && j < end; j++) parted.add(j);
    i = Math.max(end, i + 1);
  }
  return parted;
}

/** A line of the width of a wrapped one whose sentence goes on in small letters. */
const goesOn = ({ text }: SourceLine, next: SourceLine | undefined): boolean =>
  text.length >= NARROW &&
  text.length <= WIDE &&
  /[\p{L}\d,;)'’"”-]$/u.test(text) &&
  /^\p{Ll}/u.test(next?.text ?? "") &&
  !isBullet(next?.text ?? "");

/** Every line is followed by a blank one, every paragraph by three: the single ones part nothing. */
export function closeDoubleSpacing(lines: SourceLine[]): SourceLine[] {
  const gaps = new Map<number, number>();
  let blanks = 0;
  let begun = false;
  for (const { text } of lines) {
    if (!text.trim()) blanks++;
    else {
      if (begun) gaps.set(blanks, (gaps.get(blanks) ?? 0) + 1);
      blanks = 0;
      begun = true;
    }
  }
  const of = (n: number) => gaps.get(n) ?? 0;
  const doubled = of(0) + of(2) === 0 && of(3) >= ENOUGH && of(1) >= ENOUGH;
  if (!doubled) return lines;
  return lines.filter(
    ({ text }, i) => text.trim() || !(lines[i - 1]?.text.trim() && lines[i + 1]?.text.trim()),
  );
}
