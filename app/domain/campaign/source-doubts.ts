/** What a person should compare with the source, by the controls of the form as it stands now. */
import type { Span } from "../urgent-action/source-line.ts";
import type { UaProblem } from "../urgent-action/ua-reading.ts";
import type { CampaignForm } from "./campaign-form.ts";
import { type DoubtCode, isDoubt, SURE } from "./doubts.ts";
import type { SourceDocument } from "./source-document.ts";
import { formField } from "./source-fields.ts";

export interface SourceDoubt {
  /** A control ("deadlineOn") or a row ("addressees.1") of the form. */
  field: string;
  code: DoubtCode;
  /** To be settled first. The rest was read by its place in the document, and is right more often than not. */
  grave: boolean;
  /** The path in the reading, by which the doubt is settled. */
  path: string;
  /** The line of the source that the field was read from, shortened; null where there is none. */
  quote: string | null;
  /** What the field may say, where the text contradicts itself; else none. */
  readings: { value: string; quote: string }[];
}

/** The plainest reason first, each field once; without those that were settled. */
export function doubtsIn(source: SourceDocument, form: CampaignForm): SourceDoubt[] {
  const { confidence, problems, addressees, settled } = source.reading;
  const said = problems.flatMap((problem) =>
    isDoubt(problem.code)
      ? [{ path: problem.field, code: problem.code, grave: true, readings: readingsOf(problem) }]
      : [],
  );
  const unsure = Object.entries(confidence)
    .filter(([path, sure]) => sure < SURE && sure < (confidence[rowOf(path)] ?? 1))
    .sort(([, a], [, b]) => a - b)
    .map(([path, sure]) => ({ path, code: "unsure" as const, grave: sure < LIKELY_RIGHT, readings: [] }));
  const doubts = new Map<string, SourceDoubt>();
  for (const { path, code, grave, readings } of [...said, ...unsure]) {
    const field = formField(path, addressees, form);
    if (!field || doubts.has(field) || settled.includes(path)) continue;
    doubts.set(field, {
      field,
      code,
      grave,
      path,
      quote: quoteAt(source.text, source.reading.spans[path]),
      readings: readings.map(({ value, span }) => ({ value, quote: quoteAt(source.text, span) ?? value })),
    });
  }
  return [...doubts.values()];
}

const LIKELY_RIGHT = 0.8;

/** "targets.0.name" → "targets.0": a part is asked about by itself only where it is less sure than the whole. */
const rowOf = (path: string): string => /^(?:targets|copies_to|letters)\.\d+(?=\.)/u.exec(path)?.[0] ?? "";

const readingsOf = ({ readings }: UaProblem): NonNullable<UaProblem["readings"]> => readings ?? [];

/** In characters. */
const QUOTE = 160;

function quoteAt(text: string, span: Span | null | undefined): string | null {
  if (!span) return null;
  const words = text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  return words.length > QUOTE ? `${words.slice(0, QUOTE).replace(/\s\S*$/u, "")} …` : words || null;
}
