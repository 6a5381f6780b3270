/** One letter as PDF through the server's renderer, against pdfkit drawing the same laid-out lines by itself. */
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { type LetterLayout, layoutLetter } from "#app/domain/delivery/layout-letter.ts";
import { createLetterPdfRenderer } from "#app/domain/delivery/letter-pdf.server.ts";
import { sourceSerif } from "#app/domain/delivery/source-serif.server.ts";
import { WARM_UP_LETTER } from "#app/domain/delivery/warm-up-letter.ts";
import { type Comparison, medians, ms, times } from "./measure.ts";

const ROUNDS = 60;

export async function benchLetterPdf(): Promise<Comparison[]> {
  const letter = { ...WARM_UP_LETTER, addresseeId: "bench" };
  const renderer = createLetterPdfRenderer({ threads: 1 });
  await renderer.warm;
  const layout = layoutLetter(letter, "A4", sourceSerif());
  const sides = {
    ours: () => renderer.render([letter], "A4"),
    beside: () => drawBare(layout),
  };
  await medians(5, sides);
  const { ours = 0, beside = 0 } = await medians(ROUNDS, sides);
  await renderer.close();
  return [
    {
      what: "one letter of one page as PDF, with layout, thread and check of its signs",
      ours: ms(ours),
      beside: `${ms(beside)}: pdfkit alone, drawing the lines already laid out`,
      ratio: times(ours, beside),
    },
  ];
}

function drawBare({ width, height, pages }: LetterLayout): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: [width, height], margin: 0 });
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
    for (const [i, page] of pages.entries()) {
      if (i > 0) pdf.addPage();
      for (const { text, x, baseline, size, weight } of page.lines) {
        pdf.font(FONTS[weight]).fontSize(size).fillColor("#000000");
        pdf.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
      }
    }
    pdf.end();
  });
}

const { resolve: locate } = createRequire(import.meta.url);
const FONTS = {
  regular: locate("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  semibold: locate("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
};
