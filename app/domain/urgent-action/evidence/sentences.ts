/** Sentences and lines of a text, each as long as its source, so that a place in one is a place in the other. */
import { fold, isCapitals } from "../fold.ts";
import { MAX_CHARACTERS } from "../normalize.ts";

export interface Sentence {
  /** White space and marks of markup as blanks; position n is position `start + n` of the source. */
  text: string;
  folded: string;
  start: number;
  end: number;
  /** A line of a list or of a table, not prose. */
  item: boolean;
}

/** A longer stretch is cut, whether a full stop ends it or nothing does: no sentence is that long. */
const LONGEST = 1_500;

export function splitSentences(source: string): Sentence[] {
  const text = blankMarkup(source.slice(0, MAX_CHARACTERS));
  const folded = fold(text);
  return blocksOf(text).flatMap(([start, end]) => {
    const item = isItem(text.slice(start, end));
    return (item ? [[start, end] as const] : sentencesOf(text, start, end)).map(([from, to]) => ({
      text: text.slice(from, to),
      folded: folded.slice(from, to),
      start: from,
      end: to,
      item,
    }));
  });
}

/** As it is quoted to a person: on one line. */
export const quoteOf = (sentence: Sentence): string => sentence.text.replace(/\s+/gu, " ").trim();

/** "**bold**", "[2,000 people](#)" and addresses of links, blanked in place. Line ends stay. */
const blankMarkup = (text: string): string =>
  text
    .replace(/\]\([^)\n]{0,500}\)|<https?:[^>\n]{0,500}>|https?:\/\/[^\s)>]{1,500}/gu, (mark) =>
      " ".repeat(mark.length),
    )
    .replace(/[*_[\]#|>\t\r\f\u00a0\u2007\u202f]|[¹²³⁴-⁹]/gu, " ");

/** Runs of lines that belong together: blank lines, list items, headings and short lines part them. */
function blocksOf(text: string): [start: number, end: number][] {
  const blocks: [number, number][] = [];
  let open: [number, number] | null = null;
  let previous = "";
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const trimmed = line.trim();
    if (!trimmed) open = null;
    else if (open && goesOn(previous, trimmed)) open[1] = end;
    else {
      open = [start + (line.length - line.trimStart().length), end];
      blocks.push(open);
    }
    previous = trimmed;
    start = end + 1;
  }
  return blocks;
}

const BULLET = /^(?:[-–—•·■▪●◦‣✓]|\d{1,2}[.)]|[a-h]\)) ?(?=\S)/u;
/** A line at least this long was broken for want of room. */
const FULL_LINE = 55;

function goesOn(previous: string, line: string): boolean {
  if (BULLET.test(line) || isItem(previous)) return false;
  if (/[.!?:;]["”’»)]?$/u.test(previous)) return false;
  if (isCapitals(previous) !== isCapitals(line)) return false;
  return previous.length >= FULL_LINE || /^\p{Ll}/u.test(line);
}

/** "- 71 women", "Mujeres: 98", "Released 436". */
const isItem = (line: string): boolean =>
  (BULLET.test(line) && line.length < 160) ||
  (line.length < 90 &&
    /^\p{L}[^.!?]{1,70}?(?:[:–—…]|\.{2,}| {2,}) {0,20}\p{L}{0,12} ?\d[\d., {2}]{0,12}\)?\.?$/u.test(line));

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{L}\.\p{L}|mr|mrs|ms|dr|dra|sr|sra|st|no|art|av|edif|edo|lic|gen|col|ing|prof|vs|approx|aprox|etc|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/iu;

function sentencesOf(text: string, start: number, end: number): [number, number][] {
  const sentences: [number, number][] = [];
  let from = start;
  const cut = (to: number): void => {
    while (to - from > LONGEST) cut(from + LONGEST);
    if (text.slice(from, to).trim()) sentences.push([from, to]);
    from = to;
    while (from < end && /\s/u.test(text[from] as string)) from++;
  };
  for (const match of text
    .slice(start, end)
    .matchAll(/[.!?…;]["”’»)]{0,2}(?=\s+["“‘«¿¡(]{0,2}[\p{Lu}\d]|\s*$)/gu)) {
    const at = start + match.index;
    const to = at + match[0].length;
    if (to <= from) continue;
    if (match[0].startsWith(".") && ABBREVIATION.test(text.slice(Math.max(from, at - 8), at))) continue;
    cut(to);
  }
  if (from < end) cut(end);
  return sentences;
}
