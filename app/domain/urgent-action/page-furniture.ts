/** Page breaks, page numbers, and the headers and footers that repeat beside them, are no part of a document. */
import { fold } from "./fold.ts";
import { isHeaderLine } from "./header-line.ts";
import { isBullet } from "./paragraphs.ts";
import type { SourceLine } from "./source-line.ts";

/** How far from a page's edge a header or footer is looked for, in lines. */
const REACH = 4;

export function dropPageFurniture(lines: SourceLine[]): SourceLine[] {
  const numbers = lines.flatMap((line, i) => (isPageNumber(line.text) ? [i] : []));
  // A number alone may be part of the text; two, or one beside a page break, count pages.
  const pages = numbers.length >= 2 ? numbers : numbers.filter((i) => nearBreak(lines, i));
  const edges = new Set([...lines.flatMap((line, i) => (isPageBreak(line) ? [i] : [])), ...pages]);
  if (!edges.size) return lines;

  const times = new Map<string, number>();
  for (const line of lines) times.set(shape(line.text), (times.get(shape(line.text)) ?? 0) + 1);
  // The line with the document's own number may be one of them; the reader finds it wherever it stands.
  const repeats = ({ text }: SourceLine) =>
    text.length >= 4 && (times.get(shape(text)) ?? 0) >= 2 && !isHeaderLine(text);

  const dropped = new Set<number>();
  for (const at of edges) {
    dropped.add(at);
    for (const step of [-1, 1]) {
      for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
        const line = lines[i];
        if (!line || (line.text && !repeats(line) && !edges.has(i))) break;
        dropped.add(i);
      }
    }
  }
  return lines.filter((line, i) => !dropped.has(i) || (!line.text && partsParagraphs(lines, dropped, i)));
}

const isPageBreak = (line: SourceLine): boolean => line.text === "\f";

const nearBreak = (lines: SourceLine[], at: number): boolean =>
  lines.slice(Math.max(0, at - REACH), at + REACH + 1).some(isPageBreak);

/** A blank line at a page's edge stays, once, where a sentence has ended before it. */
function partsParagraphs(lines: SourceLine[], dropped: ReadonlySet<number>, at: number): boolean {
  let before = at - 1;
  while (dropped.has(before)) {
    if (lines[before]?.text === "") return false;
    before--;
  }
  let after = at + 1;
  while (dropped.has(after)) after++;
  const previous = lines[before]?.text ?? "";
  const next = lines[after]?.text ?? "";
  return /[.!?:;]["'”’)\]]?$/u.test(previous) || isBullet(next);
}

const isPageNumber = (text: string): boolean =>
  /^(?:(?:page|pagina|seite|p\.) ?)?-? ?\d{1,3}(?: ?(?:\/|of|de|von|sur) ?\d{1,3})? ?-?$/iu.test(fold(text));

/** Lines are the same if they differ in numbers only. */
const shape = (text: string): string => fold(text).replace(/\d+/gu, "#");
