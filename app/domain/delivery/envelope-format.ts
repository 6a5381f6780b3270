/** Envelopes without a window, as pages of their own size, and where on them the address stands. In millimetres. */
import type { AddressPlace, AddressSizes } from "./fit-address.ts";
import { type Box, millimetres, type Paper } from "./paper.ts";
import type { EnvelopeFormat } from "./print-order.ts";

/** ISO 269, and US No. 10 (9½ × 4⅛ in). Width and height, with the flap at the top. */
export const ENVELOPES: Record<EnvelopeFormat, readonly [number, number]> = {
  dl: [220, 110],
  c5: [229, 162],
  c6: [162, 114],
  "us-10": [millimetres(9.5), millimetres(4.125)],
};

/** Kept free at the top for stamps and postmark, and at the right and the foot for sorting machines (UPU S42, US DMM 202). */
const TOP = 40;
const EDGE = 16;

const SIZES: AddressSizes = { comfortable: [13, 12, 11.5, 11], small: [10.5, 10, 9.5, 9, 8.5, 8] };

/** The address begins a little left of the middle and below the stamps, so that it never meets them. */
export function addressOn(format: EnvelopeFormat): AddressPlace {
  const [width, height] = ENVELOPES[format];
  const left = 0.44 * width;
  const top = Math.max(TOP, 0.42 * height);
  return {
    address: [left, top, width - left - EDGE, height - top - EDGE],
    addressLeading: 1.25,
    sizes: SIZES,
  };
}

/** Top left, small: who sent it, where that was asked for. */
export function senderOn(format: EnvelopeFormat): AddressPlace {
  const [width] = ENVELOPES[format];
  const box: Box = [10, 10, 0.4 * width, TOP - 15];
  return { address: box, addressLeading: 1.25, sizes: { comfortable: [9.5, 9], small: [8.5, 8] } };
}

/** What a letter on this paper fits, folded in three, to begin with. */
export const usualEnvelope = (paper: Paper): EnvelopeFormat => (paper === "LETTER" ? "us-10" : "dl");

export const isEnvelopeFormat = (value: string): value is EnvelopeFormat => Object.hasOwn(ENVELOPES, value);
