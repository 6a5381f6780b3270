import { describe, expect, it } from "vitest";
import { drawDocument } from "#app/domain/delivery/draw-document.server.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { points } from "#app/domain/delivery/paper.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import type { SetPage } from "#app/domain/delivery/set-page.ts";
import { SHEETS } from "#app/domain/delivery/sheet.ts";
import type { Gloss, Letter } from "#app/domain/letter/letter.ts";
import { ENGLISH, glossIn, IN_ARABIC, SPANISH, TO_THE_MINISTER } from "./letters.ts";
import { flat, readPdf } from "./read-pdf.ts";

const faces = letterFaces();
const laidOut = (letter: Letter) => layOutOrder(plainOrder([letter], "A4"), faces).pages;
const read = async (letter: Letter) =>
  readPdf(await drawDocument(layOutOrder(plainOrder([letter], "A4"), faces), faces));
const withGloss = (gloss: Gloss, letter = TO_THE_MINISTER): Letter => ({ ...letter, gloss });
const long = (texts: string[], times: number) =>
  Array.from({ length: times }, (_, i) => texts[i % texts.length]!);
const lineWith = (page: SetPage, text: string) => page.lines.find((line) => line.text.startsWith(text))!;

describe("a translation that follows", () => {
  it("is on a page of its own behind the letter, under a heading that says what it is, and unsigned", async () => {
    const { pages } = await read(withGloss(glossIn("en", "following")));
    expect(pages).toHaveLength(2);
    const [letter, translation] = pages.map(({ text }) => flat(text));
    expect(letter).toContain("Señor Ministro:");
    expect(letter).not.toContain("Dear Minister");
    expect(translation!.startsWith("Translation for information Dear Minister,")).toBe(true);
    for (const paragraph of ENGLISH) expect(translation).toContain(paragraph);
    expect(translation).toContain("Yours sincerely,");
    expect(translation).not.toContain("Amina");
  });

  it("is read from its own side: Arabic behind a Spanish letter begins at the right", () => {
    const [, page] = laidOut(withGloss(glossIn("ar", "following")));
    const right = points(SHEETS.A4.width - SHEETS.A4.margin.right);
    for (const line of page!.lines) {
      expect([line.dir, line.language]).toEqual(["rtl", "ar"]);
      expect(line.x + line.width).toBeCloseTo(right, 3);
    }
  });

  it("takes as many pages as it needs, with no line of a paragraph alone", () => {
    const gloss = { ...glossIn("en", "following"), paragraphs: long(ENGLISH, 60) };
    const pages = laidOut(withGloss(gloss)).slice(1);
    expect(pages.length).toBeGreaterThan(2);
    expect(aloneOnPage(pages)).toEqual([]);
  });
});

describe("a translation that faces its letter", () => {
  const gloss = glossIn("en", "facing");

  it("begins each paragraph beside the one it translates, greetings and closings too", async () => {
    const [page] = laidOut(withGloss(gloss));
    const pairs = [
      ["Señor Ministro:", "Dear Minister,"],
      ...SPANISH.map((text, i) => [text.slice(0, 12), ENGLISH[i]!.slice(0, 12)]),
      ["Atentamente,", "Yours sincerely,"],
    ];
    for (const [own, other] of pairs) {
      const [left, right] = [lineWith(page!, own!), lineWith(page!, other!)];
      expect(right.baseline).toBe(left.baseline);
      expect(right.x).toBeGreaterThan(left.x + left.width);
    }
    const { pages } = await read(withGloss(gloss));
    expect(pages).toHaveLength(1);
    const greeting = pages[0]!.lines.find(({ text }) => text.startsWith("Señor Ministro:"))!;
    expect(greeting.text).toContain("Dear Minister,");
    expect(greeting.x).toBeCloseTo(25, 1);
  });

  it("is signed below the letter's own words alone, wherever its reading begins", () => {
    const middle = points(SHEETS.A4.width / 2);
    const spanish = lineWith(laidOut(withGloss(gloss))[0]!, "Amina");
    expect(spanish.x + spanish.width).toBeLessThan(middle);
    const [page] = laidOut(withGloss(gloss, IN_ARABIC));
    expect(lineWith(page!, "Amina").x).toBeGreaterThan(middle);
    expect(lineWith(page!, "معالي").x).toBeGreaterThan(middle);
    expect(lineWith(page!, "Dear Minister").x).toBeCloseTo(points(25), 3);
    expect(page!.lines.filter(({ text }) => text.startsWith("Amina"))).toHaveLength(1);
  });

  it("keeps pairs beside each other over all pages, at any length of either", () => {
    for (const [own, other] of [
      [20, 20],
      [35, 20],
      [12, 40],
      [1, 30],
    ] as const) {
      const letter = { ...TO_THE_MINISTER, paragraphs: long(SPANISH, own) };
      const pages = laidOut(withGloss({ ...gloss, paragraphs: long(ENGLISH, other) }, letter));
      const foot = points(SHEETS.A4.height - SHEETS.A4.margin.bottom);
      for (const page of pages) {
        for (const line of page.lines.filter(({ role }) => role !== "page-number"))
          expect(line.baseline + 0.25 * line.size).toBeLessThanOrEqual(foot + 0.01);
      }
      expect(aloneOnPage(pages)).toEqual([]);
      expect(startsApart(pages)).toEqual([]);
      expect(pages.at(-1)!.lines.some(({ role }) => role === "closing")).toBe(true);
      expect(pages.at(-1)!.lines.some(({ role }) => /body|gloss/u.test(role))).toBe(true);
    }
  });

  it("is told from the letter for whoever has it read out: each column's lines have their own language", () => {
    const [page] = laidOut(withGloss(gloss, IN_ARABIC));
    expect(lineWith(page!, "Dear Minister")).toMatchObject({ language: "en", dir: "ltr", role: "gloss" });
    expect(lineWith(page!, "معالي")).toMatchObject({ language: "ar", dir: "rtl", role: "salutation" });
    const blocks = new Set(page!.lines.map(({ block }) => block));
    expect(lineWith(page!, "Dear Minister").block).not.toBe(lineWith(page!, "معالي").block);
    expect(blocks.size).toBeGreaterThan(8);
  });
});

/** Paragraphs of which one line is alone at the foot or the head of a page. */
function aloneOnPage(pages: SetPage[]): string[] {
  const of = (page: SetPage | undefined, block: number) => page?.lines.filter((line) => line.block === block);
  return pages.flatMap((page, i) =>
    page.lines
      .filter(({ role, block }) => role !== "page-number" && of(page, block)!.length === 1)
      .filter(({ block }) => of(pages[i - 1], block)?.length || of(pages[i + 1], block)?.length)
      .map(({ text }) => text),
  );
}

/** Pairs of paragraphs, numbered one after the other, that do not begin side by side. */
function startsApart(pages: SetPage[]): string[] {
  const lines = pages.flatMap((page, i) => page.lines.map((line) => ({ ...line, at: [i, line.baseline] })));
  const first = (block: number) => lines.find((line) => line.block === block);
  return lines
    .filter((line) => line.role === "body" && first(line.block) === line)
    .filter((line) => {
      const beside = first(line.block + 1);
      return beside?.role === "gloss" && String(beside.at) !== String(line.at);
    })
    .map(({ text }) => text);
}
