/** The burst alarm: a bucket whose day is far over its other days. It says "look", and decides nothing. */
import { type Bucket, bucketKey } from "#app/domain/action-log/bucket.ts";

/** A day below so many letters is never an alarm: a school class is not an attack. */
const FEWEST_LETTERS = 50;

/** How many times the median a day has to be. */
const TIMES_MEDIAN = 8;

/** Fewer other days than these have no telling median. */
const FEWEST_DAYS = 3;

export interface BucketCount {
  bucket: Bucket;
  /** To the officials, reported or sent. */
  letters: number;
}

export interface Burst extends BucketCount {
  /** The median it was measured by, in letters a day. */
  median: number;
}

/**
 * A bucket's day is a burst when it has at least 50 letters and at least 8 times the median of the other days on which
 * the same section, channel, letter language and origin wrote for the same call. Where there are fewer than 3 such
 * days, the median is that of all other bucket days of the call. A section's own counts and demonstrations never are.
 * Largest first.
 */
export function findBursts(counts: readonly BucketCount[]): Burst[] {
  const judged = counts.filter(
    ({ bucket }) => bucket.origin !== "import" && bucket.origin !== "demonstration",
  );
  const bySeries = groupBy(judged, seriesOf);
  const byCall = groupBy(judged, callOf);
  return judged
    .filter(({ letters }) => letters >= FEWEST_LETTERS)
    .flatMap((count): Burst[] => {
      const others = (group: BucketCount[] = []) => group.filter((other) => other !== count);
      const own = others(bySeries.get(seriesOf(count)));
      const compared = own.length >= FEWEST_DAYS ? own : others(byCall.get(callOf(count)));
      if (compared.length === 0) return [];
      const middle = median(compared.map(({ letters }) => letters));
      return count.letters >= TIMES_MEDIAN * Math.max(1, middle) ? [{ ...count, median: middle }] : [];
    })
    .sort((a, b) => b.letters - a.letters || (bucketKey(a.bucket) < bucketKey(b.bucket) ? -1 : 1));
}

const callOf = ({ bucket }: BucketCount): string => `${bucket.uaNumber} ${bucket.ordinal}`;
const seriesOf = ({ bucket }: BucketCount): string => bucketKey({ ...bucket, day: "" });

function groupBy(counts: BucketCount[], keyOf: (count: BucketCount) => string): Map<string, BucketCount[]> {
  const groups = new Map<string, BucketCount[]>();
  for (const count of counts) {
    const group = groups.get(keyOf(count));
    if (group) group.push(count);
    else groups.set(keyOf(count), [count]);
  }
  return groups;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
