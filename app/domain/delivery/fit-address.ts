/** Sets an address in the envelope's window, as large as it fits and with as few broken lines as may be. */
import { breakLines } from "./break-lines.ts";
import { points, type Sheet } from "./paper.ts";
import type { Measure } from "./type-face.ts";

/** In points. The first ones are chosen among for the fewest lines, the last ones only where nothing else fits. */
const COMFORTABLE_SIZES = [10.5, 10, 9.5, 9];
const SMALL_SIZES = [8.5, 8];
export const ADDRESS_SIZES = [...COMFORTABLE_SIZES, ...SMALL_SIZES];

/** How far ink reaches above a baseline ("Á") and below it ("g"), in times the type size. */
const INK_ABOVE = 0.87;
const INK_BELOW = 0.22;

export interface SetAddress {
  lines: { text: string; x: number; baseline: number }[];
  size: number;
  /** False when the address overflows the window even at the smallest size: print an envelope or a label. */
  fits: boolean;
}

/**
 * Lengths in points. Lines that are too long are broken after their commas if the address still fits so,
 * else anywhere. An address that cannot fit is set in full at the smallest size, from the same place.
 */
export function fitAddress(address: string[], sheet: Sheet, face: Measure): SetAddress {
  const [left, top, width, height] = sheet.address.map(points) as [number, number, number, number];
  const setAt = (size: number, breaking: Breaking): SetAddress => {
    const texts = address.flatMap((line) => breaking(line, face, size, width));
    const leading = size * sheet.addressLeading;
    const baseline = top + size * INK_ABOVE;
    const inkHeight = size * (INK_ABOVE + INK_BELOW) + (texts.length - 1) * leading;
    const lines = texts.map((text, i) => ({ text, x: left, baseline: baseline + i * leading }));
    return { lines, size, fits: inkHeight <= height };
  };
  const fitting = (sizes: number[], breaking: Breaking) =>
    sizes.map((size) => setAt(size, breaking)).filter(({ fits }) => fits);
  const [best] = fitting(COMFORTABLE_SIZES, breakAfterCommas).sort(
    (a, b) => a.lines.length - b.lines.length || b.size - a.size,
  );
  return (
    best ??
    fitting(ADDRESS_SIZES, breakLines)[0] ??
    fitting(SMALL_SIZES, breakAfterCommas)[0] ??
    setAt(SMALL_SIZES.at(-1)!, breakLines)
  );
}

type Breaking = typeof breakLines;

/** "Edificio Ministerio Público, PB, / Av. Urdaneta, / esquinas de Ánimas a Platanal". */
function breakAfterCommas(line: string, face: Measure, size: number, width: number): string[] {
  const fits = (text: string) => face.width(text, size) <= width;
  const lines: string[] = [];
  for (const clause of line.split(/(?<=[,;،])\s+/u)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${clause}` : clause;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(clause);
  }
  return lines.flatMap((text) => (fits(text) ? [text] : breakLines(text, face, size, width)));
}
