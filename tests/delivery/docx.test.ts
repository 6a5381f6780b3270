import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { lettersAsDocx } from "#app/domain/delivery/letter-docx.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { sheetFor } from "#app/domain/delivery/sheet.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { ENGLISH, glossIn, IN_ARABIC, SPANISH, TO_THE_EMBASSY, TO_THE_MINISTER } from "./letters.ts";

const { regular } = letterFaces();
const A4 = sheetFor("A4", "din-b");
const files = (letters: Letter[], sheet = A4) =>
  Object.fromEntries(
    Object.entries(unzipSync(lettersAsDocx(letters, sheet, regular))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
const document = (letters: Letter[], sheet = A4) => files(letters, sheet)["word/document.xml"]!;

interface ReadParagraph {
  text: string;
  xml: string;
}
const paragraphs = (xml: string): ReadParagraph[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gu)].map(([paragraph]) => ({
    text: [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join(""),
    xml: paragraph,
  }));
const twips = (paragraph: ReadParagraph, name: string) =>
  Number(new RegExp(`w:${name}="(-?\\d+)"`, "u").exec(paragraph.xml)?.[1] ?? 0);
const MM = 25.4 / 1440;

describe("a .docx", () => {
  it("is a zip of well-formed XML that says what it is", () => {
    const all = files([TO_THE_MINISTER]);
    for (const [name, xml] of Object.entries(all)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(xml).close();
    }
    expect(Object.keys(all)).toContain("[Content_Types].xml");
    expect(all["docProps/core.xml"]).toContain("<dc:title>Acción Urgente 901/26 – Ilvadra</dc:title>");
  });

  it("names no author, and is the same to the byte each time", () => {
    const hash = () =>
      createHash("sha256")
        .update(lettersAsDocx([TO_THE_MINISTER], A4, regular))
        .digest("hex");
    expect(hash()).toBe(hash());
    expect(files([TO_THE_MINISTER])["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy|Amina/u);
  });

  it("says everything the letter says, in its order, the copy in a section of its own", () => {
    const xml = document([TO_THE_MINISTER, TO_THE_EMBASSY]);
    const texts = paragraphs(xml)
      .map(({ text }) => text)
      .filter((text) => text.trim());
    expect(texts.slice(0, 14)).toEqual(
      [
        ...TO_THE_MINISTER.addressLines,
        TO_THE_MINISTER.placeAndDate,
        TO_THE_MINISTER.reference,
        TO_THE_MINISTER.salutation,
        ...SPANISH,
        TO_THE_MINISTER.closing,
        TO_THE_MINISTER.signature,
        ...TO_THE_MINISTER.copyNotation,
      ].slice(0, 14),
    );
    expect(texts).toContain(TO_THE_EMBASSY.copyHeading);
    expect(xml.match(/<w:sectPr>/gu)).toHaveLength(2);
  });

  it.each([
    ["A4", "din-b", 25, 62.7, 98.46],
    ["A4", "fr-dl", 103, 55.5, 100],
    ["A4", null, 25, 25, 83],
    ["LETTER", "us-10", 25, 63.8, 100],
  ] as const)(
    "on %s for %s has the address at its window and the text below",
    (paper, window, x, y, text) => {
      const sheet = sheetFor(paper, window);
      const xml = document([TO_THE_MINISTER], sheet);
      const all = paragraphs(xml);
      const page = { text: "", xml: /<w:sectPr>.*<\/w:sectPr>/u.exec(xml)![0] };
      const [margin, left] = [twips(page, "top") * MM, twips(page, "left") * MM];
      expect(left + twips(all[0]!, "left") * MM).toBeCloseTo(x, 0);
      expect(margin + twips(all[0]!, "before") * MM).toBeCloseTo(y, 0);
      const count = TO_THE_MINISTER.addressLines.length;
      const date = all[count]!;
      expect(date.text).toBe(TO_THE_MINISTER.placeAndDate);
      const top = all
        .slice(0, count)
        .reduce((sum, line) => sum + (twips(line, "before") + twips(line, "line")) * MM, margin);
      expect(top + twips(date, "before") * MM).toBeCloseTo(text, 1);
      expect(twips(page, "w") * MM).toBeCloseTo(sheet.width, 1);
    },
  );

  it("sets an Arabic letter from the right, in a font and a language that Word knows it by", () => {
    const [first, ...rest] = paragraphs(document([IN_ARABIC])).filter(({ text }) => text.trim());
    expect(first!.xml).toContain("<w:bidi/>");
    const body = rest.find(({ text }) => text.startsWith("أكتب"))!;
    expect(body.xml).toContain("<w:bidi/>");
    expect(body.xml).toContain("<w:rtl/>");
    expect(body.xml).toContain('w:bidi="ar"');
    expect(files([IN_ARABIC])["word/fontTable.xml"]).toContain("Noto Naskh Arabic");
  });

  it("has a translation on a page behind the letter, or in a table beside it", () => {
    const following = paragraphs(document([{ ...TO_THE_MINISTER, gloss: glossIn("en", "following") }]));
    const heading = following.find(({ text }) => text === "Translation for information")!;
    expect(heading.xml).toContain("<w:pageBreakBefore/>");
    expect(following.indexOf(heading)).toBeGreaterThan(
      following.findIndex(({ text }) => text === "Amina Benali"),
    );
    const facing = document([{ ...IN_ARABIC, gloss: glossIn("en", "facing") }]);
    expect(facing).toContain("<w:bidiVisual/>");
    const rows = [...facing.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) =>
      paragraphs(row).map(({ text }) => text),
    );
    expect(rows).toContainEqual([IN_ARABIC.paragraphs[1], "", ENGLISH[1]]);
    expect(facing.indexOf("</w:tbl>")).toBeLessThan(facing.indexOf("Amina Benali"));
  });

  it("carries every character that XML can, and no markup of a supporter's", () => {
    const xml = document([
      { ...TO_THE_MINISTER, paragraphs: ['<w:p> & "Noor" \u0007\u{1F54A}', "two\nlines"] },
    ]);
    expect(xml).toContain("&lt;w:p&gt; &amp; &quot;Noor&quot; \u{1F54A}");
    expect(xml).toContain("<w:br/>");
  });
});
