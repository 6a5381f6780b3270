/** The country that a title names, and the title without it where the country is no part of the title. */
import { isCapitals } from "../fold.ts";

/** "(Honduras: UA 60.16)", "BRASIL: …", "Écrire Colombie. …", "MALAYSIA - …". */
export function countryInTitle(
  title: string,
  besideMarker: boolean,
): { country: string; title: string | null } | null {
  const web = /\(([^():]{3,40}): [A-Z]{2,5} \d{1,3}[./]\d\d\)$/u.exec(title);
  if (web?.[1]) return { country: web[1], title: null };
  const write = /^(?:Écrire|Écrivez) (\p{Lu}[\p{L} '-]{2,40})\. (.+)$/u.exec(title);
  if (write?.[1]) return { country: write[1], title: write[2] ?? null };
  const sheet = /^(\p{Lu}[\p{Lu} '-]{2,38}) - (\p{Ll}.+)$/u.exec(title);
  if (sheet?.[1]) return { country: sheet[1], title: sheet[2] ?? null };
  const prefix = /^(\p{Lu}[\p{L}.' -]{1,37}\p{L}) ?: \S/u.exec(title);
  if (prefix?.[1] && prefix[1].split(" ").length <= 4) {
    if (besideMarker && isCapitals(prefix[1]))
      return { country: prefix[1], title: title.slice(prefix[0].length - 1) };
    return { country: isCapitals(prefix[1]) ? capitalise(prefix[1], title) : prefix[1], title: null };
  }
  return null;
}

/** "BRASIL" → "Brasil" where the whole title is in capitals; a country set apart by capitals stays. */
const capitalise = (country: string, title: string): string =>
  isCapitals(title)
    ? country.toLowerCase().replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : country;
