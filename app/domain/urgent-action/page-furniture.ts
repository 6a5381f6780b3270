/** Page numbers, and the headers and footers that repeat beside them, are no part of a document. */
import { fold } from "./fold.ts";
import type { SourceLine } from "./source-line.ts";

/** How far from a page number a header or footer is looked for, in lines. */
const REACH = 4;

export function dropPageFurniture(lines: SourceLine[]): SourceLine[] {
  const numbers = lines.flatMap((line, i) =>
    isPageNumber(line.text) || line.text.includes("\f") ? [i] : [],
  );
  if (numbers.length < 2)
    return lines.map((line) => ({ ...line, text: line.text.replace(/\f/gu, "").trim() }));

  const times = new Map<string, number>();
  for (const line of lines) times.set(shape(line.text), (times.get(shape(line.text)) ?? 0) + 1);
  const repeats = (line: SourceLine) => line.text.length >= 4 && (times.get(shape(line.text)) ?? 0) >= 2;

  const dropped = new Set<number>();
  for (const at of numbers) {
    dropped.add(at);
    for (const step of [-1, 1]) {
      for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
        const line = lines[i];
        if (!line || (line.text && !repeats(line))) break;
        dropped.add(i);
      }
    }
  }
  return lines
    .filter((_, i) => !dropped.has(i))
    .map((line) => ({ ...line, text: line.text.replace(/\f/gu, "") }));
}

const isPageNumber = (text: string): boolean =>
  /^(?:(?:page|pagina|seite|p\.) ?)?-? ?\d{1,3}(?: ?(?:\/|of|de|von|sur) ?\d{1,3})? ?-?$/iu.test(fold(text));

/** Lines are the same if they differ in numbers only. */
const shape = (text: string): string => fold(text).replace(/\d+/gu, "#");
