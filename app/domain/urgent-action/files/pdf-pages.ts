/** Pages of lines → one text: running headers once, page numbers not at all; gaps as blank lines. */
import { inReadingOrder } from "./pdf-columns.ts";
import type { PdfLine } from "./pdf-lines.ts";

export interface PdfPage {
  lines: PdfLine[];
  height: number;
}

export function pagesText(pages: readonly PdfPage[]): string {
  const repeated = runningLines(pages);
  const headers = new Set<string>();
  const texts = pages.map((page, number) => {
    const isLast = number === pages.length - 1;
    const lines = page.lines.filter((line) => {
      const edge = edgeOf(page, line);
      if (!edge) return true;
      if (PAGE_NUMBER.test(line.text)) return false;
      if (!repeated.has(shape(line.text))) return true;
      if (edge === "bottom") return isLast && NAMES_THE_DOCUMENT.test(line.text);
      const isNew = !headers.has(shape(line.text));
      headers.add(shape(line.text));
      return isNew;
    });
    return inReadingOrder(lines).map(blockText).join("\n\n");
  });
  return texts.filter(Boolean).join("\n\n");
}

/** Parts of a page's height in which headers and footers stand. */
const EDGE = 0.11;
const PAGE_NUMBER =
  /^(?:(?:page|página|pagina|seite|p\.) ?)?-? ?\d{1,3}(?: ?(?:\/|of|de|von|sur) ?\d{1,3})? ?-?$/iu;

/** A footer with a number or a year in it; not a publisher's name and a page number. */
const NAMES_THE_DOCUMENT = /\d{1,3}[/.]\d{2,4}|\d{4}/u;

function edgeOf({ height }: PdfPage, { y }: PdfLine): "top" | "bottom" | undefined {
  if (y < EDGE * height) return "top";
  return y > (1 - EDGE) * height ? "bottom" : undefined;
}

/** Lines are the same if they differ in numbers only. */
const shape = (text: string): string => text.replace(/\d+/gu, "#").replace(/\s+/gu, "").toLowerCase();

function runningLines(pages: readonly PdfPage[]): Set<string> {
  const seenOn = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(page.lines.filter((line) => edgeOf(page, line)).map(({ text }) => shape(text)));
    for (const each of shapes) seenOn.set(each, (seenOn.get(each) ?? 0) + 1);
  }
  return new Set([...seenOn].filter(([, times]) => times > 1).map(([each]) => each));
}

/** A blank line where lines stand apart; those of an address or a list may do so a little and are one block all the same. */
function blockText(lines: readonly PdfLine[]): string {
  const usual = usualStep(lines);
  return lines
    .map((line, i) => {
      const before = lines[i - 1];
      if (!before) return line.text;
      const step = line.y - before.y;
      const areShort = before.text.length < SHORT && line.text.length < SHORT;
      return step > (areShort ? 2.2 : 1.25) * usual ? `\n${line.text}` : line.text;
    })
    .join("\n");
}

const SHORT = 70;

/** From line to line inside a paragraph, in points: the smallest step that is found more than once. */
function usualStep(lines: readonly PdfLine[]): number {
  const size = Math.max(...lines.map((line) => line.size), 1);
  const steps = lines.slice(1).map(({ y }, i) => y - lines[i]!.y);
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(Math.round(step), (counts.get(Math.round(step)) ?? 0) + 1);
  const found = [...counts].filter(([step, times]) => times > 1 && step >= 0.6 * size).map(([step]) => step);
  return found.length ? Math.min(...found) : 1.3 * size;
}
