/** A day as a letter's language writes it at the top of a letter. */

/** French and Portuguese write the first of a month as an ordinal: "1er mai", "1.º de maio". */
const FIRST_OF_MONTH: Record<string, string> = { fr: "1er", pt: "1.º" };

/** "22 November 2026" of 2026-11-22; the day itself, YYYY-MM-DD, where the language's habits are not known. */
export function letterDate(day: string, lang: string): string {
  if (!isKnown(lang)) return day;
  const primary = lang.split("-")[0] ?? lang;
  // Plain "en" would put the month first; the digits are those of the UA number, the calendar the deadline's.
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  const first = FIRST_OF_MONTH[primary];
  return format
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .map(({ type, value }) => (type === "day" && value === "1" && first ? first : value))
    .join("");
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
