/**
 * How long a letter takes where a section has not said so: three cautious figures, since a letter that comes early
 * does no harm. Sections put better ones in their place at the desk (/desk/post), each with its source and date.
 *
 * Source: the last posting days that a large European operator recommended for standard letters before Christmas
 * (Royal Mail, announcements of 2016 and 2020, read on 2026-11-22), counted to 23 December: 5 to 12 working days within
 * Europe, 6 to 15 to other continents. The longest of each range, and a third more for other continents.
 */
export const DEFAULT_TRANSIT_DAYS = { home: 5, europe: 12, world: 20 } as const;
export type TransitZone = keyof typeof DEFAULT_TRANSIT_DAYS;
/** The day on which these figures were looked at last. */
export const DEFAULTS_CHECKED_ON = "2026-11-22";

/** `from`: the countries that a section serves; `to`: null where the country is not known, as an invented one. */
export function transitZone(from: readonly string[], to: string | null): TransitZone {
  if (!to) return "world";
  if (from.includes(to)) return "home";
  return EUROPE.has(to) && from.some((country) => EUROPE.has(country)) ? "europe" : "world";
}

/** ISO 3166-1 codes of the states in or mostly in Europe that exchange mail by land or in a day's flight. */
const EUROPE = new Set(
  (
    "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL " +
    "NO PL PT RO RS RU SE SI SK SM TR UA VA XK"
  ).split(" "),
);
