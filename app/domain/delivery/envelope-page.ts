/** One letter's envelope as a page: the address large and clear, the sender's corner empty unless asked for. */
import type { Letter } from "#app/domain/letter/letter.ts";
import { addressOn, ENVELOPES, senderOn } from "./envelope-format.ts";
import { fitAddress } from "./fit-address.ts";
import { points } from "./paper.ts";
import type { EnvelopeFormat } from "./print-order.ts";
import type { SetLine, SetPage } from "./set-page.ts";
import type { Measures } from "./type-face.ts";

/** In points; the page has the envelope's size, its flap at the top edge. */
export function envelopePage(
  letter: Letter,
  format: EnvelopeFormat,
  sender: string[],
  { regular }: Measures,
): SetPage {
  const [width, height] = ENVELOPES[format].map(points) as [number, number];
  const address = fitAddress(letter.addressLines, addressOn(format), regular, letter.language);
  const corner = senderOn(format);
  const from = fitAddress(sender, corner, regular, letter.language);
  // A sender that is read from the right stands in the left corner too, clear of the stamps.
  const indent = Math.min(...from.lines.map(({ x }) => x)) - points(corner.address[0]);
  const lines: SetLine[] = [
    ...from.lines.map((line) => ({ ...line, x: line.x - indent, role: "sender" as const, block: 0 })),
    ...address.lines.map((line) => ({ ...line, block: 1 })),
  ];
  return { width, height, lines, marks: [], figures: [] };
}
