/** What a letter weighs, and the stamp for it where the section has said what stamps cost. */

/** A sheet of 80 g/m² weighs 5 g (A4: 4.99, US Letter: 4.83), an envelope with its stamp as much. */
const SHEET = 5;
const ENVELOPE = 5;
/** Printed on one side, as home printers do. */
export const letterGrams = (sheets: number): number => sheets * SHEET + ENVELOPE;

export type Reach = "home" | "abroad";

export interface PostageRate {
  reach: Reach;
  upToGrams: number;
  /** "1,80 €" */
  price: string;
  /** Where the price is written, and the day it was read, YYYY-MM-DD. */
  source: string;
  checkedOn: string;
}

/** The cheapest step that carries the weight; undefined where none is known that does. */
export const postageFor = (
  rates: readonly PostageRate[],
  reach: Reach,
  grams: number,
): PostageRate | undefined =>
  rates
    .filter((rate) => rate.reach === reach && rate.upToGrams >= grams)
    .sort((a, b) => a.upToGrams - b.upToGrams)[0];
