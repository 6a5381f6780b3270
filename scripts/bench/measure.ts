/** Times, taken so that a busy machine disturbs both sides of a comparison alike. */

/** One line of the table: what we measured, what stands beside it, and how they compare. */
export interface Comparison {
  what: string;
  ours: string;
  beside: string;
  ratio: string;
}

/** Milliseconds a turn, the median of `rounds`; the sides take turns, so that both meet the same machine. */
export async function medians(
  rounds: number,
  sides: Record<string, () => Promise<unknown>>,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [side, turn] of Object.entries(sides)) {
      const begun = performance.now();
      await turn();
      times[side] ??= [];
      times[side].push(performance.now() - begun);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([side, all]) => [side, median(all)]));
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The longest time in which the event loop could do nothing else, in milliseconds, while `work` ran. */
export async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await work();
  clearInterval(watch);
  return longest;
}

export const ms = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en")} ms`;
export const times = (ours: number, beside: number): string => `${(ours / beside).toFixed(2)} ×`;
