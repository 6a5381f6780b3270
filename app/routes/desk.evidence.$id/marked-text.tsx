/** The report's text with the places of its figures marked, whole and in pieces. */
import type { EvidenceDocument } from "#app/domain/campaign/figures.ts";
import { textDirection } from "#app/i18n/languages.ts";

interface Span {
  start: number;
  end: number;
}

/** Characters of the report shown on either side of a sentence. */
const AROUND = 120;

interface QuoteProps {
  evidence: EvidenceDocument;
  span: Span;
  /** Set in bold: a sentence may hold several figures. */
  value: number;
}

export function Quote({ evidence, span, value }: QuoteProps) {
  const { text, language } = evidence;
  const before = lastLines(text.slice(Math.max(0, span.start - AROUND), span.start));
  const after = firstLines(text.slice(span.end, span.end + AROUND));
  return (
    <blockquote className="evidence-quote" lang={language} dir={textDirection(language)}>
      {before && <span className="evidence-context">… {before} </span>}
      <mark>
        <Sentence text={text.slice(span.start, span.end)} value={value} />
      </mark>
      {after && <span className="evidence-context"> {after} …</span>}
    </blockquote>
  );
}

function Sentence({ text, value }: { text: string; value: number }) {
  const number = [...text.matchAll(/\d[\d., ]*/gu)].find(
    ([digits]) => digits.replace(/\D/gu, "") === String(value),
  );
  if (!number) return text;
  const [digits] = number;
  const end = number.index + digits.trimEnd().replace(/[.,]+$/u, "").length;
  return (
    <>
      {text.slice(0, number.index)}
      <b>{text.slice(number.index, end)}</b>
      {text.slice(end)}
    </>
  );
}

/** Whole words, and nothing from beyond an empty line. */
const lastLines = (text: string): string =>
  (text.split(/\n\s*\n/u).at(-1) ?? "").replace(/^\S*\s/u, "").trim();
const firstLines = (text: string): string => (text.split(/\n\s*\n/u)[0] ?? "").replace(/\s\S*$/u, "").trim();

export function MarkedText({ evidence }: { evidence: EvidenceDocument }) {
  const { text, language, figures } = evidence;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="evidence-text" lang={language} dir={textDirection(language)} tabIndex={0}>
      {pieces(
        text,
        figures.flatMap(({ span }) => span ?? []),
      ).map(({ start, words, marked }) =>
        marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </div>
  );
}

function pieces(text: string, spans: readonly Span[]) {
  const found: { start: number; words: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    if (start > at) found.push({ start: at, words: text.slice(at, start), marked: false });
    found.push({ start, words: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) found.push({ start: at, words: text.slice(at), marked: false });
  return found;
}
