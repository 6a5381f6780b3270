/** Reads what a PDF needs of a TrueType file (ISO/IEC 14496-22), table by table, without taking the rest apart. */
export class TrueTypeFile {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** Of the whole face, in units: [left, bottom, right, top]. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly #tables = new Map<string, Uint8Array>();
  readonly #wideMetrics: number;
  readonly #longOffsets: boolean;

  /** Throws when the bytes are no TrueType file with glyph outlines. */
  constructor(bytes: Uint8Array) {
    const directory = viewOf(bytes);
    const count = directory.getUint16(4);
    for (let i = 0, at = 12; i < count; i++, at += 16) {
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const start = directory.getUint32(at + 8);
      this.#tables.set(tag, bytes.subarray(start, start + directory.getUint32(at + 12)));
    }
    const head = this.#view("head");
    const hhea = this.#view("hhea");
    const os2 = this.#view("OS/2");
    this.unitsPerEm = head.getUint16(18);
    this.box = [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)];
    this.#longOffsets = head.getInt16(50) === 1;
    this.ascent = hhea.getInt16(4);
    this.descent = hhea.getInt16(6);
    this.#wideMetrics = hhea.getUint16(34);
    this.glyphCount = this.#view("maxp").getUint16(4);
    this.capHeight = os2.getUint16(0) >= 2 ? os2.getInt16(88) : this.ascent;
    this.italicAngle = this.#view("post").getInt32(4) / 65536;
  }

  /** A table's bytes; undefined when the file has none of that name. */
  table(tag: string): Uint8Array | undefined {
    return this.#tables.get(tag);
  }

  /** Its own width, before any kerning; in units. */
  advance(glyph: number): number {
    return this.#view("hmtx").getUint16(4 * Math.min(glyph, this.#wideMetrics - 1));
  }

  leftBearing(glyph: number): number {
    const wide = this.#wideMetrics;
    return this.#view("hmtx").getInt16(glyph < wide ? 4 * glyph + 2 : 4 * wide + 2 * (glyph - wide));
  }

  /** The outline as it stands in the file; empty for a space. */
  outline(glyph: number): Uint8Array {
    const at = (i: number) =>
      this.#longOffsets ? this.#view("loca").getUint32(4 * i) : 2 * this.#view("loca").getUint16(2 * i);
    return this.#bytes("glyf").subarray(at(glyph), at(glyph + 1));
  }

  #bytes(tag: string): Uint8Array {
    const table = this.#tables.get(tag);
    if (!table) throw new Error(`no "${tag}" table: not a TrueType font`);
    return table;
  }

  readonly #views = new Map<string, DataView>();
  #view(tag: string): DataView {
    let view = this.#views.get(tag);
    if (!view) {
      view = viewOf(this.#bytes(tag));
      this.#views.set(tag, view);
    }
    return view;
  }
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
