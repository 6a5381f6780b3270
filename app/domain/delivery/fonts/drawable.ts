/** The rule of what can be printed; public/enhance/drawable.js has the same for the browser. */

interface SetOfCodePoints {
  has(codePoint: number): boolean;
}

/** No orthography piles up more accents on a letter; a taller pile would run into other lines. */
const MOST_ACCENTS = 4;
/** Of a whole grapheme: a family of four with their skin colours has 11. */
const MOST_SIGNS = 20;

/** Whether one of the fonts has all that is visible of a grapheme, and it is no pile of accents. */
export function isDrawable(grapheme: string, fonts: SetOfCodePoints[]): boolean {
  const signs = [...grapheme.normalize("NFC")];
  if (signs.length > MOST_SIGNS || signs.filter((sign) => ACCENT.test(sign)).length > MOST_ACCENTS)
    return false;
  const visible = signs.filter((sign) => !NEEDS_NO_GLYPH.test(sign)).map((sign) => sign.codePointAt(0)!);
  return visible.length === 0 || fonts.some((font) => visible.every((codePoint) => font.has(codePoint)));
}

/** Marks that go with every script's letters. */
const ACCENT = /(?=\p{M})\p{Script=Inherited}/u;
/** What is invisible, and the spaces and the hyphen that shaping makes by itself. */
export const NEEDS_NO_GLYPH = /[\p{Default_Ignorable_Code_Point}\p{Zs}\n\u2011]/u;
