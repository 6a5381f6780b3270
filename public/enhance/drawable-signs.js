// @ts-check
/** Which signs of a text our fonts cannot print: the same rule as the server's (delivery/fonts/drawable.ts). */

/** No orthography piles up more accents on a letter, nor more signs to a grapheme. */
const MOST_ACCENTS = 4;
const MOST_SIGNS = 20;
const ACCENT = /(?=\p{M})\p{Script=Inherited}/u;
/** What is invisible, the spaces and the hyphen that printing makes by itself, and what the server takes out first. */
const NEEDS_NO_GLYPH = /[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u2011]/u;

/**
 * The table that coverage.json holds, as one set of code points for each font: "2o-p 3" is every number from 96 to
 * 121, and 124.
 * @param {Record<string, string>} table
 * @returns {Set<number>[]}
 */
export function fontsOf(table) {
  return Object.values(table).map((ranges) => {
    const signs = new Set();
    let start = 0;
    for (const range of ranges.split(" ")) {
      const [from = "0", length = "0"] = range.split("-");
      start += Number.parseInt(from, 36);
      for (let i = 0; i <= Number.parseInt(length, 36); i++) signs.add(start + i);
    }
    return signs;
  });
}

/**
 * Each once, in the order of the text.
 * @param {string} text
 * @param {Set<number>[]} fonts
 * @returns {string[]}
 */
export function undrawable(text, fonts) {
  const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
  const graphemes = [...segmenter.segment(text.normalize("NFC"))].map(({ segment }) => segment);
  return [...new Set(graphemes)].filter((grapheme) => !isDrawable(grapheme, fonts));
}

/** Latin letters, figures and common punctuation: every font table has them, none needs to be asked. */
export const PLAIN = /^[\n\r\t -~\u00A0-\u017F\u2010-\u2014\u2018-\u201E\u2026\u202F\u20AC]*$/;

/**
 * @param {string} grapheme
 * @param {Set<number>[]} fonts
 */
function isDrawable(grapheme, fonts) {
  const signs = [...grapheme];
  if (signs.length > MOST_SIGNS || signs.filter((sign) => ACCENT.test(sign)).length > MOST_ACCENTS)
    return false;
  const visible = signs.filter((sign) => !NEEDS_NO_GLYPH.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
  return visible.length === 0 || fonts.some((font) => visible.every((codePoint) => font.has(codePoint)));
}
