import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "#app/domain/delivery/break-lines.ts";
import { ADDRESS_SIZES, fitAddress } from "#app/domain/delivery/fit-address.ts";
import { layoutLetter } from "#app/domain/delivery/layout-letter.ts";
import type { SetLine } from "#app/domain/delivery/letter-flow.ts";
import { type Paper, points, SHEETS } from "#app/domain/delivery/paper.ts";
import { sourceSerif } from "#app/domain/delivery/source-serif.server.ts";
import { lettersBeyondWindow } from "#app/domain/delivery/window-overflow.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { letterFor, lettersFor } from "#tests/letter/campaigns.ts";

const faces = sourceSerif();
const words =
  "Noor debe volver a casa porque ningún tribunal la ha condenado jamás y su familia espera".split(" ");
const paragraphOf = (length: number, from = 0) =>
  Array.from({ length }, (_, i) => words[(i + from) % words.length]).join(" ");

/** What a good typesetter would not let pass. */
function faultsOf(letter: Letter, paper: Paper): string[] {
  const { pages, size } = layoutLetter(letter, paper, faces);
  const sheet = SHEETS[paper];
  const width = points(sheet.width - sheet.margin.left - sheet.margin.right);
  const foot = points(sheet.height - sheet.margin.bottom);
  const faults: string[] = [];

  for (const line of pages.flatMap((page) => page.lines)) {
    if (line.role === "address" || line.role === "page-number") continue;
    if (line.x + line.width > points(sheet.margin.left) + width + 0.01) faults.push(`too wide: ${line.text}`);
    if (line.baseline + 0.25 * line.size > foot + 0.01) faults.push(`below the foot: ${line.text}`);
  }

  const body = pages.map((page) => page.lines.filter(({ role }) => role === "body"));
  const counts = letter.paragraphs.map((text) => breakLines(text, faces.regular, size, width).length);
  let start = 0;
  for (const count of counts) {
    const onPage = perPage(body, start, start + count).filter((lines) => lines > 0);
    if (onPage.length > 1 && onPage.some((lines) => lines < 2)) faults.push("a line alone");
    start += count;
  }
  if (body.flat().length !== start) faults.push("lines lost");

  const last = pages.at(-1)!.lines;
  for (const role of ["closing", "signature", "copy-notation"]) {
    if (!last.some((line) => line.role === role)) faults.push(`no ${role} on the last page`);
  }
  if (last.filter(({ role }) => role === "body").length < Math.min(2, start))
    faults.push("the signature alone");
  return faults;
}

/** How many of the body lines from..to stand on each page. */
function perPage(body: SetLine[][], from: number, to: number): number[] {
  let seen = 0;
  return body.map((lines) => {
    const first = seen;
    seen += lines.length;
    return Math.max(0, Math.min(to, seen) - Math.max(from, first));
  });
}

describe("a letter's pages", () => {
  it("have no line alone, no signature alone and nothing off the sheet, at every length", () => {
    for (const paper of ["A4", "LETTER"] as const) {
      for (let paragraphs = 1; paragraphs <= 30; paragraphs++) {
        for (const each of [4, 14, 27, 45, 80]) {
          const body = Array.from({ length: paragraphs }, (_, i) => paragraphOf(each, i)).join("\n\n");
          expect(faultsOf(letterFor({ body }), paper), `${paper}: ${paragraphs} × ${each} words`).toEqual([]);
        }
      }
    }
  });

  it("have none either for whatever is written", () => {
    const word = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: fc.constantFrom(..."añçéß-/.’ wW"), minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        "https://example.org/a/very/long/path?with=parts&and=more",
        "x".repeat(300),
        "line\nbreak",
      ),
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 120 })
      .map((parts) => parts.join(" ").trim() || "Noor");
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 25 }),
        fc.constantFrom("A4", "LETTER"),
        (texts, paper) => {
          expect(faultsOf({ ...letterFor(), paragraphs: texts }, paper as Paper)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("keep every word in order", () => {
    const letter = letterFor({ body: `${paragraphOf(900)}\n\n${"ab/cd-".repeat(80)}` });
    const lines = layoutLetter(letter, "A4", faces).pages.flatMap((page) => page.lines);
    const printed = lines.filter(({ role }) => role === "body").map(({ text }) => text);
    expect(printed.join("").replaceAll(" ", "")).toBe(letter.paragraphs.join("").replaceAll(" ", ""));
  });

  it("are one where a smaller type makes it one, and the type is never smaller than 10.5 points", () => {
    const sizes = [100, 220, 260, 310, 350].map((length) =>
      layoutLetter(letterFor({ body: paragraphOf(length) }), "A4", faces),
    );
    expect(sizes.map(({ size, pages }) => [size, pages.length])).toEqual([
      [11.5, 1],
      [11.5, 1],
      [11, 1],
      [10.5, 1],
      [11, 2],
    ]);
  });

  it("are not set again in a smaller type where that cannot make them one", () => {
    const sizes = new Set<number>();
    const { regular, semibold } = faces;
    // The reference alone is semibold, and is set once at each size that is tried.
    const noting: typeof semibold = Object.create(semibold, {
      width: {
        value(text: string, size: number) {
          sizes.add(size);
          return semibold.width(text, size);
        },
      },
    });
    const long = letterFor({ body: paragraphOf(1_600) });
    const { pages, size } = layoutLetter(long, "A4", { regular, semibold: noting });
    expect([pages.length > 2, size, [...sizes]]).toEqual([true, 11, [11.5, 11]]);
  });

  it("leave room to sign by hand where no name is given", () => {
    const { pages } = layoutLetter(letterFor({ name: "" }), "A4", faces);
    const baseline = (role: string) => pages[0]!.lines.find((line) => line.role === role)!.baseline;
    expect(baseline("signature") - baseline("closing")).toBeGreaterThan(points(15));
    expect(baseline("copy-notation")).toBeGreaterThan(baseline("signature"));
  });
});

describe("lines", () => {
  it("end before no French mark of punctuation, and in no word", () => {
    const text = "Où est Noor ? Qu’a-t-elle fait ! « Rien » ; nous le savons : rien. ".repeat(12);
    for (let width = 60; width < 300; width += 7) {
      for (const line of breakLines(text, faces.regular, 11, width)) expect(line).not.toMatch(/^[?!;:»]|«$/u);
    }
  });
  it("break a word that is too long, and a link after its slashes, without a hyphen of ours", () => {
    expect(breakLines("x".repeat(50), faces.regular, 11, 100).join("")).toBe("x".repeat(50));
    expect(breakLines("see https://example.org/urgent-actions/noor now", faces.regular, 11, 130)).toEqual([
      "see https://example.org/",
      "urgent-actions/noor now",
    ]);
  });
  it("follow the line feeds of their writer", () => {
    expect(breakLines("one\n\ntwo", faces.regular, 11, 100)).toEqual(["one", "", "two"]);
  });
});

describe("the address in the window", () => {
  const address = (...lines: string[]) => fitAddress(lines, SHEETS.A4, faces.regular);

  it("takes the largest size with the fewest lines, and breaks after commas", () => {
    const { size, fits, lines } = address(
      "Larry Devoe",
      "Attorney General",
      "Edificio Ministerio Público, PB, Av. Urdaneta, esquinas de Ánimas a Platanal",
      "Caracas, Venezuela",
    );
    expect([size, fits]).toEqual([10, true]);
    expect(lines.map(({ text }) => text)).toEqual([
      "Larry Devoe",
      "Attorney General",
      "Edificio Ministerio Público, PB,",
      "Av. Urdaneta, esquinas de Ánimas a Platanal",
      "Caracas, Venezuela",
    ]);
  });

  it("is large where nothing needs breaking", () => {
    expect(address("The Minister", "1 Harbour Road", "Port Meridia").size).toBe(10.5);
  });

  it("says that it does not fit, and is printed in full all the same", () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Line ${i + 1}`);
    const set = address(...lines);
    expect(set).toMatchObject({ fits: false, size: 8 });
    expect(set.lines.map(({ text }) => text)).toEqual(lines);
    const letter = { ...letterFor(), addressLines: lines };
    expect(layoutLetter(letter, "A4", faces).addressFits).toBe(false);
    expect(lettersBeyondWindow([letterFor(), letter], "A4")).toEqual([letter]);
    expect(lettersBeyondWindow(lettersFor(), "LETTER")).toEqual([]);
  });

  it("stays in the safe part of the window whenever it says that it fits", () => {
    const line = fc.array(fc.constantFrom(...words, "Ministerio,", "Av.", "10017"), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 9 }),
        fc.constantFrom("A4", "LETTER"),
        (texts, paper) => {
          const sheet = SHEETS[paper as Paper];
          const { fits, size, lines } = fitAddress(
            texts.map((text) => text.join(" ")),
            sheet,
            faces.regular,
          );
          expect(ADDRESS_SIZES).toContain(size);
          if (!fits) return;
          const [left, top, width, height] = sheet.safe.map(points) as [number, number, number, number];
          for (const { text, x, baseline } of lines) {
            expect(x).toBeGreaterThanOrEqual(left);
            expect(x + faces.regular.width(text, size)).toBeLessThanOrEqual(left + width);
            expect(baseline - 0.87 * size).toBeGreaterThanOrEqual(top);
            expect(baseline + 0.22 * size).toBeLessThanOrEqual(top + height);
          }
        },
      ),
    );
  });
});
