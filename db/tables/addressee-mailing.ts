/** How fast letters may reach one official's mailbox, and how many have gone there in the hour that is running. */
export interface AddresseeMailingTable {
  addressee_id: string;
  /** One mail a letter; one mail a day with all letters in a PDF; or none until an organizer lets them go. */
  mode: "individual" | "digest" | "hold";
  per_hour: number;
  /** Whole hours of the office's day, 0 to 24; null: at any time. Not on Saturdays and Sundays then. */
  opens_at: number | null;
  closes_at: number | null;
  /** IANA name. */
  time_zone: string;
  /** "2026-06-15T12": the hour (UTC) that `sent_in_hour` counts. */
  counted_hour: string | null;
  sent_in_hour: number;
  /** The last day (in time_zone) on which a digest was begun. */
  digest_on: string | null;
  /** How many letters in a row the office's mail server has put off. */
  refusals_in_row: number;
}
