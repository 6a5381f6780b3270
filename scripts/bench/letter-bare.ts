/** What stands beside our letter: pdfkit by itself, which shapes and draws lines that are already broken and placed. */
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { SetPage } from "#app/domain/delivery/set-page.ts";

export function drawBare(pages: SetPage[]): Promise<Buffer> {
  const [{ width, height } = { width: 0, height: 0 }] = pages;
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
export const FONTS = {
  regular: locate("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  semibold: locate("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
};
