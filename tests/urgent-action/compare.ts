/** Compares a reading with the fields expected of it, as the corpus asks: white space, quotes and NFC aside. */
import type { UaDocument } from "#app/domain/urgent-action/document.ts";

export interface Difference {
  field: string;
  expected: unknown;
  found: unknown;
}

/** Every leaf of the expected document counts as one field; an empty or null one as well. */
export function compareDocuments(
  expected: UaDocument,
  found: UaDocument,
): { fields: number; differences: Difference[] } {
  const differences: Difference[] = [];
  let fields = 0;
  const walk = (field: string, a: unknown, b: unknown) => {
    if (isBranch(a) && isBranch(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        walk(field ? `${field}.${key}` : key, a[key], b[key]);
      return;
    }
    fields++;
    if (plain(field, a) !== plain(field, b)) differences.push({ field, expected: a, found: b });
  };
  walk("", expected, found);
  return { fields, differences };
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0;

function plain(field: string, value: unknown): string {
  if (typeof value !== "string") {
    const empty =
      value === undefined || (typeof value === "object" && value !== null && !Object.keys(value).length);
    return empty ? "null" : JSON.stringify(value);
  }
  const text = value
    .normalize("NFC")
    .replace(/[‘’‛]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
  return /address_lines\.\d+$/u.test(field) ? text.replace(/,$/u, "") : text;
}
