/**
 * The sheets a letter is printed on and the envelope windows they are folded for. All lengths are in
 * millimetres from the top left corner of the sheet (or of the envelope), unless a name says points.
 */
export type Paper = "A4" | "LETTER";

/** [left, top, width, height] */
export type Box = readonly [number, number, number, number];

export interface Sheet {
  width: number;
  height: number;
  margin: { left: number; right: number; top: number; bottom: number };
  /** The part of the sheet that shows in the window however the folded sheet lies in the envelope. */
  safe: Box;
  /** Where the address is set, within the safe part. */
  address: Box;
  /** Line height of the address, in times the type size. */
  addressLeading: number;
  /** Where the place and date stand, below the window. */
  textTop: number;
  /** Distances from the top edge of the fold marks, and of the longer mark for a hole punch. */
  folds: readonly number[];
  punch: number | null;
}

const INCH = 25.4;
export const points = (millimetres: number): number => (millimetres * 72) / INCH;

interface Envelope {
  width: number;
  height: number;
  window: Box;
  /** Height of the folded sheet. */
  panel: number;
}

/** The sheet can slide by what the envelope is larger: the window's overlap over every position is safe. */
function safePart(sheetWidth: number, { width, height, window, panel }: Envelope): Box {
  const [left, top, windowWidth, windowHeight] = window;
  return [left, top, windowWidth - (width - sheetWidth), windowHeight - (height - panel)];
}

/** DIN 5008:2020 form B, in a DL or C6/5 envelope with its window on the left (DIN 680). */
const A4: Sheet = {
  width: 210,
  height: 297,
  margin: { left: 25, right: 25, top: 25, bottom: 20 },
  safe: safePart(210, { width: 220, height: 110, window: [20, 50, 90, 45], panel: 105 }),
  address: [25, 62.7, 75, 27.3],
  addressLeading: 1.2,
  textTop: 98.46,
  folds: [105, 210],
  punch: 148.5,
};

/** US Letter folded in three for a No. 10 envelope, window 4½ × 1⅛ in, ⅞ in from the left, ½ in from the bottom. */
const NO_10_SAFE = safePart(8.5 * INCH, {
  width: 9.5 * INCH,
  height: 4.125 * INCH,
  window: [0.875 * INCH, 2.5 * INCH, 4.5 * INCH, 1.125 * INCH],
  panel: (11 / 3) * INCH,
});
const LETTER: Sheet = {
  width: 8.5 * INCH,
  height: 11 * INCH,
  margin: { left: 25, right: 25, top: 25, bottom: 20 },
  safe: NO_10_SAFE,
  address: [25, NO_10_SAFE[1] + 0.3, NO_10_SAFE[0] + NO_10_SAFE[2] - 25 - 0.3, NO_10_SAFE[3] - 0.6],
  addressLeading: 1.15,
  textTop: 100,
  folds: [(11 / 3) * INCH, (22 / 3) * INCH],
  punch: null,
};

export const SHEETS: Record<Paper, Sheet> = { A4, LETTER };
