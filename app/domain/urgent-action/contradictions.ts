/** Places where a document names itself differently: two UA numbers, two indexes. Deadlines have a reader of their own. */
import { findIndexes } from "./fields/index-number.ts";
import { findReference } from "./fields/ua-number-line.ts";
import { linesWithLabel, type SectionKind, type Segments } from "./section.ts";
import type { SourceLine, Span } from "./source-line.ts";

export interface Reading {
  value: string;
  span: Span;
  /** As it stands in the text, where the value is another form of it. */
  text?: string;
}

export interface Contradictions {
  numbers: Reading[];
  indexes: Reading[];
}

/** Lists of one are no contradiction and come back empty. */
export function findContradictions(segments: Segments): Contradictions {
  const headers = segments.headers.map(({ line }) => line);
  const own = [...headers, ...titleLines(segments), ...instructions(segments)];
  return {
    numbers: different(own, ({ text }) => {
      const number = findReference(text)?.reference.number ?? null;
      return number && /^\d/u.test(number) ? number : null;
    }),
    indexes: different(headers, ({ text }) => {
      const [first] = findIndexes(text).filter(({ start }) => !/\([^)]*$/u.test(text.slice(0, start)));
      return first?.text ?? null;
    }),
  };
}

/** "… (Honduras: UA 60.16)" */
const titleLines = ({ sections }: Segments): SourceLine[] =>
  sections
    .filter(({ kind }) => kind === "head" || kind === "marker")
    .flatMap(linesWithLabel)
    .filter(({ text }) => /\([^()]{3,50}: [A-Z]{2,5} \d{1,3}[./]\d\d\)$/u.test(text));

const CALLS: ReadonlySet<SectionKind> = new Set<SectionKind>(["takeAction", "marker", "head", "previous"]);

/** "… report your action(s) on Seventh UA 72.24", "This is the second update of UA 54/14." */
const instructions = ({ sections, asides }: Segments): SourceLine[] =>
  [...sections.filter(({ kind }) => CALLS.has(kind)).flatMap(linesWithLabel), ...asides].filter(({ text }) =>
    /report your|actions? you took|this is urgent action|^this is the \p{L}+ update of/iu.test(text),
  );

/** The first place of each value, where there are two values or more. An index is the same without its blanks. */
function different(lines: readonly SourceLine[], read: (line: SourceLine) => string | null): Reading[] {
  const readings = new Map<string, Reading>();
  for (const line of lines) {
    const value = read(line);
    const key = value?.replace(/[\s/]0*/gu, "/") ?? "";
    if (value && !readings.has(key)) readings.set(key, { value, span: { start: line.start, end: line.end } });
  }
  return readings.size > 1 ? [...readings.values()] : [];
}
