/** The document a campaign was imported from: its text, and what the importer read in it. */
import type { UaReading } from "../urgent-action/ua-reading.ts";

/** What is kept of a reading besides the document itself, which became the campaign. */
export type SourceReading = Pick<UaReading, "confidence" | "spans" | "problems">;

/** A source as it comes from an import. */
export interface NewSource {
  /** Null for pasted text. */
  fileName: string | null;
  /** "docx", "pdf", "pasted" …: what the content showed. */
  format: string;
  /** The text that was read; the places of `reading` are positions in it. */
  text: string;
  reading: SourceReading;
  /** The file itself, where the organizer wants it kept. */
  file?: Uint8Array | null;
}

/** Ids of the addressees in the document's order: they keep them when they are moved or turned. */
export interface SourceAddressees {
  targets: string[];
  copies_to: string[];
}

export interface SourceDocument {
  id: string;
  campaignId: string;
  fileName: string | null;
  format: string;
  text: string;
  reading: SourceReading & {
    addressees: SourceAddressees;
    /** Paths of doubtful fields that a person has compared with the document. */
    settled: string[];
  };
  /** Whether the file itself is kept; keptFile() brings it. */
  fileKept: boolean;
  /** ISO instant. */
  importedAt: string;
}
