/** The window envelopes that letters are folded for, and which of them is usual where. All lengths in millimetres. */
import { type Box, millimetres, PAPER_SIZES, type Paper } from "./paper.ts";
import type { WindowFormat } from "./print-order.ts";

/** A folded sheet in its envelope. */
export interface WindowSpec {
  paper: Paper;
  /** The envelope: width and height. */
  envelope: readonly [number, number];
  /** The window, from the envelope's top left corner. */
  window: Box;
  /** How high the folded sheet is, and how far its top edge lies below that of the pack (form A is folded so). */
  panel: number;
  sunk: number;
  /** From the sheet's top edge: where to fold, where a punch goes. */
  folds: readonly number[];
  punch: number | null;
}

const US_THIRD = millimetres(11 / 3);

/**
 * DIN 5008:2020 forms B and A with DIN 680 windows; BS 4264 on DL; the French 35 × 100 mm window, 20 mm from
 * the right and the bottom; US No. 10 with a 4½ × 1⅛ in window, ⅞ in from the left and ½ in from the bottom.
 */
export const WINDOWS: Record<WindowFormat, WindowSpec> = {
  "din-b": {
    paper: "A4",
    envelope: [220, 110],
    window: [20, 50, 90, 45],
    panel: 105,
    sunk: 0,
    folds: [105, 210],
    punch: 148.5,
  },
  "din-a": {
    paper: "A4",
    envelope: [220, 110],
    window: [20, 50, 90, 45],
    panel: 105,
    sunk: 18,
    folds: [87, 192],
    punch: 148.5,
  },
  "uk-dl": {
    paper: "A4",
    envelope: [220, 110],
    window: [20, 53, 93, 39],
    panel: 99,
    sunk: 0,
    folds: [99, 198],
    punch: null,
  },
  "fr-dl": {
    paper: "A4",
    envelope: [220, 110],
    window: [100, 55, 100, 35],
    panel: 99,
    sunk: 0,
    folds: [99, 198],
    punch: null,
  },
  "us-10": {
    paper: "LETTER",
    envelope: [millimetres(9.5), millimetres(4.125)],
    window: [millimetres(0.875), millimetres(2.5), millimetres(4.5), millimetres(1.125)],
    panel: US_THIRD,
    sunk: 0,
    folds: [US_THIRD, 2 * US_THIRD],
    punch: null,
  },
};

/** The sheet slides in the envelope: what of it shows however it lies, and everything that can ever show. */
export function throughWindow(format: WindowFormat): { safe: Box; seen: Box } {
  const { paper, envelope, window, panel, sunk } = WINDOWS[format];
  const [left, top, width, height] = window;
  const [across, down] = [envelope[0] - PAPER_SIZES[paper].width, envelope[1] - panel];
  return {
    safe: [left, top - sunk, width - across, height - down],
    seen: [left - across, top - sunk - down, width + across, height + down],
  };
}

/** The first is the one to begin with. */
export const windowsFor = (paper: Paper): WindowFormat[] =>
  (Object.keys(WINDOWS) as WindowFormat[]).filter((format) => WINDOWS[format].paper === paper);

/**
 * Where another window than DIN 5008 B is what shops sell: the French one in France and where French postal
 * habits hold, the British one in the United Kingdom, Ireland and much of the Commonwealth. From stationers'
 * catalogues, not from a standard: a wrong guess costs one choice on the page, and the address is also readable
 * in no window at all.
 */
const USUAL: [WindowFormat, string][] = [
  ["fr-dl", "FR MC LU BE MA DZ TN SN CI"],
  ["uk-dl", "GB IE AU NZ ZA IN HK SG MY KE NG GH"],
];

/** By the supporter's country (ISO 3166-1 alpha-2) or null, and the paper. */
export function usualWindow(country: string | null, paper: Paper): WindowFormat {
  const [usual] = USUAL.find(([, countries]) => country && countries.split(" ").includes(country)) ?? [];
  return usual && WINDOWS[usual].paper === paper ? usual : windowsFor(paper)[0]!;
}
