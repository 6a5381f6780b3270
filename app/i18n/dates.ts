/** Days and counts in a page language, by Intl. Days are YYYY-MM-DD and belong to no time zone. */

/** "30 August 2026". */
export const longDay = (day: string, lang: string): string => formatDay(day, lang, { dateStyle: "long" });

/** "30 Aug". */
export const shortDay = (day: string, lang: string): string =>
  formatDay(day, lang, { day: "numeric", month: "short" });

/** "3 months ago": a negative number of days, in the largest unit that fits. */
export function timeAgo(days: number, lang: string): string {
  const ago = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const size = Math.abs(days);
  if (size < 14) return ago.format(days, "day");
  if (size < 60) return ago.format(Math.round(days / 7), "week");
  if (size < 700) return ago.format(Math.round(days / 30.44), "month");
  return ago.format(Math.round(days / 365.25), "year");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl.DateTimeFormat costs 100 times a call of it: keep the few there are. */
export function formatDay(day: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${lang} ${JSON.stringify(options)}`;
  let formatter = formats.get(key);
  if (!formatter) {
    // Plain "en" would put the month first, which only one country reads without doubt.
    formatter = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { ...options, timeZone: "UTC" });
    formats.set(key, formatter);
  }
  return formatter.format(new Date(`${day}T00:00:00Z`));
}
