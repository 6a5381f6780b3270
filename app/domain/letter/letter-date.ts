/** A day as a letter's language writes it at the top of a letter. */

/** Some languages write the first of a month as an ordinal: "1er mai", "1.º de maio", "1º maggio". */
const FIRST_OF_MONTH: Record<string, string> = { fr: "1er", pt: "1.º", it: "1º" };

interface DayParts {
  day: string;
  /** By name, but a number in Vietnamese. */
  month: string;
  year: string;
}

/** Dates as letters have them where the calendar's long form is that of a list or a screen. */
const IN_LETTERS: Record<string, (parts: DayParts) => string> = {
  hy: ({ day, month, year }) => `${Number(day)} ${month} ${year} թ.`,
  km: ({ day, month, year }) => `ថ្ងៃទី${day} ខែ${month} ឆ្នាំ${year}`,
  my: ({ day, month, year }) => `${year} ခုနှစ်၊ ${month}လ ${day} ရက်`,
  vi: ({ day, month, year }) => `ngày ${day} ${month} năm ${year}`,
};

/** "22 November 2026" of 2026-11-22; the day itself, YYYY-MM-DD, where the language's habits are not known. */
export function letterDate(day: string, lang: string): string {
  if (!isKnown(lang)) return day;
  const primary = lang.split("-")[0] ?? lang;
  const first = FIRST_OF_MONTH[primary];
  const parts = formatIn(lang).formatToParts(new Date(`${day}T12:00:00Z`));
  const inLetters = IN_LETTERS[primary];
  if (inLetters) return inLetters(Object.fromEntries(parts.map(({ type, value }) => [type, value])) as never);
  const written = parts.map(({ type, value }) => (type === "day" && value === "1" && first ? first : value));
  return written.join("").replaceAll("\u202F", "\u00A0"); // a narrow space, as in "2026 г.", is in few faces
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Bounds what somebody can fill by asking for one language after another. */
const MOST_FORMATS = 200;

/** Making a format costs 100 times using it. */
function formatIn(lang: string): Intl.DateTimeFormat {
  const known = formats.get(lang);
  if (known) return known;
  // Plain "en" would put the month first; the digits are those of the UA number, the calendar the deadline's.
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  if (formats.size >= MOST_FORMATS) formats.clear();
  formats.set(lang, format);
  return format;
}

/** A letter is dated on the day in UTC. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
}
