import type { Insertable, Selectable } from "kysely";

/**
 * One call on a UA number, from draft to outcome. Its state is never stored: campaignState() reads it from
 * the dated facts below. Instants are ISO-8601 UTC, days are YYYY-MM-DD, JSON is kept as text (the same on
 * SQLite and PostgreSQL).
 */
export interface CampaignsTable {
  id: string;
  /** "72/24"; null only while the campaign is a draft. */
  ua_number: string | null;
  /** 7 for the "Seventh UA"; null only while the campaign is a draft. */
  ordinal: number | null;
  ordinal_text: string | null;
  /** The document's own number, "AMR 53/1059/2026". */
  index_number: string | null;
  /** As the document writes it; may be a country that does not exist (demonstrations). */
  country: string | null;
  /** ISO 3166-1 alpha-2 when the name is a known one. */
  country_code: string | null;
  document_language: string;
  issued_on: string | null;
  deadline_on: string | null;
  /** JSON array of language codes. */
  preferred_languages: string;
  own_language_allowed: boolean | number;
  /** JSON array of { names, pronouns }. */
  names_and_pronouns: string;
  /** JSON array of URLs. */
  previous_links: string;
  /** Demonstration campaigns say so on every page, and their counts are invented. */
  demonstration: boolean | number;
  created_at: string;
  published_at: string | null;
  opens_at: string | null;
  closed_at: string | null;
  withdrawn_at: string | null;
  outcome: string | null;
  outcome_on: string | null;
}
export type CampaignRow = Selectable<CampaignsTable>;
export type NewCampaignRow = Insertable<CampaignsTable>;
