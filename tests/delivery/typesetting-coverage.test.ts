import fs from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Coverage, rangesOf } from "#app/domain/delivery/fonts/coverage.ts";
import { coverageTable } from "#app/domain/delivery/fonts/coverage-table.server.ts";
import { canBeDrawn } from "#app/domain/delivery/fonts/drawable.server.ts";
import { isDrawable } from "#app/domain/delivery/fonts/drawable.ts";
import { graphemes } from "#app/domain/delivery/graphemes.ts";
import { fontsOf, PLAIN, undrawable } from "../../public/enhance/drawable-signs.js";
import { faces } from "./sample-letter.ts";
import { MIXED, SAMPLES } from "./sample-letters.ts";

const FILE = "public/enhance/coverage.json";
const table: Record<string, string> = JSON.parse(fs.readFileSync(FILE, "utf8"));

describe("the table of what our fonts have", () => {
  it("is that of the installed fonts (`tsx scripts/coverage-table.ts` writes it anew)", () => {
    expect(table).toEqual(coverageTable());
  });
  it("is small enough for a slow connection", () => {
    expect(gzipSync(fs.readFileSync(FILE)).length).toBeLessThan(8_000);
  });
  it("reads back as it was written", () => {
    const signs = [0x20, 0x21, 0x22, 0x40, 0x3000, 0x3001, 0x1f600];
    const coverage = Coverage.ofRanges(rangesOf(signs));
    for (let sign = 0; sign < 0x1f700; sign++) expect(coverage.has(sign)).toBe(signs.includes(sign));
  });
});

/** Hard ones: piles, mixtures, emoji, what is invisible, what has no font. */
const SIGNS = graphemes(
  [
    ...Object.values(SAMPLES).flatMap(({ salutation, paragraphs, closing }) => [
      salutation,
      ...paragraphs,
      closing,
    ]),
    MIXED,
    "ꦗꦮ ᠮᠣ 𒀀 a\u0E34 क\u05B0 e\u0301\u0323\u0302\u0303\u0304 👩🏽‍⚖️ 🏳️‍🌈 🇻🇪 1️⃣ ☃ ℵ 𝒳 ½ ﷺ ẹ́ ọ̀ \u2011\u2060\u200F\u00AD x\u20DD",
    `e${"\u0301".repeat(30)}`,
  ].join(" "),
);

describe("a sign that cannot be printed", () => {
  it("is found alike by the server and in the browser", () => {
    const fonts = fontsOf(table);
    const server = [...new Set(SIGNS)].filter((sign) => !canBeDrawn(sign));
    const normalized = new Set(server.map((sign) => sign.normalize("NFC")));
    expect(new Set(undrawable(SIGNS.join(""), fonts))).toEqual(normalized);
    expect(server).toEqual(expect.arrayContaining(["ꦗ", "ꦮ", "𒀀"]));
    expect(isDrawable("a", [])).toBe(false);
  });

  it("is found before it is drawn: what the table has, shaping finds", () => {
    for (const sign of new Set(SIGNS)) {
      const shaped = faces.regular.shape(sign.normalize("NFC"), { language: "es", dir: "ltr" });
      if (canBeDrawn(sign))
        expect(shaped.complete, `${sign} ${sign.codePointAt(0)?.toString(16)}`).toBe(true);
    }
  });

  it("is none of those that the browser does not even ask about", () => {
    for (let sign = 0; sign < 0x10000; sign++) {
      const text = String.fromCharCode(sign);
      if (sign < 0xd800 && PLAIN.test(text)) expect(canBeDrawn(text) || /[\t\r]/.test(text), text).toBe(true);
    }
  });
});
