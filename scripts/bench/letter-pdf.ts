/** Letters as PDF through the server's renderer: one, the first, four hundred in one file, and five hundred queued. */

import { layoutLetter } from "#app/domain/delivery/layout-letter.ts";
import { letterFaces } from "#app/domain/delivery/letter-faces.server.ts";
import { createLetterPdfRenderer, type LetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { plainOrder } from "#app/domain/delivery/print-order.ts";
import { SHEETS } from "#app/domain/delivery/sheet.ts";
import { WARM_UP_LETTER } from "#app/domain/delivery/warm-up-letter.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { drawBare } from "./letter-bare.ts";
import { chromiumPrinter } from "./letter-chromium.ts";
import { pagesMeanwhile } from "./letter-queue.ts";
import { type Comparison, medians, ms, times } from "./measure.ts";

const ROUNDS = 60;
const IN_ONE_FILE = 400;

export async function benchLetterPdf(): Promise<Comparison[]> {
  const begun = performance.now();
  const renderer = createLetterPdfRenderer({ threads: 2 });
  await renderer.render(plainOrder([letter(0)], "A4"));
  const first = performance.now() - begun;
  await renderer.warm;
  try {
    return [
      ...(await oneLetter(renderer)),
      {
        what: "the first letter after start: a thread begun, its code and fonts read, the letter drawn",
        ours: ms(first),
        beside: "1,000 ms: what we allow",
        ratio: times(first, 1_000),
      },
      await manyInOneFile(renderer),
      await pagesMeanwhile(renderer, letter),
    ];
  } finally {
    await renderer.close();
  }
}

/** Each in words of its own, so that none comes from a store. */
const letter = (number: number): Letter => ({
  ...WARM_UP_LETTER,
  addresseeId: "bench",
  signature: `Amina ${number}`,
  paragraphs: WARM_UP_LETTER.paragraphs.map((text, i) => `${text} ${number} – ${i}.`),
});

async function oneLetter(renderer: LetterPdfRenderer): Promise<Comparison[]> {
  const faces = letterFaces();
  let number = 1;
  const chromium = await chromiumPrinter();
  const sides = {
    ours: () => renderer.render(plainOrder([letter(number++)], "A4")),
    bare: () => drawBare(layoutLetter(letter(number++), SHEETS.A4, faces).pages),
    ...(chromium && { chromium: () => chromium.print(letter(number++)) }),
  };
  await medians(5, sides);
  const { ours = 0, bare = 0, chromium: printed } = await medians(ROUNDS, sides);
  await chromium?.close();
  const what = "one letter of one page as PDF, with layout, thread and check of its signs";
  return [
    {
      what,
      ours: ms(ours),
      beside: `${ms(bare)}: pdfkit alone, drawing the same lines with the same fonts`,
      ratio: times(ours, bare),
    },
    printed === undefined
      ? { what, ours: ms(ours), beside: "no Chromium here", ratio: "–" }
      : {
          what,
          ours: ms(ours),
          beside: `${ms(printed)}: headless Chromium, warm, printing it with the same font`,
          ratio: `1 : ${(printed / ours).toFixed(0)}`,
        },
  ];
}

async function manyInOneFile(renderer: LetterPdfRenderer): Promise<Comparison> {
  const order = () =>
    plainOrder(
      Array.from({ length: IN_ONE_FILE }, (_, i) => letter(i + 10_000)),
      "A4",
    );
  await renderer.render(order());
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const bytes = await renderer.render(order());
  const seconds = (performance.now() - begun) / 1_000;
  const grown = Math.max(0, process.memoryUsage().rss - before) / 2 ** 20;
  return {
    what: `${IN_ONE_FILE} letters in one PDF of ${Math.round(bytes.length / 1024)} kB, one thread; memory grew by ${Math.round(grown)} MB`,
    ours: `${Math.round(IN_ONE_FILE / seconds)} letters/s`,
    beside: "100 letters/s: what we ask for",
    ratio: times(IN_ONE_FILE / seconds, 100),
  };
}
