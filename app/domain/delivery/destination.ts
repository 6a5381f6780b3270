/** The country that a letter goes to, as far as its address tells. */
import type { Addressee, PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { countryCode } from "#app/domain/campaign/country-codes.ts";

/**
 * The country that the address names in its last line; else an embassy for one section's supporters stands among
 * them, and a target in the country of the case. Null for a mission whose address names no country.
 * @returns ISO 3166-1 alpha-2
 */
export function destination(
  addressee: Pick<Addressee, "addressLines" | "section" | "kind">,
  campaign: Pick<PublishedCampaign, "countryCode" | "documentLanguage">,
  sectionCountries: readonly string[],
): string | null {
  const last = addressee.addressLines.at(-1) ?? "";
  const written = [last, ...last.split(/[,،]\s*/u).slice(-1)]
    .map((line) => countryCode(line.replace(/[.,\s]+$/u, ""), campaign.documentLanguage))
    .find(Boolean);
  if (written) return written;
  if (addressee.section) return sectionCountries[0] ?? null;
  return addressee.kind === "target" ? campaign.countryCode : null;
}
