/** A TrueType file with some of a font's glyphs only, as a PDF embeds it (ISO 32000-2, 9.9). */
import { type TrueTypeFile, viewOf } from "./true-type.ts";

/**
 * The file, and each glyph's number in it. Parts of composed glyphs ("é" made of "e" and "´") come along.
 * The same glyphs in the same order give the same bytes.
 */
export function subsetTrueType(
  font: TrueTypeFile,
  glyphs: Iterable<number>,
): { file: Uint8Array; numbers: Map<number, number> } {
  const numbers = new Map([[0, 0]]);
  for (const glyph of glyphs) if (!numbers.has(glyph)) numbers.set(glyph, numbers.size);

  const outlines: Uint8Array[] = [];
  // The map grows while it is walked: a part that is met for the first time is put at its end.
  for (const glyph of numbers.keys()) outlines.push(renumbered(font.outline(glyph), numbers));

  const count = numbers.size;
  const loca = viewOf(new Uint8Array(4 * (count + 1)));
  const hmtx = viewOf(new Uint8Array(4 * count));
  let length = 0;
  [...numbers.keys()].forEach((glyph, i) => {
    hmtx.setUint16(4 * i, font.advance(glyph));
    hmtx.setInt16(4 * i + 2, font.leftBearing(glyph));
    length += padded(outlines[i]!.length);
    loca.setUint32(4 * (i + 1), length);
  });
  const glyf = new Uint8Array(length);
  outlines.forEach((outline, i) => {
    glyf.set(outline, loca.getUint32(4 * i));
  });

  const tables: [string, Uint8Array][] = [
    ["glyf", glyf],
    ["head", patched(font, "head", (view) => view.setInt16(50, LONG_OFFSETS))],
    ["hhea", patched(font, "hhea", (view) => view.setUint16(34, count))],
    ["hmtx", bytesOf(hmtx)],
    ["loca", bytesOf(loca)],
    ["maxp", patched(font, "maxp", (view) => view.setUint16(4, count))],
  ];
  for (const tag of HINTING) {
    const table = font.table(tag);
    if (table) tables.push([tag, table]);
  }
  return { file: fileOf(tables.sort(([a], [b]) => (a < b ? -1 : 1))), numbers };
}

const LONG_OFFSETS = 1;
const HINTING = ["cvt ", "fpgm", "prep"];

const padded = (length: number): number => (length + 3) & ~3;
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function patched(font: TrueTypeFile, tag: string, patch: (view: DataView) => void): Uint8Array {
  const table = Uint8Array.from(font.table(tag)!);
  patch(viewOf(table));
  return table;
}

/** Flags of a part of a composed glyph ("glyf" table). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** A composed glyph names its parts by number: here by their numbers in the new file. */
function renumbered(outline: Uint8Array, numbers: Map<number, number>): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const own = Uint8Array.from(outline);
  const view = viewOf(own);
  for (let at = 10, flags = MORE_PARTS; flags & MORE_PARTS; ) {
    flags = view.getUint16(at);
    const part = view.getUint16(at + 2);
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    view.setUint16(at + 2, numbers.get(part)!);
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return own;
}

function fileOf(tables: [string, Uint8Array][]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const file = new Uint8Array(start + tables.reduce((sum, [, table]) => sum + padded(table.length), 0));
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * tables.length - (16 << power));
  let offset = start;
  tables.forEach(([tag, table], i) => {
    file.set(table, offset);
    for (let k = 0; k < 4; k++) view.setUint8(12 + 16 * i + k, tag.charCodeAt(k));
    view.setUint32(16 + 16 * i, checksum(file.subarray(offset, offset + padded(table.length))));
    view.setUint32(20 + 16 * i, offset);
    view.setUint32(24 + 16 * i, table.length);
    offset += padded(table.length);
  });
  return file;
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
