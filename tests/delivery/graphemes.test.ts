/** Signs are counted as Unicode counts them, and counting never keeps a page waiting. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { graphemes } from "#app/domain/delivery/graphemes.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const asUnicodeSays = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

it("signs are those of Unicode, whatever stands beside what", () => {
  const sign = fc.oneof(
    fc.constantFrom(
      ...'aÉß "漢かアאش\n\r',
      "\u0301",
      "\u200D",
      "\u0600",
      "\u0E33",
      "\u1100",
      "각",
      "👩",
      "🇪",
      "क्",
      "\uFE0F",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      expect(graphemes(signs.join(""))).toEqual(asUnicodeSays(signs.join("")));
    }),
    { numRuns: 3_000 },
  );
});

it("the signs of the longest letter are counted in a fraction of the time that Unicode's own way takes", () => {
  for (const text of ["W".repeat(10_000), "<A".repeat(5_000), "漢字".repeat(5_000), "é̩a".repeat(3_000)])
    expect(
      fastest(() => graphemes(text)),
      text.slice(0, 4),
    ).toBeLessThan(fastest(() => asUnicodeSays(text)) / 3);
});

/** In milliseconds, of three: others share the machine. */
const fastest = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
