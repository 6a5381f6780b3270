/**
 * The sheets a letter is printed on. All lengths are in millimetres from the top left corner of the sheet (or of
 * the envelope), unless a name says points.
 */
export type Paper = "A4" | "LETTER";

/** [left, top, width, height] */
export type Box = readonly [number, number, number, number];

const INCH = 25.4;
export const points = (lengthInMillimetres: number): number => (lengthInMillimetres * 72) / INCH;
export const millimetres = (lengthInInches: number): number => lengthInInches * INCH;

export const PAPER_SIZES: Record<Paper, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  LETTER: { width: millimetres(8.5), height: millimetres(11) },
};

/** Countries that print on US Letter: CLDR, supplemental measurementData, paperSize. All others use A4. */
const LETTER_COUNTRIES = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" ");

/** The paper that is usual in a country (ISO 3166-1 alpha-2). */
export const usualPaper = (country: string | null): Paper =>
  country !== null && LETTER_COUNTRIES.includes(country) ? "LETTER" : "A4";
