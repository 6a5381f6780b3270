/** The fonts of one PDF: only the glyphs that it uses, each with the text that it stands for (ISO 32000-2, 9.7 and 9.10). */
import type { PdfDocument, PdfReference } from "../pdf-document.ts";
import type { FontFile } from "./font-file.server.ts";
import { subsetTrueType } from "./subset-true-type.ts";

export class EmbeddedFonts {
  readonly #fonts = new Map<FontFile, EmbeddedFont>();

  constructor(readonly document: PdfDocument) {}

  /** The font, named in the resources of the page that is being drawn. */
  onPage(file: FontFile): EmbeddedFont {
    let font = this.#fonts.get(file);
    if (!font) {
      font = new EmbeddedFont(file, this.#fonts.size + 1, this.document.ref({}));
      this.#fonts.set(file, font);
    }
    this.document.page.fonts[font.id] = font.reference;
    return font;
  }

  /** Writes the fonts; to be called once, when every page has been drawn. */
  finish(): void {
    for (const font of this.#fonts.values()) font.write(this.document);
  }
}

export class EmbeddedFont {
  readonly id: string;
  readonly #codes = new Map<string, number>();
  /** By code, which begin at 1. */
  readonly #glyphs: number[] = [0];
  readonly #texts: string[] = [""];

  constructor(
    readonly file: FontFile,
    readonly order: number,
    readonly reference: PdfReference,
  ) {
    this.id = `F${order}`;
  }

  /**
   * The code to print a glyph with where it stands for a text. A glyph that stands for several ("e" and the
   * letter of "ẹ́") has a code for each: what is read out of the PDF is what was written.
   */
  code(glyph: number, text: string): number {
    const key = `${glyph} ${text}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      code = this.#glyphs.length;
      this.#codes.set(key, code);
      this.#glyphs.push(glyph);
      this.#texts.push(text);
    }
    return code;
  }

  write(document: PdfDocument): void {
    const { trueType, name } = this.file;
    const units = 1000 / trueType.unitsPerEm;
    const { file, numbers } = subsetTrueType(trueType, this.#glyphs);
    const stream = (data: object, bytes: Uint8Array | string) => {
      const reference = document.ref(data);
      reference.end(bytes);
      return reference;
    };
    const baseFont = `${subsetTag(this.order)}+${name}`;
    const descriptor = document.ref({
      Type: "FontDescriptor",
      FontName: baseFont,
      Flags: SYMBOLIC,
      FontBBox: trueType.box.map((units_) => units_ * units),
      ItalicAngle: trueType.italicAngle,
      Ascent: trueType.ascent * units,
      Descent: trueType.descent * units,
      CapHeight: trueType.capHeight * units,
      StemV: STEM,
      FontFile2: stream({ Length1: file.length }, file),
    });
    descriptor.end();
    const descendant = document.ref({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: pdfString("Adobe"), Ordering: pdfString("Identity"), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.#glyphs.map((glyph) => round(trueType.advance(glyph) * units))],
      CIDToGIDMap: stream({}, twoBytes(this.#glyphs.map((glyph) => numbers.get(glyph)!))),
    });
    descendant.end();
    Object.assign(this.reference.data, {
      Type: "Font",
      Subtype: "Type0",
      BaseFont: baseFont,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: stream({}, toUnicode(this.#texts)),
    });
    this.reference.end();
  }
}

/** "The font has glyphs outside the standard Latin character set": true of every font here. */
const SYMBOLIC = 4;
/** Thickness of stems, which nothing reads where the font is embedded; in thousandths of an em. */
const STEM = 80;

/** pdfkit writes a string object as text, a plain string as a name. */
const pdfString = (text: string) => new String(text);

const round = (number: number): number => Math.round(number * 1000) / 1000;

/** Six capitals that no other font of the file has. */
const subsetTag = (order: number): string =>
  [5, 4, 3, 2, 1, 0]
    .map((place) => String.fromCharCode(65 + (Math.floor(order / 26 ** place) % 26)))
    .join("");

const twoBytes = (numbers: number[]): Uint8Array =>
  Uint8Array.from(numbers.flatMap((number) => [number >> 8, number & 0xff]));

const hex = (number: number): string => number.toString(16).padStart(4, "0");
export const utf16 = (text: string): string =>
  text
    .split("")
    .map((unit) => hex(unit.charCodeAt(0)))
    .join("");

/** A CMap allows a hundred lines in a section. */
const SECTION = 100;

function toUnicode(texts: string[]): string {
  const lines = texts.flatMap((text, code) => (text === "" ? [] : [`<${hex(code)}> <${utf16(text)}>`]));
  const sections: string[] = [];
  for (let i = 0; i < lines.length; i += SECTION) {
    const part = lines.slice(i, i + SECTION);
    sections.push(`${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
