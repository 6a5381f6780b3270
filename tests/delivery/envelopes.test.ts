import { describe, expect, it } from "vitest";
import { drawDocument } from "#app/domain/delivery/draw-document.server.ts";
import { ENVELOPES } from "#app/domain/delivery/envelope-format.ts";
import { LABEL_SHEETS } from "#app/domain/delivery/label-sheet.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { points } from "#app/domain/delivery/paper.ts";
import {
  type EnvelopeFormat,
  type LabelSheet,
  type PrintOrder,
  plainOrder,
} from "#app/domain/delivery/print-order.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { glossIn, LONG_ADDRESS, TO_THE_EMBASSY, TO_THE_MINISTER } from "./letters.ts";
import { readPdf } from "./read-pdf.ts";

const faces = letterFaces();
const read = async (order: PrintOrder) => readPdf(await drawDocument(layOutOrder(order, faces), faces));
const SET = [TO_THE_MINISTER, TO_THE_EMBASSY];
const withEnvelopes = (
  format: EnvelopeFormat,
  letters: Letter[] = SET,
  sender: string[] = [],
): PrintOrder => ({
  ...plainOrder(letters, "A4"),
  kind: "envelopes",
  envelopes: format,
  sender,
});

describe("the set that is printed", () => {
  it("comes as it is signed and stuffed: the letter, its envelope, the copy, its envelope, the labels last", async () => {
    const gloss = { ...TO_THE_MINISTER, gloss: glossIn("en", "following") };
    const { pages } = await read({
      ...plainOrder([gloss, TO_THE_EMBASSY], "A4"),
      envelopes: "dl",
      labels: "l7160",
    });
    const kinds = pages.map(({ width, text }) => {
      if (Math.round(width) === 220) return `envelope to ${text.split(" ").slice(0, 2).join(" ")}`;
      if (text.includes("Translation")) return "translation";
      if (text.includes("Copia de la carta")) return "copy";
      return text.includes("Señor Ministro") ? "letter" : "labels";
    });
    expect(kinds).toEqual([
      "letter",
      "translation",
      "envelope to Bertrand Ossovel",
      "copy",
      "envelope to Embajada de",
      "labels",
    ]);
  });

  it("has no envelope for a letter that cannot be posted", async () => {
    const { pages } = await read({
      ...plainOrder([TO_THE_MINISTER, { ...TO_THE_EMBASSY, postable: false }], "A4"),
      envelopes: "c6",
    });
    expect(pages.map(({ width }) => Math.round(width))).toEqual([210, 162, 210]);
  });

  it("numbers the paragraphs of all its pages apart, so that none is read as another's", () => {
    const { pages } = layOutOrder({ ...plainOrder(SET, "A4"), envelopes: "dl", labels: "l7160" }, faces);
    const owners = new Map<number, Set<number>>();
    for (const [i, page] of pages.entries()) {
      for (const { block } of page.lines) owners.set(block, (owners.get(block) ?? new Set()).add(i));
    }
    expect([...owners.values()].every((on) => on.size === 1)).toBe(true);
  });
});

describe("an envelope page, in millimetres", () => {
  it.each(Object.keys(ENVELOPES) as EnvelopeFormat[])(
    "%s: address at the right of the middle, clear of stamps and sorting machines, country last in capitals",
    async (format) => {
      const [width, height] = ENVELOPES[format];
      const long = { ...TO_THE_MINISTER, addressLines: LONG_ADDRESS };
      const { pages } = await read(withEnvelopes(format, [long]));
      const [page] = pages;
      expect([page!.width, page!.height]).toEqual([expect.closeTo(width, 1), expect.closeTo(height, 1)]);
      for (const line of page!.lines) {
        expect(line.x).toBeGreaterThanOrEqual(0.44 * width - 0.1);
        expect(line.x + line.width).toBeLessThanOrEqual(width - 15);
        expect(line.baseline - 0.87 * line.size * 0.353).toBeGreaterThanOrEqual(40 - 0.1);
        expect(line.baseline + 0.25 * line.size * 0.353).toBeLessThanOrEqual(height - 15);
        expect(line.size).toBeGreaterThanOrEqual(10);
      }
      expect(page!.lines.at(-1)!.text).toBe("ILVADRA");
    },
  );

  it("has a sender in Arabic in the left corner as well, clear of the stamps", () => {
    const order = withEnvelopes("dl", [TO_THE_MINISTER], ["أمينة بن علي", "Lyon"]);
    const sender = layOutOrder(order, faces).pages[0]!.lines.filter(({ role }) => role === "sender");
    expect(Math.min(...sender.map(({ x }) => x))).toBeCloseTo(points(10), 3);
    const ends = sender.map(({ x, width }) => x + width);
    expect(ends[0]).toBeCloseTo(ends[1]!, 3);
  });

  it("names no sender unless one was asked for", async () => {
    const texts = async (sender: string[]) =>
      (await read(withEnvelopes("dl", [TO_THE_MINISTER], sender))).pages[0]!.lines;
    expect((await texts([])).map(({ text }) => text)).toEqual(TO_THE_MINISTER.addressLines);
    const [name, town] = await texts(["Amina Benali", "Lyon"]);
    expect([name!.text, town!.text, name!.x]).toEqual(["Amina Benali", "Lyon", expect.closeTo(10, 1)]);
    expect(town!.baseline).toBeLessThan(25);
  });
});

describe("a sheet of labels, in millimetres", () => {
  it.each(Object.keys(LABEL_SHEETS) as LabelSheet[])(
    "%s: every address is on its label, row by row",
    async (sheet) => {
      const { columns, rows, left, top, across, down, width, height } = LABEL_SHEETS[sheet];
      const count = columns * rows + 2;
      const letters = Array.from({ length: count }, (_, i) => ({
        ...TO_THE_MINISTER,
        addressLines: [`Office ${i + 1}`, ...LONG_ADDRESS.slice(3)],
      }));
      const order: PrintOrder = { ...plainOrder(letters, "A4"), kind: "labels", labels: sheet };
      const { pages } = layOutOrder(order, faces);
      expect(pages).toHaveLength(2);
      const MM = 25.4 / 72;
      for (const [p, page] of pages.entries()) {
        for (const line of page.lines) {
          const n = line.block - pages[0]!.lines[0]!.block - p * columns * rows;
          const [x, y] = [left + (n % columns) * across, top + Math.floor(n / columns) * down];
          expect(line.x * MM).toBeGreaterThanOrEqual(x + 2);
          expect((line.x + line.width) * MM).toBeLessThanOrEqual(x + width - 2);
          expect((line.baseline - 0.87 * line.size) * MM).toBeGreaterThanOrEqual(y + 1);
          expect((line.baseline + 0.25 * line.size) * MM).toBeLessThanOrEqual(y + height - 1);
        }
      }
      const read = await readPdf(await drawDocument(layOutOrder(order, faces), faces));
      expect(read.pages[0]!.text).toContain(`Office ${columns * rows}`);
      expect(read.pages[1]!.text).toContain(`Office ${count}`);
      const first = read.pages[0]!.lines.find(({ text }) => text.startsWith("Office 1"))!;
      expect(first.x).toBeCloseTo(left + 3.5, 1);
    },
  );
});
