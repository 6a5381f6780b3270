/** Numbers that may be shown to everybody: none that is about so few that it tells of a person. */

/** A count of fewer actions than this is not shown by itself. */
const SMALLEST_SHOWN = 5;

export interface Count {
  key: string;
  /** People's acts: what decides whether the count is small. */
  actions: number;
  /** What is shown. */
  letters: number;
}

export interface ShownCount {
  /** Null: the rest, merged from the small counts. */
  key: string | null;
  letters: number;
}

/**
 * Merges the small counts into one rest at the end. Where the rest would be a single count, or small itself,
 * the next smallest joins it: otherwise the total less the counts that are shown would tell it after all.
 */
export function mergeSmallCounts(counts: readonly Count[]): ShownCount[] {
  const bySize = [...counts].sort((a, b) => a.actions - b.actions || (a.key < b.key ? -1 : 1));
  let merged = bySize.filter((count) => count.actions < SMALLEST_SHOWN).length;
  let restActions = sum(bySize.slice(0, merged), "actions");
  while (merged > 0 && merged < bySize.length && (merged === 1 || restActions < SMALLEST_SHOWN)) {
    restActions += bySize[merged]!.actions;
    merged++;
  }
  const rest = bySize.slice(0, merged);
  const hidden = new Set(rest.map((count) => count.key));
  const shown = counts
    .filter((count) => !hidden.has(count.key))
    .map(({ key, letters }): ShownCount => ({ key, letters }));
  return rest.length === 0 ? shown : [...shown, { key: null, letters: sum(rest, "letters") }];
}

const sum = (counts: readonly Count[], what: "actions" | "letters"): number =>
  counts.reduce((total, count) => total + count[what], 0);
