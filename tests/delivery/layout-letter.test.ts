import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { breakLines } from "#app/domain/delivery/break-lines.ts";
import { fitAddress } from "#app/domain/delivery/fit-address.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { layoutLetter } from "#app/domain/delivery/layout-letter.ts";
import { lettersAsDocx } from "#app/domain/delivery/letter-docx.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { type Paper, points } from "#app/domain/delivery/paper.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import type { SetLine } from "#app/domain/delivery/set-page.ts";
import { SHEETS } from "#app/domain/delivery/sheet.ts";
import type { Wording } from "#app/domain/delivery/type-face.ts";
import { lettersBeyondWindow } from "#app/domain/delivery/window-overflow.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { letterFor, lettersFor } from "#tests/letter/campaigns.ts";
import { glossIn } from "./letters.ts";

const faces = letterFaces();
const words =
  "Noor debe volver a casa porque ningún tribunal la ha condenado jamás y su familia espera".split(" ");
const paragraphOf = (length: number, from = 0) =>
  Array.from({ length }, (_, i) => words[(i + from) % words.length]).join(" ");

const isAddress = ({ role }: SetLine) => role === "address";

/** What a good typesetter would not let pass. */
function faultsOf(letter: Letter, paper: Paper): string[] {
  const { pages, size } = layoutLetter(letter, SHEETS[paper], faces);
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
    const lines = layoutLetter(letter, SHEETS.A4, faces).pages.flatMap((page) => page.lines);
    const printed = lines.filter(({ role }) => role === "body").map(({ text }) => text);
    expect(printed.join("").replaceAll(" ", "")).toBe(letter.paragraphs.join("").replaceAll(" ", ""));
  });

  it("are one where a smaller type makes it one, and the type is never smaller than 10.5 points", () => {
    const sizes = [100, 220, 260, 310, 350].map((length) =>
      layoutLetter(letterFor({ body: paragraphOf(length) }), SHEETS.A4, faces),
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
        value(text: string, size: number, wording?: Wording) {
          sizes.add(size);
          return semibold.width(text, size, wording);
        },
      },
    });
    const long = letterFor({ body: paragraphOf(1_600) });
    const { pages, size } = layoutLetter(long, SHEETS.A4, { regular, semibold: noting });
    expect([pages.length > 2, size, [...sizes]]).toEqual([true, 11, [11.5, 11]]);
  });

  it("leave room to sign by hand where no name is given", () => {
    const { pages } = layoutLetter(letterFor({ name: "" }), SHEETS.A4, faces);
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
  const address = (...lines: string[]) => fitAddress(lines, SHEETS.A4, faces.regular, "es");

  it("is large where nothing needs breaking", () => {
    expect(address("The Minister", "1 Harbour Road", "Port Meridia").size).toBe(10.5);
  });

  it("says that it does not fit, and is printed in full all the same", () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Line ${i + 1}`);
    const set = address(...lines);
    expect(set).toMatchObject({ fits: false, size: 8 });
    expect(set.lines.map(({ text }) => text)).toEqual(lines);
    const letter = { ...letterFor(), addressLines: lines };
    expect(lettersBeyondWindow([letterFor(), letter], SHEETS.A4)).toEqual([letter]);
    expect(lettersBeyondWindow(lettersFor(), SHEETS.LETTER)).toEqual([]);
  });

  it("pushes the letter down rather than print over it, in one column, in two, and in a .docx", () => {
    const addressLines = Array.from({ length: 16 }, (_, i) => `Line ${i + 1}`);
    const gloss = glossIn("en", "facing");
    for (const letter of [letterFor(), { ...letterFor(), gloss }]) {
      const [page] = layOutOrder(plainOrder([{ ...letter, addressLines }], "A4"), faces).pages;
      const bottom = Math.max(...page!.lines.filter(isAddress).map(({ baseline }) => baseline));
      const top = Math.min(...page!.lines.filter((line) => !isAddress(line)).map(({ baseline }) => baseline));
      expect(top - bottom).toBeGreaterThan(points(6));
    }
    const docx = lettersAsDocx([{ ...letterFor(), addressLines }], SHEETS.A4, faces.regular);
    expect(strFromU8(unzipSync(docx)["word/document.xml"]!)).not.toContain('w:before="-');
  });
});
