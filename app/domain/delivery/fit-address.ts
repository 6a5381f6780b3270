/** Sets an address in a box (a window, a label, an envelope), as large as it fits and with as few broken lines as may be. */
import { addressDirection } from "./address-direction.ts";
import { breakLines } from "./break-lines.ts";
import { leadingOf } from "./leading.ts";
import { type Box, points } from "./paper.ts";
import type { SetLine } from "./set-page.ts";
import { inWording, type Measure, type Wording } from "./type-face.ts";

/** In points. The first ones are chosen among for the fewest lines, the last ones only where nothing else fits. */
export interface AddressSizes {
  comfortable: readonly number[];
  small: readonly number[];
}
export const WINDOW_SIZES: AddressSizes = { comfortable: [10.5, 10, 9.5, 9], small: [8.5, 8] };

/** How far ink reaches above a baseline ("Á") and below it ("g"), in times the type size. */
const INK_ABOVE = 0.87;
const INK_BELOW = 0.22;

/** Where it goes: the box in millimetres; the line height in times the type size. */
export interface AddressPlace {
  address: Box;
  addressLeading: number;
  sizes?: AddressSizes;
}

export interface SetAddress {
  /** In points. The window is where it is in any letter; within it, an Arabic address stands at the right. */
  lines: Omit<SetLine, "block">[];
  size: number;
  /** From one baseline to the next. */
  leading: number;
  /** From the top of its first letters to the bottom of its last ones. */
  height: number;
  /** False when the address overflows the box even at the smallest size: print an envelope or a label. */
  fits: boolean;
}

/**
 * Lines that are too long are broken after their commas if the address still fits so, else anywhere. An address
 * that cannot fit is set in full at the smallest size, from the same place. `language` is the letter's (BCP 47).
 */
export function fitAddress(
  address: string[],
  place: AddressPlace,
  face: Measure,
  language: string,
): SetAddress {
  const [left, top, width, height] = place.address.map(points) as [number, number, number, number];
  const { comfortable, small } = place.sizes ?? WINDOW_SIZES;
  const wording: Wording = { language, dir: addressDirection(address) };
  const measure = inWording(face, wording);
  const taller = NEEDS_MORE_ROOM.test(address.join("")) ? leadingOf(language) / leadingOf("en") : 1;
  const setAt = (size: number, breaking: Breaking): SetAddress => {
    const texts = address.flatMap((line) => breaking(line, measure, size, width));
    const leading = size * place.addressLeading * taller;
    const baseline = top + size * INK_ABOVE;
    const inkHeight = size * (INK_ABOVE + INK_BELOW) + (texts.length - 1) * leading;
    const lines = texts.map((text, i) => {
      const lineWidth = measure.width(text, size);
      const x = wording.dir === "rtl" ? left + width - lineWidth : left;
      return {
        ...ADDRESS_LINE,
        ...wording,
        text,
        x,
        width: lineWidth,
        size,
        baseline: baseline + i * leading,
      };
    });
    return { lines, size, leading, height: inkHeight, fits: inkHeight <= height };
  };
  const fitting = (sizes: readonly number[], breaking: Breaking) =>
    sizes.map((size) => setAt(size, breaking)).filter(({ fits }) => fits);
  const [best] = fitting(comfortable, breakAfterCommas).sort(
    (a, b) => a.lines.length - b.lines.length || b.size - a.size,
  );
  return (
    best ??
    fitting([...comfortable, ...small], breakLines)[0] ??
    fitting(small, breakAfterCommas)[0] ??
    setAt(small.at(-1)!, breakLines)
  );
}

/** Letters of a script that is higher than Latin ones: an address in the official's country's own writing. */
const NEEDS_MORE_ROOM = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

const ADDRESS_LINE = { role: "address", weight: "regular", grey: false } as const;

type Breaking = (line: string, face: Measure, size: number, width: number) => string[];

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
