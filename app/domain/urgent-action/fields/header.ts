/** Number, index, country and issue date: from the header line, wherever it stands in the document. */
import { fold } from "../fold.ts";
import { isBullet } from "../paragraphs.ts";
import type { Section, Segments } from "../section.ts";
import type { SourceLine } from "../source-line.ts";
import { trimOf } from "../trim.ts";
import { dateAlone, type FoundDate, findDates } from "./dates.ts";
import { type Found, LABELLED, LIKELY, PLACED } from "./found.ts";
import { findIndexes } from "./index-number.ts";
import { type FoundReference, findReference } from "./ua-number-line.ts";

export interface Header {
  reference: Found<FoundReference> | null;
  index: Found<string> | null;
  country: Found<string> | null;
  issued: Found<FoundDate> | null;
  /** "Fear for safety / possible …" after the number: the title of older documents. */
  concern: Found<string> | null;
  /** Where in the head the number line stands, in lines of the head; -1 where there is none. */
  headLines: number;
  /** Other indexes and numbers that the header names. */
  related: string[];
}

export function readHeader({ headers, sections }: Segments): Header {
  const head = sections.filter(({ kind }) => kind === "head" || kind === "marker" || kind === "issued");
  const numbered = headers.find(({ line }) => findReference(line.text));
  const reference = numbered ? (findReference(numbered.line.text) as FoundReference) : null;
  const fromHeader =
    reference && numbered ? { value: reference, span: numbered.line, confidence: LABELLED } : null;
  const lines = headers.map(({ line }) => line);
  const index = readIndex(lines);
  const cells = readCells(head);
  const rest = numbered && reference ? afterReference(numbered.line.text, reference) : null;
  return {
    reference: fromHeader ?? referenceInTitle(head) ?? referenceInInstructions(sections),
    index,
    country: readCountry(lines) ?? countryBetween(headers, sections) ?? cells?.country ?? null,
    issued: readIssueDate(lines, head) ?? cells?.issued ?? signedOn(sections),
    concern: numbered && rest ? { value: rest, span: numbered.line, confidence: PLACED } : null,
    headLines: numbered ? numbered.headLines : -1,
    related: numbered && reference ? relatedIn(numbered.line.text, index?.value ?? null) : [],
  };
}

/** "… (Honduras: UA 60.16)" in the title of a web page. */
function referenceInTitle(head: Section[]): Found<FoundReference> | null {
  for (const section of head) {
    for (const line of [section.whole, ...section.lines]) {
      const open = line ? line.text.lastIndexOf("(") : -1;
      const value =
        line && open >= 0 && line.text.endsWith(")") ? findReference(line.text.slice(open)) : null;
      if (line && value && line.text.length < 250) return { value, span: line, confidence: PLACED };
    }
  }
  return null;
}

/** "… report your action(s) on Seventh UA 72.24": an instruction names this call and no other. */
function referenceInInstructions(sections: Section[]): Found<FoundReference> | null {
  for (const { kind, lines } of sections) {
    if (kind !== "takeAction" && kind !== "marker" && kind !== "head") continue;
    const line = lines.find(
      ({ text }) => isBullet(text) && /report your|actions? you took/u.test(text) && findReference(text),
    );
    const value = line && findReference(line.text);
    if (line && value) return { value, span: line, confidence: LIKELY };
  }
  return null;
}

const INDEX_LABEL = /(?:^|[^\p{L}])ind(?:ex|ice|eks)(?: (?:ai|number))?:? ?$/u;

function readIndex(lines: SourceLine[]): Found<string> | null {
  const all = lines.flatMap((line) => findIndexes(line.text).map((index) => ({ line, index })));
  const labelled = all.find(({ line, index }) =>
    INDEX_LABEL.test(`${fold(line.text.slice(0, index.start)).trimEnd()} `),
  );
  const own = labelled ?? all.find(({ line, index }) => !isBracketed(line.text, index.start));
  return own ? { value: own.index.text, span: own.line, confidence: labelled ? LABELLED : PLACED } : null;
}

const isBracketed = (text: string, place: number): boolean =>
  text.lastIndexOf("(", place) > text.lastIndexOf(")", place);

/** Between the index and "Date:", or the last cell of "… | Fecha: | Colombia". */
function readCountry(lines: SourceLine[]): Found<string> | null {
  for (const line of lines) {
    const [index] = findIndexes(line.text);
    if (!index) continue;
    const after = line.text.slice(index.end);
    const label = DATE_LABEL.exec(fold(after));
    const cells = after.split("|").map((cell) => cell.trim());
    const text = after.includes("|") ? (cells.at(-1) ?? "") : label ? after.slice(0, label.index) : "";
    const country = trimOf(text, " ,|–-");
    if (country && country.length <= 60 && !/\d|:/u.test(country))
      return { value: country, span: line, confidence: LABELLED };
  }
  return null;
}

/** Number, index, country and date on a line each: the country is the one without a label. */
function countryBetween(headers: Segments["headers"], sections: Section[]): Found<string> | null {
  const places = [
    ...headers.map(({ line }) => line),
    ...sections.flatMap(({ kind, whole }) => (kind === "issued" && whole ? [whole] : [])),
  ].sort((a, b) => a.start - b.start);
  const head = sections
    .filter(({ kind }) => kind === "head" || kind === "marker")
    .flatMap(({ lines }) => lines);
  const above = countryAbove(head, places[0]);
  if (above) return above;
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    const between = next
      ? head.filter(({ start, text }) => text && start > place.start && start < next.start)
      : [];
    const [only] = between;
    if (
      only &&
      between.length === 1 &&
      /^\p{Lu}[^\d:.|]{2,38}$/u.test(only.text) &&
      only.text.split(" ").length <= 4
    )
      return { value: only.text, span: only, confidence: PLACED };
  }
  return null;
}

/** "KHARISTAN" right above the number line, parted from the title by a blank line. */
function countryAbove(head: SourceLine[], place: SourceLine | undefined): Found<string> | null {
  const at = head.findLastIndex(({ start }) => place && start < place.start);
  const [title, line] = [head[at - 1], head[at]];
  if (
    !line ||
    !place ||
    title?.text !== "" ||
    place.start - line.end > 2 ||
    !head.some(({ text }, i) => text && i < at)
  )
    return null;
  return /^\p{Lu}[^\d:.|,!?]{2,38}$/u.test(line.text) && line.text.split(" ").length <= 3
    ? { value: line.text, span: line, confidence: LIKELY }
    : null;
}

/** "Zubrovia | Aktiv seit 20. April 2031 | Noch 17 Tage Laufzeit" */
function readCells(head: Section[]): { country: Found<string> | null; issued: Found<FoundDate> } | null {
  for (const line of head.flatMap(({ lines }) => lines)) {
    const cells = line.text.split(" | ");
    const date = cells.length >= 2 && line.text.length < 160 ? findDates(line.text)[0] : undefined;
    if (!date) continue;
    const country = cells.find((cell) => /^\p{Lu}[^\d:]{2,38}$/u.test(cell) && cell.split(" ").length <= 4);
    const found = country ? { value: country, span: line, confidence: PLACED } : null;
    return { country: found, issued: { value: date, span: line, confidence: PLACED } };
  }
  return null;
}

const DATE_LABEL = /(?:^|[\s|])(?:issue )?(?:date|fecha|data|datum|fecha de emision): ?/u;

function readIssueDate(lines: SourceLine[], head: Section[]): Found<FoundDate> | null {
  const labelled = lines.find((line) => DATE_LABEL.test(fold(line.text)));
  if (labelled) {
    const label = DATE_LABEL.exec(fold(labelled.text)) as RegExpExecArray;
    const [date] = findDates(labelled.text.slice(label.index + label[0].length));
    if (date && date.start <= 16) return { value: date, span: labelled, confidence: LABELLED };
  }
  for (const section of head.filter(({ kind }) => kind === "issued")) {
    const [date] = findDates(section.lines[0]?.text ?? "");
    if (date) return { value: date, span: section.whole, confidence: LABELLED };
  }
  for (const line of lines) {
    const date = findDates(line.text).find(({ start }) => !isBracketed(line.text, start));
    if (date && findReference(line.text)?.reference.kind !== "AHRC")
      return { value: date, span: line, confidence: PLACED };
  }
  return dateLine(head);
}

/** "Geneva-Paris, April 24, 2031" below an appeal of the Observatory. */
function signedOn(sections: Section[]): Found<FoundDate> | null {
  const lines = sections.flatMap((section) => section.lines);
  if (!lines.some(({ text }) => /requests your urgent intervention/iu.test(text))) return null;
  for (const line of lines) {
    const date = dateAlone(line.text);
    if (date && date.start > 0) return { value: date, span: line, confidence: LIKELY };
  }
  return null;
}

/** A date alone on a line of the head; one without a weekday before one with (that is a web page's own). */
function dateLine(head: Section[]): Found<FoundDate> | null {
  const alone = head
    .filter(({ kind }) => kind !== "issued")
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const date = dateAlone(line.text);
      return date ? [{ line, date }] : [];
    });
  const best = alone.find(({ date }) => date.start === 0) ?? alone[0];
  return best
    ? { value: best.date, span: best.line, confidence: best.date.start === 0 ? PLACED : LIKELY }
    : null;
}

/** What a number line says after the number, without index, brackets and date. */
function afterReference(text: string, reference: FoundReference): string | null {
  let rest = text.slice(reference.end);
  const bracketed = rest.lastIndexOf(") - ");
  if (bracketed >= 0) rest = rest.slice(bracketed + 4);
  const [index] = findIndexes(rest);
  if (index || /:/u.test(rest.slice(0, 3))) return null;
  const [date] = findDates(rest);
  if (date) rest = rest.slice(0, date.start);
  rest = trimOf(rest, " :,|–-");
  return rest.length >= 6 && /^\p{Lu}/u.test(rest) ? rest : null;
}

const relatedIn = (text: string, own: string | null): string[] =>
  findIndexes(text)
    .filter(({ start, text: index }) => index !== own && isBracketed(text, start))
    .map(({ text: index }) => index);
