/** What else could print a letter: a headless Chromium that is already running, with the letter as a page. */
import fs from "node:fs";
import { chromium } from "playwright-core";
import type { Letter } from "#app/domain/letter/letter.ts";
import { findChromium } from "../prepare/chromium.mjs";
import { FONTS } from "./letter-bare.ts";

export interface LetterPrinter {
  print(letter: Letter): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Null where no Chromium is installed. */
export async function chromiumPrinter(): Promise<LetterPrinter | null> {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  return {
    async print(letter) {
      await page.setContent(pageOf(letter));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.pdf({ format: "A4" });
    },
    close: () => browser.close(),
  };
}

/** Bench letters hold no markup. */
const pageOf = (letter: Letter): string =>
  `<!doctype html><style>${STYLE}</style>${[
    ...letter.addressLines,
    letter.placeAndDate,
    letter.reference,
    letter.salutation,
    ...letter.paragraphs,
    letter.closing,
    letter.signature,
  ]
    .map((text) => `<p>${text}</p>`)
    .join("")}`;

const STYLE = `
  @font-face { font-family: Letter; src: url(data:font/ttf;base64,${fs.readFileSync(FONTS.regular, "base64")}) }
  body { font: 11pt/1.42 Letter; margin: 25mm }`;
