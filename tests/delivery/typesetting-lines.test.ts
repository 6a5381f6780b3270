import { describe, expect, it } from "vitest";
import { breakLines } from "#app/domain/delivery/break-lines.ts";
import { piecesOf } from "#app/domain/delivery/line-breaks.ts";
import { isSpaceBetween } from "#app/domain/delivery/line-joints.ts";
import { inWording } from "#app/domain/delivery/type-face.ts";
import { textDirection } from "#app/i18n/languages.ts";
import { faces } from "./sample-letter.ts";
import { SAMPLES } from "./sample-letters.ts";

const faceOf = (language: string) => inWording(faces.regular, { language, dir: textDirection(language) });

describe("lines in any language", () => {
  it.each(Object.keys(SAMPLES))("in %s are as wide as allowed at most, and lose nothing", (language) => {
    const face = faceOf(language);
    for (const text of SAMPLES[language]!.paragraphs) {
      for (const width of [90, 160, 310, 453]) {
        const lines = breakLines(text, face, 11, width);
        for (const line of lines) expect(face.width(line, 11)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        if (width > 300) expect(lines.length).toBeLessThan(8);
      }
    }
  });

  it("are joined again with spaces where the language has them", () => {
    for (const [language, { paragraphs }] of Object.entries(SAMPLES)) {
      for (const text of paragraphs) {
        const lines = breakLines(text, faceOf(language), 11, 200);
        const joined = lines.reduce((whole, line) => whole + (isSpaceBetween(whole, line) ? " " : "") + line);
        // Thai sets spaces between clauses only: a line that ends there loses one.
        if (/^(th|my|km|zh-Han.|ja)$/.test(language)) {
          expect(joined.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        } else expect(joined).toBe(text);
      }
    }
  });
});

describe("a line ends", () => {
  it("between Thai, Khmer and Burmese words", () => {
    expect(piecesOf("แม่ของเธอไปยืนรอ").length).toBeGreaterThanOrEqual(5);
    expect(piecesOf("ម្តាយរបស់នាងរង់ចាំ").length).toBeGreaterThanOrEqual(3);
    expect(piecesOf("တရားစီရင်ခြင်းမရှိဘဲ").length).toBeGreaterThanOrEqual(3);
  });
  it("between Korean words only", () => {
    expect(piecesOf("누르(Noor)는 갇혀 있습니다")).toEqual(["누르(Noor)는 ", "갇혀 ", "있습니다"]);
    expect(piecesOf("2026년 6월")).toEqual(["2026년 ", "6월"]);
  });
  it("between Chinese signs, but before no mark that closes and after none that opens", () => {
    const pieces = piecesOf("她说：“明天再来”，然后（又）走了。");
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[：”，）。]/u);
      expect(piece).not.toMatch(/[“（]$/u);
    }
    expect(pieces.length).toBeGreaterThan(6);
  });
  it("before no small kana and no lengthening mark", () => {
    for (const piece of piecesOf("ちょっとデータをチェックしてください"))
      expect(piece).not.toMatch(/^[ょっーッェ]/u);
  });
  it("in no number, and not between a number and its sign", () => {
    expect(piecesOf("son 10 000 personas")).toEqual(["son ", "10 000 ", "personas"]);
    expect(piecesOf("caso n.º 44-1 de 3/5/2021")).toEqual(["caso ", "n.º 44-1 ", "de ", "3/5/2021"]);
    expect(piecesOf("тюрьмы № 7.")).toEqual(["тюрьмы ", "№ 7."]);
    expect(piecesOf("No. 12 and no. It is")).toEqual(["No. 12 ", "and ", "no. ", "It ", "is"]);
    expect(piecesOf("3,5 % or $1,000.50")).toHaveLength(4);
  });
  it("before no French mark of punctuation, whichever space stands before it", () => {
    for (const space of [" ", "\u00A0", "\u202F"]) {
      for (const piece of piecesOf(`Où${space}? Là${space}: «${space}ici${space}»${space}; oui${space}!`)) {
        expect(piece).not.toMatch(/^[\s\u202F]*[?:;!»]/u);
        expect(piece).not.toMatch(/«\s*$/u);
      }
    }
  });
  it("in no grapheme, however narrow the line", () => {
    for (const text of ["กำลังน้ำที่ผู้", "क्षत्रियराष्ट्र", "👩‍👧👨🏽‍⚖️🇻🇪", "e\u0301\u0323e\u0301\u0323"]) {
      for (const line of breakLines(text, faceOf("und"), 11, 12)) {
        expect(line).not.toMatch(/^(?:\p{M}|\u200D|\uFE0F)/u);
      }
    }
  });
  it("at a soft hyphen without showing one never", () => {
    expect(piecesOf("un\u00ADbreakable word")).toEqual(["un\u00ADbreakable ", "word"]);
  });
});
