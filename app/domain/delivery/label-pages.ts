/** The letters' addresses on sheets of labels, in the order of the letters. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { fitAddress } from "./fit-address.ts";
import { addressOnLabel, LABEL_SHEETS, labelsOnSheet } from "./label-sheet.ts";
import { PAPER_SIZES, points } from "./paper.ts";
import type { LabelSheet } from "./print-order.ts";
import type { SetLine, SetPage } from "./set-page.ts";
import type { Measure, Measures } from "./type-face.ts";

export function labelPages(letters: Letter[], sheet: LabelSheet, { regular }: Measures): SetPage[] {
  const { width, height } = PAPER_SIZES[LABEL_SHEETS[sheet].paper];
  const each = labelsOnSheet(sheet);
  const pages: SetPage[] = [];
  for (let start = 0; start < letters.length; start += each) {
    const lines = letters
      .slice(start, start + each)
      .flatMap((letter, n) => labelLines(letter, sheet, n, regular));
    pages.push({ width: points(width), height: points(height), lines, marks: [], figures: [] });
  }
  return pages;
}

/** Half way between the label's upper and lower edge, so that a sheet that slips has room either way. */
function labelLines(letter: Letter, sheet: LabelSheet, n: number, face: Measure): SetLine[] {
  const place = addressOnLabel(sheet, n);
  const { lines, height } = fitAddress(letter.addressLines, place, face, letter.language);
  const spare = Math.max(0, points(place.address[3]) - height);
  return lines.map((line) => ({ ...line, baseline: line.baseline + spare / 2, block: n }));
}
