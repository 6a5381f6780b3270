/** The document's own number, "AMR 53/1059/2026": region and country, serial, year. */

const INDEX =
  /(?<![A-Z])(?:AFR|AMR|ASA|EUR|MDE|ACT|POL|IOR|ORG|NWS|DOC) ?\d\d[ /]\d{1,5}\/(?:\d{4}|\d\d)(?![\d/])/gu;

export interface FoundIndex {
  text: string;
  start: number;
  end: number;
}

/** As they stand in the text. An index that belongs to a cited report looks the same: the place decides. */
export function findIndexes(text: string): FoundIndex[] {
  return [...text.matchAll(INDEX)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
}

/** "AMR 53/…" → "Venezuela". Seen in real documents; a fallback only (some codes have served two countries). */
const COUNTRIES: Record<string, string> = {
  "AFR 16": "Burundi",
  "AFR 43": "Niger",
  "AFR 44": "Nigeria",
  "AMR 19": "Brazil",
  "AMR 23": "Colombia",
  "AMR 27": "Dominican Republic",
  "AMR 34": "Guatemala",
  "AMR 37": "Honduras",
  "AMR 41": "Mexico",
  "AMR 51": "USA",
  "AMR 53": "Venezuela",
  "ASA 23": "Cambodia",
  "MDE 13": "Iran",
  "MDE 23": "Saudi Arabia",
};

export const countryOfIndex = (index: string): string | null =>
  COUNTRIES[index.replace(/^([A-Z]{3}) ?(\d\d).*$/u, "$1 $2")] ?? null;
