/** Chance that falls the same way each time: the mulberry32 generator (Tommy Ettinger, public domain). */
export interface SeededChance {
  /** At least 0, less than 1. */
  next(): number;
  /** One of the keys, as often as its weight says. */
  pick<K extends string>(weights: Partial<Record<K, number>>): K;
}

export function seededChance(seed: number): SeededChance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return entries.at(-1)![0];
    },
  };
}
