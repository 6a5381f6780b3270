/** Dates as Urgent Actions write them, in the months of every vocabulary. A numeric date that reads two ways is asked, not guessed. */
import { fold } from "../fold.ts";
import { trimEndOf } from "../trim.ts";
import { placesOf } from "../vocabulary/vocabularies.ts";
import { findIndexes } from "./index-number.ts";

export interface FoundDate {
  /** As it stands in the text: "3rd of November, 2031". */
  text: string;
  start: number;
  end: number;
  /** YYYY-MM-DD, or null where the year is missing or the order of day and month is not certain. */
  iso: string | null;
  /** Both readings of a numeric date, day first, then month first. */
  ambiguous?: readonly [string, string];
  yearless?: true;
  /** Counted from the day of reading: "within four weeks". */
  relative?: true;
}

const MONTHS = placesOf((v) => v.months);

/** "16 August, 2017", "3rd of November, 2031", "9 de julio de 2013", "12. Mai 2016", "1er mars 2031", "26 Feb 99" */
const DAY_FIRST =
  /(?<![\d/.-])(\d{1,2})(?:st|nd|rd|th|er|\.|º|o)?,? (?:of |de |d'|del )?([a-z]{3,12})\.?(?:,? (?:of |de |del )?(\d{4}|\d\d)(?!\d)(?: r\.)?)?/gu;
/** "August 30, 2026", "June 22nd of 2006", "July the 31st of 2004", "gennaio 18, 2019" */
const MONTH_FIRST =
  /(?<![a-z])([a-z]{3,12})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d/:])(?:,? (?:of )?(\d{4})(?!\d))?/gu;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/.-]?\d)/gu;
const ISO = /(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?!\d)/gu;

/** All dates of a text, in their order. Only those with a year, unless `yearless` is asked for. */
export function findDates(text: string, options: { yearless?: boolean } = {}): FoundDate[] {
  const folded = fold(withoutIndexes(text));
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, date: Pick<FoundDate, "iso" | "ambiguous" | "yearless">) => {
    const start = match.index as number;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ text: text.slice(start, end), start, end, ...date });
  };
  const addWritten = (match: RegExpMatchArray, day: string, month: number, year: string | undefined) => {
    if (year) {
      const iso = toIso(fullYear(year), month, Number(day));
      if (iso) add(match, { iso });
    } else if (options.yearless && Number(day) >= 1 && Number(day) <= 31) {
      add(match, { iso: null, yearless: true });
    }
  };
  for (const match of matches(folded, DAY_FIRST)) {
    const month = MONTHS.get(match[2] as string);
    // "13 May be…" has no year and is not offered; a year in two digits goes with the day in front only.
    if (month) addWritten(match, match[1] as string, month, match[3]);
  }
  for (const match of matches(folded, MONTH_FIRST)) {
    const month = MONTHS.get(match[1] as string);
    if (month) addWritten(match, match[2] as string, month, match[3]);
  }
  for (const match of matches(folded, ISO)) {
    const iso = toIso(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) add(match, { iso });
  }
  for (const match of matches(folded, NUMERIC)) {
    const numeric = readNumeric(Number(match[1]), Number(match[3]), fullYear(match[4] as string));
    if (numeric) add(match, numeric);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text that is a date and nothing else, a weekday or a place before it allowed: "Oslo, 21 March 2007". */
export function dateAlone(text: string): FoundDate | null {
  if (text.length > 60 || !/\d/u.test(text)) return null;
  const [date, second] = findDates(text);
  if (!date || second || date.end < trimEndOf(text, ". ").length) return null;
  const before = text.slice(0, date.start).trim();
  return before === "" || (/^[\p{L} -]{2,30},$/u.test(before) && !before.includes(" - ")) ? date : null;
}

/** "ASA 21/11/99" is an index, not the 21st of November. */
const withoutIndexes = (text: string): string =>
  findIndexes(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

function readNumeric(
  first: number,
  second: number,
  year: number,
): Pick<FoundDate, "iso" | "ambiguous"> | null {
  const dayFirst = toIso(year, second, first);
  const monthFirst = toIso(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { iso: null, ambiguous: [dayFirst, monthFirst] };
  const iso = dayFirst ?? monthFirst;
  return iso ? { iso } : null;
}

/** Two digits: the number scheme began in 1973, so 70–99 are of the last century. */
const fullYear = (year: string): number => {
  const value = Number(year);
  return year.length === 4 ? value : value >= 70 ? 1900 + value : 2000 + value;
};

function toIso(year: number, month: number, day: number): string | null {
  if (year < 1961 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
