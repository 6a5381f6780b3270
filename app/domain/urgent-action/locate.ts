/** Where in the source a value stands, more closely than the lines it was read from. */
import type { Span } from "./source-line.ts";

/** Words from either end of a value that are looked for. */
const WORDS = 5;
/** Between two words of one value a line end, quoting, marks and blanks may stand. */
const GAP = "[^\\p{L}\\p{N}]{1,12}";

/** From the first words of the value to its last; the whole span where they do not stand there as they were read. */
export function locate(source: string, span: Span, value: string): Span {
  const words = value.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (!words.length) return { start: span.start, end: span.end };
  const part = source.slice(span.start, span.end);
  const first = find(part, words.slice(0, WORDS), 0);
  if (!first) return { start: span.start, end: span.end };
  const last = words.length > WORDS ? find(part, words.slice(-WORDS), first.start) : first;
  if (!last) return { start: span.start, end: span.end };
  const lead = signsBefore(part, first.start, value);
  const tail = signsAfter(part, last.end, value);
  return { start: span.start + first.start - lead, end: span.start + last.end + tail };
}

function find(text: string, words: readonly string[], from: number): Span | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(GAP)}(?![\\p{L}\\p{N}])`, "gu");
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const LEAD = /^[^\p{L}\p{N}]{0,6}/u;
const TAIL = /[^\p{L}\p{N}]{0,6}$/u;

/** Quotation marks and brackets that belong to the value. */
function signsBefore(text: string, place: number, value: string): number {
  const signs = LEAD.exec(value)?.[0] ?? "";
  return signs && text.slice(0, place).endsWith(signs) ? signs.length : 0;
}

function signsAfter(text: string, place: number, value: string): number {
  const signs = TAIL.exec(value.slice(-6))?.[0] ?? "";
  return signs && text.startsWith(signs, place) ? signs.length : 0;
}
