/** Countries to which a section's post office takes no letters at present; "int" says it for everybody. */
export interface MailSuspensionsTable {
  section: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  source: string;
  /** YYYY-MM-DD */
  since_on: string;
}
