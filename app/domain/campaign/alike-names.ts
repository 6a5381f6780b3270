/** Two spellings of what may be one name: "Kennedy Tejeda" and "Kennedy Tejada". A person decides; this only asks. */
import { fold } from "../urgent-action/fold.ts";

/** The same but for accents and capitals. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

/** Not the same, yet at most two letters apart, or one has a further name between. */
export function alikeNames(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return false;
  const [words, others] = [one.split(" "), other.split(" ")];
  if (words.length !== others.length) {
    const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
    return shorter.length >= 2 && shorter[0] === longer[0] && shorter.every((word) => longer.includes(word));
  }
  return words.every((word, i) => distance(word, others[i] as string) <= 2) && distance(one, other) <= 2;
}

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** Levenshtein's, for short words. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
