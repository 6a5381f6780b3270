/** A country's name in a page language where its code is known, else as the document writes it. */
export function countryName(
  { country, countryCode }: { country: string | null; countryCode: string | null },
  lang: string,
): string | null {
  if (!countryCode) return country;
  return new Intl.DisplayNames([lang], { type: "region" }).of(countryCode) ?? country;
}
