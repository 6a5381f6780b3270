/** Tomás prints a pack for twenty people at a table: what is in it, where it stands, and that telephones can read it. */
import QRCode from "qrcode";
import { describe, expect, it } from "vitest";
import { drawDocument } from "#app/domain/delivery/draw-document.server.ts";
import { layOutOrder } from "#app/domain/delivery/lay-out-order.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { PACK_MARGIN } from "#app/domain/delivery/pack-page.ts";
import type { PackSheets } from "#app/domain/delivery/pack-sheets.ts";
import { PAPER_SIZES, type Paper } from "#app/domain/delivery/paper.ts";
import { type PackOrder, plainOrder } from "#app/domain/delivery/print-order.ts";
import { qrFigure } from "#app/domain/delivery/qr-figure.ts";
import type { SetLine, SetPage } from "#app/domain/delivery/set-page.ts";
import { IN_ARABIC, TO_THE_EMBASSY, TO_THE_MINISTER } from "./letters.ts";
import { flat, readPdf } from "./read-pdf.ts";

const MM = 25.4 / 72;
const faces = letterFaces();

const CALL = "https://letters.example/en/ua/901-26/2";
const SHEETS: PackSheets = {
  language: "en",
  call: "Urgent Action 901/26 – Ilvadra",
  title: { text: "Free the teacher Noor Adelmar", language: "en" },
  deadline: "Write until 30 August 2026.",
  cover: {
    heading: "Letter-writing table",
    contentsHeading: "In this pack",
    contents: [{ label: "Letters in Spanish", count: 20 }],
    pages: "Pages in all",
    stepsHeading: "The event in five lines",
    steps: ["Print.", "Read.", "Sign.", "Post.", "Report."],
  },
  handOut: {
    summary: [{ text: "Noor is held for signing a petition.", language: "en" }],
    more: "The whole text is at the address below.",
    sections: [
      { heading: "Who it is for", paragraphs: [{ text: "Noor Adelmar (she/her)", language: "en" }] },
    ],
    code: { url: CALL, alt: "QR code for the call", heading: "Read on", text: "The whole call:" },
  },
  tally: {
    heading: "Tally sheet",
    lead: "No names, please.",
    channels: ["By post", "By e-mail", "By fax", "Handed over in person", "Another way"],
    groups: [{ heading: "Letters to the Minister", rows: ["Spanish", "Arabic"] }],
    spare: "Another language:",
    total: "Total",
    code: {
      url: `${CALL}/report`,
      alt: "QR code for reporting",
      heading: "Afterwards",
      text: "Report here:",
    },
  },
};

const pack = (given: Partial<PackOrder> = {}): PackOrder => ({
  ...plainOrder([TO_THE_MINISTER, TO_THE_EMBASSY], "A4"),
  kind: "pack",
  people: { es: 2 },
  sheets: SHEETS,
  ...given,
});
const pagesOf = (order: PackOrder) => layOutOrder(order, faces).pages;
const textOf = ({ lines }: SetPage) => lines.map(({ text }) => text).join(" ");

describe("an event pack", () => {
  it("comes as one prints it: cover, hand-out, tally sheet, then each person's letter and copy, by language", async () => {
    const order = pack({
      letters: [TO_THE_MINISTER, TO_THE_EMBASSY, IN_ARABIC],
      people: { es: 2, ar: 1 },
      labels: "l7160",
    });
    const { pages } = await readPdf(await drawDocument(layOutOrder(order, faces), faces));
    const kinds = pages.map(({ text }) => {
      const known = [
        "Letter-writing table",
        "Free the teacher",
        "Tally sheet",
        "Copia de la carta",
        "Asunto",
      ];
      return (
        known.find((words) => flat(text).includes(words)) ?? (text.includes("معالي") ? "Arabic" : "labels")
      );
    });
    // The cover carries the case's title as well, after its own.
    expect(kinds).toEqual([
      "Letter-writing table",
      "Free the teacher",
      "Tally sheet",
      "Asunto",
      "Copia de la carta",
      "Asunto",
      "Copia de la carta",
      "Arabic",
      "labels",
    ]);
    expect(flat(pages[0]!.text)).toContain("Pages in all 9");
  });

  it("puts each envelope behind its letter, and none behind a letter that cannot be posted", () => {
    const unposted = { ...TO_THE_EMBASSY, postable: false };
    const order = pack({ letters: [TO_THE_MINISTER, unposted], people: { es: 2 }, envelopes: "dl" });
    const widths = pagesOf(order).map(({ width }) => Math.round(width * MM));
    expect(widths).toEqual([210, 210, 210, 210, 220, 210, 210, 220, 210]);
  });

  it("has its codes on the hand-out and the tally sheet alone: a letter to an official carries none", () => {
    const alts = pagesOf(pack()).map(({ figures }) => figures.map(({ alt }) => alt).join());
    expect(alts).toEqual(["", "QR code for the call", "QR code for reporting", "", "", "", ""]);
  });

  it("lays a letter out once, however many people sign it", () => {
    const pages = pagesOf(pack({ people: { es: 3 } })).slice(3);
    const places = (page: SetPage) => page.lines.map(({ block, ...line }) => line);
    expect(places(pages[2]!)).toEqual(places(pages[0]!));
    const blocks = pages.map(({ lines }) => new Set(lines.map(({ block }) => block)));
    expect([...blocks[0]!].filter((block) => blocks[2]!.has(block))).toEqual([]);
  });

  it("of 400 letters is drawn in seconds", async () => {
    const begun = performance.now();
    const bytes = await drawDocument(layOutOrder(pack({ people: { es: 200 } }), faces), faces);
    expect((await readPdf(bytes.slice())).pages).toHaveLength(403);
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(bytes.byteLength).toBeLessThan(2 * 2 ** 20);
  }, 40_000);

  it("is the same to the byte for the same order", async () => {
    const drawn = () => drawDocument(layOutOrder(pack(), faces), faces);
    expect(Buffer.from(await drawn()).equals(Buffer.from(await drawn()))).toBe(true);
  });
});

describe("a sheet of the pack, in millimetres", () => {
  const LONG = { text: "Noor teaches in a school by the river, and signed. ".repeat(160), language: "en" };
  const manyRows = {
    ...SHEETS.tally,
    groups: Array.from({ length: 5 }, (_, i) => ({
      heading: `To ${i}${i === 1 ? ", Permanent Mission of a Country with a Long Name to the Organizations of Many Nations in a City" : ""}`,
      rows: ["Spanish", "French", "Arabic"],
    })),
  };
  const full: PackSheets = {
    ...SHEETS,
    cover: {
      ...SHEETS.cover,
      contents: Array.from({ length: 24 }, (_, i) => ({ label: `Letters ${i}`, count: 20 })),
    },
    handOut: { ...SHEETS.handOut, summary: [LONG, LONG] },
    tally: manyRows,
  };

  it.each(
    (["A4", "LETTER"] as Paper[]).flatMap((paper) =>
      [SHEETS, full, { ...SHEETS, language: "ar" }].map((sheets) => ({ paper, sheets })),
    ),
  )("keeps all its text, its codes and its grid within the margins ($paper)", ({ paper, sheets }) => {
    const { width, height } = PAPER_SIZES[paper];
    const pages = pagesOf(
      pack({ paper, window: null, sheets, letters: [TO_THE_MINISTER], people: { es: 1 } }),
    );
    for (const page of pages.slice(0, -1)) {
      for (const line of page.lines) {
        expect(line.x * MM).toBeGreaterThanOrEqual(PACK_MARGIN.side - 0.1);
        expect((line.x + line.width) * MM).toBeLessThanOrEqual(width - PACK_MARGIN.side + 0.1);
        expect((line.baseline + 0.25 * line.size) * MM).toBeLessThanOrEqual(
          height - PACK_MARGIN.bottom + 0.1,
        );
      }
      for (const figure of page.figures) {
        expect(figure.width * MM).toBeCloseTo(36, 3);
        const beside = page.lines.filter(
          ({ baseline, size }) => baseline - 0.8 * size < figure.y + figure.height && baseline > figure.y,
        );
        expect(beside.length).toBeGreaterThanOrEqual(3);
        const white = (figure.width / 41) * 4; // the quiet zone, four modules
        for (const { x, width: wide } of beside)
          expect(x > figure.x + figure.width + white || x + wide < figure.x - white).toBe(true);
        for (const { y, height: high = 0 } of page.marks)
          expect(y + high).toBeLessThan(figure.y - (4 * 0.9) / MM);
      }
    }
  });

  it("shortens a summary that is too long by whole sentences, and says where the rest is", () => {
    const handOut = textOf(pagesOf(pack({ sheets: full }))[1]!);
    expect(handOut).toMatch(/and signed\. The whole text is at the address below\./u);
    expect(handOut).toContain("Noor Adelmar (she/her)");
    expect(textOf(pagesOf(pack())[1]!)).not.toContain("The whole text");
  });

  it("leaves a hand's room in every row of the tally, on a second page where it must", () => {
    const pages = pagesOf(pack({ sheets: full })).slice(2);
    const tallies = pages.filter((page) => textOf(page).includes("Tally sheet"));
    expect(tallies).toHaveLength(2);
    expect(tallies.map((page) => textOf(page).includes("Total"))).toEqual([false, true]);
    const [{ lines: heads }] = tallies as [SetPage];
    const first = heads.findIndex(({ text }) => text.startsWith("To 1"));
    const [end, below] = heads.slice(first + 1) as [SetLine, SetLine];
    expect(below.baseline - end.baseline).toBeGreaterThan(below.size);
    for (const { marks } of tallies)
      for (const { height } of marks) if (height) expect(height * MM).toBeGreaterThanOrEqual(9.99);
  });

  it("turns round in Arabic: the code stands at the right, the first column too", () => {
    const [, handOut, tally] = pagesOf(pack({ sheets: { ...SHEETS, language: "ar" } }));
    expect((handOut!.figures[0]!.x + handOut!.figures[0]!.width) * MM).toBeCloseTo(210 - PACK_MARGIN.side, 1);
    const at = (text: string) => tally!.lines.find((line) => line.text === text)!.x;
    expect(at("Spanish")).toBeGreaterThan(at("By post"));
    expect(at("By post")).toBeGreaterThan(at("By fax"));
  });
});

describe("a QR code", () => {
  it("is drawn module for module as ISO/IEC 18004 has it, as one shape", () => {
    const { size, data } = QRCode.create(CALL, { errorCorrectionLevel: "M" }).modules;
    const { path, width } = qrFigure(CALL, "", { x: 0, y: 0, side: size });
    expect(width).toBe(size);
    const drawn = Array.from({ length: size }, () => "·".repeat(size).split(""));
    for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1(?:\.04)?h-\3z/gu))
      drawn[Number(y)]!.fill("█", Number(x), Number(x) + Number(wide));
    const expected = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (data[row * size + column] ? "█" : "·")),
    );
    expect(drawn).toEqual(expected);
  });
});
