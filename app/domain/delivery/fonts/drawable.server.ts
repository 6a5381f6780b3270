/** Whether our fonts can print a grapheme, answered from the table that browsers are given too. */
import table from "#public/enhance/coverage.json" with { type: "json" };
import { Coverage } from "./coverage.ts";
import { isDrawable } from "./drawable.ts";

let coverages: Coverage[] | null = null;

/** A few microseconds; the first call reads the table, 5 ms. */
export function canBeDrawn(grapheme: string): boolean {
  coverages ??= Object.values(table).map(Coverage.ofRanges);
  return isDrawable(grapheme, coverages);
}
