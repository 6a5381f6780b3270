/** A QR code as one black shape (ISO/IEC 18004), to be printed large enough for any telephone. */
import QRCode from "qrcode";
import type { SetFigure } from "./set-page.ts";

/** Modules of white that must stay around it. */
export const QUIET_MODULES = 4;

/** Neighbouring rows overlap by this share of a module: else some screens show white hairs between them. */
const OVERLAP = 0.04;

/** Error correction M: a seventh of it may be smudged. `side` in points, without the white around it. */
export function qrFigure(url: string, alt: string, place: { x: number; y: number; side: number }): SetFigure {
  const { size, data } = QRCode.create(url, { errorCorrectionLevel: "M" }).modules;
  const module = place.side / size;
  const at = (value: number) => Number((value * module).toFixed(3));
  const strokes: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let start = 0; start < size; ) {
      let end = start;
      while (end < size && data[row * size + end]) end++;
      const height = at(row === size - 1 ? 1 : 1 + OVERLAP);
      if (end > start)
        strokes.push(`M${at(start)} ${at(row)}h${at(end - start)}v${height}h${-at(end - start)}z`);
      start = end + 1;
    }
  }
  return { path: strokes.join(""), x: place.x, y: place.y, width: place.side, height: place.side, alt };
}
