/** The UA numbers a report may belong to, and the one it most likely does. */
import type { Campaign } from "#app/domain/campaign/campaign.ts";

export interface CallsOfNumber {
  uaNumber: string;
  country: string | null;
  /** The newest published call, for the link to its page. */
  ordinal: number | null;
}

/** Newest first, each number once. */
export function callsByNumber(campaigns: readonly Campaign[]): CallsOfNumber[] {
  const numbers = [...new Set(campaigns.flatMap(({ uaNumber }) => uaNumber ?? []))];
  return numbers.map((uaNumber) => {
    const calls = campaigns.filter((call) => call.uaNumber === uaNumber && !call.withdrawnAt);
    const ordinals = calls.flatMap(({ publishedAt, ordinal }) => (publishedAt && ordinal ? ordinal : []));
    return {
      uaNumber,
      country: calls.find(({ country }) => country)?.country ?? null,
      ordinal: ordinals.length > 0 ? Math.max(...ordinals) : null,
    };
  });
}

/** The number of the only case about a country that the text names; "" where none or several are. */
export function numberFor(calls: readonly CallsOfNumber[], text: string): string {
  const named = calls.filter(({ country }) => country && text.includes(country));
  return named.length === 1 ? named[0]!.uaNumber : "";
}
