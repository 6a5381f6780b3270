/** Sets of code points, as ranges in a short text: "2o-p 3" is every number from 96 to 121, and 124. */

/** The code points in ascending order, each range as its distance from the last one's start, in base 36. */
export function rangesOf(codePoints: Iterable<number>): string {
  const ranges: [number, number][] = [];
  for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && codePoint <= last[1] + 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  let before = 0;
  return ranges
    .map(([from, to]) => {
      const text = (from - before).toString(36) + (to > from ? `-${(to - from).toString(36)}` : "");
      before = from;
      return text;
    })
    .join(" ");
}

/** Whether a code point is in the set: one bit each. */
export class Coverage {
  readonly #bits = new Uint8Array(0x110000 >> 3);

  static ofRanges(ranges: string): Coverage {
    const coverage = new Coverage();
    let start = 0;
    for (const range of ranges.split(" ")) {
      const [from = "0", length = "0"] = range.split("-");
      start += Number.parseInt(from, 36);
      for (let i = 0; i <= Number.parseInt(length, 36); i++) coverage.add(start + i);
    }
    return coverage;
  }

  static of(codePoints: Iterable<number>): Coverage {
    const coverage = new Coverage();
    for (const codePoint of codePoints) coverage.add(codePoint);
    return coverage;
  }

  add(codePoint: number): void {
    this.#bits[codePoint >> 3]! |= 1 << (codePoint & 7);
  }

  has(codePoint: number): boolean {
    return (this.#bits[codePoint >> 3]! & (1 << (codePoint & 7))) !== 0;
  }
}
