/** A campaign's model letter in one letter language. Paragraphs are separated by a blank line. */
export interface ModelLettersTable {
  campaign_id: string;
  lang: string;
  salutation: string | null;
  body: string;
  closing: string | null;
  /** The code of the section that checked these very words, and the day; null while they are a draft. */
  checked_by: string | null;
  checked_on: string | null;
}
