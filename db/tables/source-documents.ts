/** What a campaign was imported from: the text that the organizer's file gave, and what was read in it. */
export interface SourceDocumentsTable {
  id: string;
  campaign_id: string;
  /** As the organizer's computer named it; null for pasted text. */
  file_name: string | null;
  /** "docx", "pdf", "pasted" …: what the content showed, not what the name said. */
  format: string;
  /** The places in `reading` are positions in this text, in UTF-16 units. */
  text: string;
  /** JSON: how sure the importer was of each field, where it stood, what was doubtful, whose address is whose. */
  reading: string;
  /** The file itself, kept only where the organizer asked for it. */
  file: Uint8Array | null;
  imported_at: string;
}
