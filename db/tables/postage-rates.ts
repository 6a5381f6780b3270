/** What a stamp costs in a section's country, by weight. */
export interface PostageRatesTable {
  section: string;
  reach: "home" | "abroad";
  up_to_grams: number;
  /** As it is said at the counter, with its currency: "1,80 €". */
  price: string;
  source: string;
  /** YYYY-MM-DD */
  checked_on: string;
}
