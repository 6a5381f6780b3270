/** A campaign's model letter in one letter language. Paragraphs are separated by a blank line. */
export interface ModelLettersTable {
  campaign_id: string;
  lang: string;
  salutation: string | null;
  body: string;
  closing: string | null;
}
