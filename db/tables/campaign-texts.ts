/** A campaign's words in one page language. Paragraphs are separated by a blank line. */
export interface CampaignTextsTable {
  campaign_id: string;
  lang: string;
  title: string;
  summary: string;
  background: string;
  after_deadline_note: string | null;
  /** For supporters with ties to the country; shown before anything is typed. */
  risk_notice: string | null;
  /** The code of the section that checked these very words, and the day; null while they are a draft. */
  checked_by: string | null;
  checked_on: string | null;
}
