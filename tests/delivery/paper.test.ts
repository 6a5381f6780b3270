import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDocument } from "#app/domain/delivery/draw-document.server.ts";
import { fitAddress, WINDOW_SIZES } from "#app/domain/delivery/fit-address.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { type Box, PAPER_SIZES, points, usualPaper } from "#app/domain/delivery/paper.ts";
import { printChoice, SHEET_CHOICES } from "#app/domain/delivery/print-choice.ts";
import { plainOrder, type WindowFormat } from "#app/domain/delivery/print-order.ts";
import { SHEETS, sheetFor } from "#app/domain/delivery/sheet.ts";
import { throughWindow, usualWindow, WINDOWS, windowsFor } from "#app/domain/delivery/window-format.ts";
import { lettersBeyondWindow } from "#app/domain/delivery/window-overflow.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { glossIn, IN_ARABIC, LONG_ADDRESS, TO_THE_EMBASSY, TO_THE_MINISTER } from "./letters.ts";
import { type ReadLine, readPdf } from "./read-pdf.ts";

const faces = letterFaces();
const FORMATS = Object.keys(WINDOWS) as WindowFormat[];
const MM = 25.4 / 72;

const LETTERS: [string, Letter][] = [
  ["in Spanish", TO_THE_MINISTER],
  ["to the embassy, as a copy", TO_THE_EMBASSY],
  ["in Arabic, to an Arabic address", IN_ARABIC],
  ["in Spanish and English, facing", { ...TO_THE_MINISTER, gloss: glossIn("en", "facing") }],
];

const printed = async (letter: Letter, window: WindowFormat | null) => {
  const paper = window ? WINDOWS[window].paper : "A4";
  return readPdf(await drawDocument(layOutOrder(plainOrder([letter], paper, window), faces), faces));
};

/** The ink of a line is within 0.87 of its size above the baseline and 0.25 below. In millimetres. */
const isWithin = ({ x, baseline, width, size }: ReadLine, [left, top, wide, high]: Box) =>
  x >= left - 0.01 &&
  x + width <= left + wide + 0.01 &&
  baseline - 0.87 * size * MM >= top - 0.01 &&
  baseline + 0.25 * size * MM <= top + high + 0.01;
const touches = ({ x, baseline, width, size }: ReadLine, [left, top, wide, high]: Box) =>
  x < left + wide && x + width > left && baseline - 0.7 * size * MM < top + high && baseline > top;

describe("paper", () => {
  it("is US Letter where CLDR says so, and A4 everywhere else", () => {
    expect(["US", "CA", "MX", "VE"].map(usualPaper)).toEqual(["LETTER", "LETTER", "LETTER", "LETTER"]);
    expect(["DE", "GB", "AR", "BR", null].map(usualPaper)).toEqual(["A4", "A4", "A4", "A4", "A4"]);
  });
  it("begins with the window that is usual in the section's country, where its paper is used there", () => {
    expect(usualWindow("FR", "A4")).toBe("fr-dl");
    expect(usualWindow("GB", "A4")).toBe("uk-dl");
    expect(usualWindow("DE", "A4")).toBe("din-b");
    expect(usualWindow("US", "LETTER")).toBe("us-10");
    expect(usualWindow("GB", "LETTER")).toBe("us-10");
    expect(usualWindow(null, "A4")).toBe("din-b");
  });
  it("and window are one choice, so that no form can ask for a window that its paper has not", () => {
    for (const window of SHEET_CHOICES) {
      const choice = printChoice({ window, paper: "LETTER" });
      if (choice.window) expect(windowsFor(choice.paper)).toContain(choice.window);
      else expect(window).toMatch(/^plain-/u);
    }
    expect(printChoice({ paper: "LETTER" })).toMatchObject({ paper: "LETTER", window: "us-10" });
    expect(printChoice({ window: "__proto__", envelope: "toString" })).toEqual({
      paper: "A4",
      window: "din-b",
      envelopes: null,
      labels: null,
    });
  });
});

describe("windows, in millimetres", () => {
  it("show this much of the sheet wherever it slides", () => {
    const safe = Object.fromEntries(
      FORMATS.map((format) => [format, throughWindow(format).safe.map((mm) => Math.round(mm * 10) / 10)]),
    );
    expect(safe).toEqual({
      "din-b": [20, 50, 80, 40],
      "din-a": [20, 32, 80, 40],
      "uk-dl": [20, 53, 83, 28],
      "fr-dl": [100, 55, 90, 24],
      "us-10": [22.2, 63.5, 88.9, 16.9],
    });
  });

  it("are folded for: the panel that shows the address is as high as the first fold", () => {
    for (const format of FORMATS) {
      const { folds, panel, sunk, paper } = WINDOWS[format];
      expect(folds[0]).toBeCloseTo(panel - sunk, 5);
      expect(folds[1]! - folds[0]!).toBeCloseTo(panel, 5);
      expect(PAPER_SIZES[paper].height - folds[1]!).toBeLessThanOrEqual(panel + 0.01);
    }
  });

  /** A US No. 10 window has room for four lines of Arabic; such a letter is told of below. */
  const fitting = FORMATS.flatMap((format) =>
    LETTERS.filter(([, letter]) => format !== "us-10" || letter !== IN_ARABIC).map(([name, letter]) => ({
      format,
      name,
      letter,
    })),
  );
  it.each(fitting)(
    "$format: the address of a letter $name is in the safe part, and nothing else can ever show",
    async ({ format, letter }) => {
      const { safe, seen } = throughWindow(format);
      const { pages } = await printed(letter, format);
      const { width, height } = PAPER_SIZES[WINDOWS[format].paper];
      expect([pages[0]!.width, pages[0]!.height]).toEqual([
        expect.closeTo(width, 1),
        expect.closeTo(height, 1),
      ]);
      const address = pages[0]!.lines.filter((line) => isWithin(line, safe));
      const other = pages[0]!.lines.filter((line) => !isWithin(line, safe));
      expect(address.length).toBeGreaterThanOrEqual(letter.addressLines.length);
      expect(address.at(-1)!.text).toMatch(/^(ILVADRA|UNITED KINGDOM)$/u);
      expect(other.length).toBeGreaterThan(5);
      expect(other.filter((line) => touches(line, seen))).toEqual([]);
    },
  );

  it("mark the folds and the punch hole at the left edge", () => {
    const marks = (window: WindowFormat) =>
      layOutOrder(plainOrder([TO_THE_MINISTER], WINDOWS[window].paper, window), faces).pages[0]!.marks.map(
        ({ y }) => Math.round(y * MM * 10) / 10,
      );
    expect(marks("din-b")).toEqual([105, 210, 148.5]);
    expect(marks("din-a")).toEqual([87, 192, 148.5]);
    expect(marks("fr-dl")).toEqual([99, 198]);
    expect(marks("us-10")).toEqual([93.1, 186.3]);
  });

  it("stand where they stand in a letter that is read from the right: its address begins at the box's right edge", async () => {
    const { pages } = await printed(IN_ARABIC, "din-b");
    const [left, , width] = SHEETS.A4.address;
    for (const line of pages[0]!.lines.slice(0, 5)) {
      expect(line.x).toBeGreaterThan(left);
      expect(line.x + line.width).toBeCloseTo(left + width, 1);
    }
  });

  it("are no matter for a plain envelope: the address is the head of the letter", async () => {
    const { pages } = await printed(TO_THE_MINISTER, null);
    const [first, ...others] = pages[0]!.lines;
    expect([first!.text, first!.x]).toEqual(["Bertrand Ossovel", expect.closeTo(25, 1)]);
    expect(first!.baseline).toBeLessThan(32);
    expect(others.find(({ text }) => text.startsWith("Lyon"))!.baseline).toBeGreaterThan(80);
  });
});

describe("the address in a window", () => {
  const words =
    "Noor debe volver a casa porque ningún tribunal la ha condenado Ministerio, Av. 10017 وزارة العدل شارع".split(
      " ",
    );

  it("takes the largest size with the fewest lines, and breaks after commas", () => {
    const { size, fits, lines } = fitAddress(
      [
        "Larry Devoe",
        "Attorney General",
        "Edificio Ministerio Público, PB, Av. Urdaneta, esquinas de Ánimas a Platanal",
        "Caracas, Venezuela",
      ],
      SHEETS.A4,
      faces.regular,
      "es",
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

  it("has four or five lines in a US No. 10 window; a longer one asks for an envelope page or a label", () => {
    const long = { ...TO_THE_MINISTER, addressLines: LONG_ADDRESS };
    const letters = [TO_THE_MINISTER, IN_ARABIC, long];
    expect(lettersBeyondWindow(letters, sheetFor("LETTER", "us-10"))).toEqual([IN_ARABIC, long]);
    expect(lettersBeyondWindow([TO_THE_MINISTER, long], sheetFor("A4", "din-b"))).toEqual([]);
    const unposted = { ...long, postable: false };
    expect(lettersBeyondWindow([unposted], sheetFor("LETTER", "us-10"))).toEqual([]);
  });

  it("that does not fit is printed in full all the same", async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Line ${i + 1}`);
    const { pages } = await printed({ ...TO_THE_MINISTER, addressLines: lines }, "din-b");
    for (const line of lines) expect(pages[0]!.text).toContain(line);
  });

  it("stays in the safe part of every window whenever it says that it fits", () => {
    const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...FORMATS),
        fc.constantFrom("es", "ar", "ur"),
        (texts, format, language) => {
          const sheet = sheetFor(WINDOWS[format].paper, format);
          const address = texts.map((text) => text.join(" "));
          const { fits, size, lines } = fitAddress(address, sheet, faces.regular, language);
          expect([...WINDOW_SIZES.comfortable, ...WINDOW_SIZES.small]).toContain(size);
          if (!fits) return;
          const [left, top, width, height] = sheet.safe.map(points) as [number, number, number, number];
          for (const { x, baseline, width: lineWidth } of lines) {
            expect(x).toBeGreaterThanOrEqual(left - 0.01);
            expect(x + lineWidth).toBeLessThanOrEqual(left + width + 0.01);
            expect(baseline - 0.87 * size).toBeGreaterThanOrEqual(top - 0.01);
            expect(baseline + 0.22 * size).toBeLessThanOrEqual(top + height + 0.01);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
