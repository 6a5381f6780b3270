import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { directionOf, typedDirection } from "#app/domain/delivery/fonts/direction.ts";
import { printedTexts } from "#app/domain/delivery/printed-text.ts";
import type { SetDocument, SetLine } from "#app/domain/delivery/set-page.ts";
import { undrawableCharacters } from "#app/domain/delivery/undrawable-characters.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { glossIn } from "./letters.ts";
import { readPdf } from "./read-pdf.ts";
import { draw, faces, sampleLetter, setLetter } from "./sample-letter.ts";
import { MIXED, SAMPLES } from "./sample-letters.ts";

const LANGUAGES = Object.keys(SAMPLES);
const RIGHT_TO_LEFT = ["ar", "fa", "ur", "he"];
const shapeOf = (line: SetLine) => faces[line.weight].shape(line.text, line);

/** Line by line: what, where, how wide, in which fonts, and a hash over every glyph and its place. */
function golden({ pages }: SetDocument): string {
  const lines = pages.flatMap((page, i) =>
    page.lines.map((line) => {
      const { runs } = shapeOf(line);
      const glyphs = runs.map((run) => [run.font.name, run.rtl, run.clusters.map((c) => [c.text, c.glyphs])]);
      const rounded = JSON.stringify(glyphs, (_, value) =>
        typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value,
      );
      const hash = createHash("sha256").update(rounded).digest("hex").slice(0, 12);
      const fonts = [...new Set(runs.map((run) => run.font.name))].join(" ");
      const place = [line.x, line.baseline, line.width, line.size]
        .map((number) => number.toFixed(1))
        .join(" ");
      return `${i + 1} ${place} ${hash} ${fonts}\n    ${line.text}`;
    }),
  );
  return `${lines.join("\n")}\n`;
}

const withoutSpaces = (text: string): string => text.normalize("NFC").replace(/[\s\p{Cf}]+/gu, "");
const signs = (text: string): string => [...withoutSpaces(text)].sort().join("");
const readText = async (letter: Letter): Promise<string> => {
  const { pages } = await readPdf(await draw(setLetter(letter)));
  return pages.map(({ text }) => text).join(" ");
};

/** What the structure tree says in place of right-to-left text, which reader programs put in order by guessing. */
const actualTexts = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/ActualText \(\xFE\xFF((?:\\[\s\S]|[^\\)])*)\)/gu),
  ].map(([, text = ""]) => {
    const bytes = text.replace(/\\([nrtbf\\()])/gu, (_, sign: string) => UNESCAPED[sign] ?? sign);
    return Buffer.from(bytes, "latin1").swap16().toString("utf16le");
  });
const UNESCAPED: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

describe("a letter in", () => {
  it.each(LANGUAGES)("%s is set as its golden copy", async (language) => {
    const document = setLetter(sampleLetter(language));
    for (const line of document.pages.flatMap(({ lines }) => lines)) {
      expect(shapeOf(line).complete, line.text).toBe(true);
      expect(shapeOf(line).width * line.size).toBeCloseTo(line.width, 6);
    }
    await expect(golden(document)).toMatchFileSnapshot(`goldens/${language}.txt`);
  });

  it.each(LANGUAGES.filter((language) => !RIGHT_TO_LEFT.includes(language)))(
    "%s says to a reader program what was written",
    async (language) => {
      const letter = sampleLetter(language);
      expect(undrawableCharacters([letter])).toEqual([]);
      const read = withoutSpaces(await readText(letter));
      for (const text of printedTexts(letter)) expect(read).toContain(withoutSpaces(text));
    },
  );

  it.each(RIGHT_TO_LEFT)("%s says what was written, in its structure and sign by sign", async (language) => {
    const letter = sampleLetter(language);
    expect(undrawableCharacters([letter])).toEqual([]);
    const said = actualTexts(await draw(setLetter(letter)));
    for (const text of [
      letter.placeAndDate,
      letter.reference,
      letter.salutation,
      ...letter.paragraphs,
      letter.closing,
    ])
      expect(said).toContain(text);
    expect(signs(await readText(letter))).toBe(signs(printedTexts(letter).join("")));
  });

  it.each(["ar", "fa", "he"])("%s keeps its words whole for a reader program", async (language) => {
    const letter = sampleLetter(language);
    const read = withoutSpaces(await readText(letter));
    const words = letter.paragraphs.join(" ").match(/(?:\p{Script=Arabic}|\p{Script=Hebrew}|\p{M})+/gu) ?? [];
    const whole = words.filter((word) => read.includes(withoutSpaces(word)));
    expect(whole.length / words.length).toBeGreaterThan(0.93);
  });
});

describe("a line with names in many scripts", () => {
  it.each(["es", "ar", "zh-Hant", "ur"])("is complete in a letter in %s", async (language) => {
    const letter = sampleLetter(language, MIXED);
    expect(undrawableCharacters([letter])).toEqual([]);
    const document = setLetter(letter);
    for (const line of document.pages.flatMap(({ lines }) => lines)) {
      expect(shapeOf(line).complete, line.text).toBe(true);
    }
    expect(signs(await readText(letter))).toBe(signs(printedTexts(letter).join("")));
  });

  it("takes each name from its script's own font, and Han from the reader's", () => {
    const fontsOf = (text: string, language: string) =>
      faces.regular
        .shape(text, { language, dir: "ltr" })
        .runs.map(({ font }) => font.name.replace(/-.*/u, ""));
    expect(fontsOf("Noor", "es")).toEqual(["SourceSerif4"]);
    expect(fontsOf("Нур, Νουρ", "ar")).toEqual(["SourceSerif4", "SourceSerif4"]);
    expect(fontsOf("نور", "es")).toEqual(["NotoNaskhArabic"]);
    expect(fontsOf("نور", "ur")).toEqual(["NotoNastaliqUrdu"]);
    expect(fontsOf("直骨", "zh-Hans")).toEqual(["NotoSansSC"]);
    expect(fontsOf("直骨", "zh-Hant")).toEqual(["NotoSansTC"]);
    expect(fontsOf("直骨", "zh-TW")).toEqual(["NotoSansTC"]);
    expect(fontsOf("直骨", "ja")).toEqual(["NotoSansJP"]);
    expect(fontsOf("直骨", "ko")).toEqual(["NotoSansKR"]);
    expect(fontsOf("直骨", "es")).toEqual(["NotoSansSC"]);
    expect(fontsOf("直骨さん", "es")).toEqual(["NotoSansJP", "NotoSansJP"]);
    expect(fontsOf("नूर", "es")).toEqual(["NotoSerifDevanagari"]);
    expect(fontsOf("“努尔”", "es")).toEqual(["NotoSansSC"]);
    expect(fontsOf("Noor (努尔) y", "es")).toEqual(["SourceSerif4", "NotoSansSC", "SourceSerif4"]);
  });

  it("joins Arabic letters, stacks Devanagari, and keeps a vowel sign with its letter", () => {
    const glyphs = (text: string, language: string) =>
      faces.regular
        .shape(text, { language, dir: directionOf(text) })
        .runs.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.glyphs.map(({ id }) => id)));
    expect(new Set(glyphs("ههه", "ar")).size).toBe(3);
    expect(glyphs("क्ष", "hi").length).toBeLessThan(3);
    expect(glyphs("น้ำ", "th").length).toBeGreaterThanOrEqual(3);
    expect(glyphs("fi", "tr").length).toBe(2); // Turkish keeps the dot of its i
  });
});

describe("text from right to left", () => {
  /** The texts of a line's clusters from left to right. */
  const visual = (text: string, dir: "ltr" | "rtl", language = "ar") =>
    faces.regular
      .shape(text, { language, dir })
      .runs.flatMap(({ clusters }) => clusters.map((cluster) => cluster.text))
      .join("");

  it("keeps numbers and Latin names from left to right within it", () => {
    expect(visual("في 3/5/2021", "rtl")).toBe("3/5/2021 يف");
    expect(visual("نور (Noor) هنا", "rtl")).toBe("انه (Noor) رون".replace("(Noor)", ")Noor("));
  });
  it("leaves an English address in an Arabic letter as it was written", () => {
    const address = "335 East 46th Street, New York, NY 10017";
    expect(visual(address, directionOf(address, "rtl"))).toBe(address);
  });
  it("is found by most of the letters, not by the first", () => {
    expect(directionOf("نور is a singer from the coast")).toBe("ltr");
    expect(directionOf("Amnesty تدعو إلى الإفراج عن نور")).toBe("rtl");
    expect(directionOf("72/24", "rtl")).toBe("rtl");
    expect(directionOf("", "ltr")).toBe("ltr");
  });
  it("turns in a letter only where a paragraph neither begins nor mostly is in the letter's script", () => {
    expect(typedDirection("انظر: https://example.org/a/long/link", "rtl")).toBe("rtl");
    expect(typedDirection("Noor ما زالت في السجن", "rtl")).toBe("rtl");
    expect(typedDirection("She has done nothing.", "rtl")).toBe("ltr");
    expect(typedDirection("نور is in prison", "ltr")).toBe("ltr");
    expect(typedDirection("ما زالت نور في السجن", "ltr")).toBe("rtl");
  });
  it("is the letter's around a town and an office in other letters, in one column and in two", () => {
    const letter = {
      ...sampleLetter("ur"),
      placeAndDate: "Kingston upon Hull، 15 جون، 2026",
      copyNotation: ["نقل برائے: His Excellency the Permanent Representative"],
    };
    for (const gloss of [null, glossIn("en", "facing")]) {
      const lines = setLetter({ ...letter, gloss }).pages[0]!.lines;
      const framed = lines.filter(({ role }) => role === "date" || role === "copy-notation");
      expect(framed.map(({ dir }) => dir)).toEqual(["rtl", "rtl"]);
    }
  });
  it("stands at the right of the sheet, the date at the left", () => {
    const [page] = setLetter(sampleLetter("ar")).pages;
    const right = (role: string) => {
      const line = page!.lines.find((candidate) => candidate.role === role)!;
      return line.x + line.width;
    };
    for (const role of ["reference", "salutation", "body", "closing", "signature"]) {
      expect(right(role), role).toBeCloseTo(right("salutation"), 3);
    }
    expect(page!.lines.find(({ role }) => role === "date")!.x).toBeLessThan(page!.width / 3);
  });
});
