/** How long a section's post office takes to a country, where the section knows better than the program's estimate. */
export interface TransitTimesTable {
  section: string;
  /** ISO 3166-1 alpha-2, of the country that the letter goes to. */
  country: string;
  working_days: number;
  /** Where the figure is from: a page, a leaflet, the section's own experience. */
  source: string;
  /** YYYY-MM-DD */
  checked_on: string;
}
