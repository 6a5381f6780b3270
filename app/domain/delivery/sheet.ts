/** A sheet as a letter is laid out on it: margins, the address for its window, where the text begins. In millimetres. */
import { type Box, PAPER_SIZES, type Paper, points } from "./paper.ts";
import type { WindowFormat } from "./print-order.ts";
import { throughWindow, usualWindow, WINDOWS } from "./window-format.ts";

export interface Sheet {
  width: number;
  height: number;
  margin: { left: number; right: number; top: number; bottom: number };
  /** The part of the sheet that shows in the window however the folded sheet lies in the envelope. */
  safe: Box;
  /** All that can ever show in it: no other text may stand there. Null without a window. */
  seen: Box | null;
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

const MARGIN = { left: 25, right: 25, top: 25, bottom: 20 };

/** Clear of the window's rim, where a cut edge throws its shadow: left, top, right and bottom. */
interface Inset {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** Null: the zone that DIN 5008 gives the address, below the five lines for the sender's return address. */
const INSETS: Record<WindowFormat, Inset> = {
  "din-b": { left: 5, top: 12.7, right: 0, bottom: 0 },
  "din-a": { left: 5, top: 12.7, right: 0, bottom: 0 },
  "uk-dl": { left: 5, top: 0.5, right: 1, bottom: 0.5 },
  "fr-dl": { left: 3, top: 0.5, right: 2, bottom: 0.5 },
  "us-10": { left: 2.775, top: 0.3, right: 0.3, bottom: 0.3 },
};

/** Of the text below the window, from the sheet's top edge. DIN 5008: 8.46 mm below the address field. */
const TEXT_TOPS: Record<WindowFormat, number> = {
  "din-b": 98.46,
  "din-a": 80.46,
  "uk-dl": 100,
  "fr-dl": 100,
  "us-10": 100,
};

/** The sheet for a window of its paper; `null` for a plain envelope, where the address is the head of the letter. */
export function sheetFor(paper: Paper, window: WindowFormat | null): Sheet {
  return window && WINDOWS[window].paper === paper ? windowSheet(paper, window) : plainSheet(paper);
}

function windowSheet(paper: Paper, window: WindowFormat): Sheet {
  const { safe, seen } = throughWindow(window);
  const inset = INSETS[window];
  const [left, top, width, height] = safe;
  return {
    ...PAPER_SIZES[paper],
    margin: MARGIN,
    safe,
    seen,
    address: [
      left + inset.left,
      top + inset.top,
      width - inset.left - inset.right,
      height - inset.top - inset.bottom,
    ],
    // Where there are few lines to be had, they stand closer.
    addressLeading: height < 25 ? 1.15 : 1.2,
    textTop: TEXT_TOPS[window],
    folds: WINDOWS[window].folds,
    punch: WINDOWS[window].punch,
  };
}

/** Folded in three for a long envelope; the address may take the width and height that no window limits. */
function plainSheet(paper: Paper): Sheet {
  const { width, height } = PAPER_SIZES[paper];
  const address: Box = [MARGIN.left, MARGIN.top, 110, 50];
  return {
    width,
    height,
    margin: MARGIN,
    safe: address,
    seen: null,
    address,
    addressLeading: 1.25,
    textTop: MARGIN.top + 50 + 8,
    folds: [height / 3, (2 * height) / 3],
    punch: null,
  };
}

/** In points, as its argument: an address that is too long for its window pushes the text down, never into it. */
export const textTopBelow = (addressBottom: number, { textTop }: Sheet): number =>
  Math.max(points(textTop), addressBottom + points(BELOW_ADDRESS));
/** Less than any sheet has between its window and its text. */
const BELOW_ADDRESS = 6;

/** Each paper with the window that is usual where nothing else is known. */
export const SHEETS: Record<Paper, Sheet> = {
  A4: sheetFor("A4", usualWindow(null, "A4")),
  LETTER: sheetFor("LETTER", usualWindow(null, "LETTER")),
};
