/** Sheets of address labels, as they are sold: how many, how large, and where the first one lies. In millimetres. */
import type { AddressPlace, AddressSizes } from "./fit-address.ts";
import { millimetres, type Paper } from "./paper.ts";
import type { LabelSheet } from "./print-order.ts";

interface LabelSpec {
  paper: Paper;
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** Of the first label. */
  left: number;
  top: number;
  /** From one label's left edge to the next one's, and from top edge to top edge. */
  across: number;
  down: number;
}

/** Avery's own templates. */
export const LABEL_SHEETS: Record<LabelSheet, LabelSpec> = {
  l7160: {
    paper: "A4",
    columns: 3,
    rows: 7,
    width: 63.5,
    height: 38.1,
    left: 7.21,
    top: 15.15,
    across: 66.04,
    down: 38.1,
  },
  "5160": {
    paper: "LETTER",
    columns: 3,
    rows: 10,
    width: millimetres(2.625),
    height: millimetres(1),
    left: millimetres(3 / 16),
    top: millimetres(0.5),
    across: millimetres(2.75),
    down: millimetres(1),
  },
};

/** A printer may pull the sheet a little askew: nothing stands closer to a label's edge. */
const CLEAR = { across: 3.5, down: 2 };

const SIZES: AddressSizes = { comfortable: [11, 10.5, 10, 9.5, 9], small: [8.5, 8, 7.5, 7, 6.5, 6] };

export const labelsOnSheet = (sheet: LabelSheet): number =>
  LABEL_SHEETS[sheet].columns * LABEL_SHEETS[sheet].rows;

/** Where the address of the nth label of a sheet goes, from 0, row by row. */
export function addressOnLabel(sheet: LabelSheet, n: number): AddressPlace {
  const { columns, left, top, across, down, width, height } = LABEL_SHEETS[sheet];
  const x = left + (n % columns) * across;
  const y = top + Math.floor(n / columns) * down;
  return {
    address: [x + CLEAR.across, y + CLEAR.down, width - 2 * CLEAR.across, height - 2 * CLEAR.down],
    addressLeading: 1.18,
    sizes: SIZES,
  };
}

/** The labels that are sold for printers with this paper. */
export const usualLabels = (paper: Paper): LabelSheet => (paper === "LETTER" ? "5160" : "l7160");

export const isLabelSheet = (value: string): value is LabelSheet => Object.hasOwn(LABEL_SHEETS, value);
