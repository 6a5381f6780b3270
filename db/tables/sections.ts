/** A national office. A supporter's section is their own choice or the link's, never read from an IP address. */
export interface SectionsTable {
  /** Short lower-case code, also used in ?section=us; "int" stands for no particular section. */
  code: string;
  /** In the section's own language. */
  name: string;
  /** JSON array of ISO 3166-1 alpha-2 codes. */
  countries: string;
  paper: "A4" | "LETTER";
  time_zone: string;
}
