/** Numbers of other organisations, kept as they are written. */
import type { FoundReference, UaReference } from "./ua-number-line.ts";

const OBSERVATORY = /(?<![A-Z])[A-Z]{3} \d{3} ?\/ ?\d{4} ?\/ ?OBS \d{3}(?:\.\d{1,2})?/u;
const ASIAN_COMMISSION = /(?<![A-Z-])(?:U[APGC]-\d{3}-\d{4}|AHRC-[A-Z]{3}-\d{3}-\d{4})(?!\d)/u;
const SERIAL_OF_THE_YEAR = /^AU-\d{1,3}$/u;

export function findOtherScheme(line: string): FoundReference | null {
  const schemes = [
    ["OBS", OBSERVATORY],
    ["AHRC", ASIAN_COMMISSION],
    ["other", SERIAL_OF_THE_YEAR],
  ] as const;
  for (const [kind, pattern] of schemes) {
    const match = pattern.exec(line);
    if (!match) continue;
    const raw = match[0];
    const reference: UaReference = { raw, kind, number: raw, ordinal: null, ordinal_text: null };
    return {
      reference,
      update: null,
      status: "new",
      series: kind,
      start: match.index,
      end: match.index + raw.length,
    };
  }
  return null;
}
