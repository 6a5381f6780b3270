/** A report about a case, as its publisher wrote it, and the figures an organizer has found in it and confirmed. */
export interface EvidenceDocumentsTable {
  id: string;
  publisher: string | null;
  title: string;
  issued_on: string | null;
  url: string | null;
  /** BCP 47 tag. */
  language: string;
  /** Of the report: figures point to their places in it. */
  text: string;
  imported_at: string;
}

/** A dated number out of a report, as an organizer has confirmed it; it counts people at risk and no supporter. */
export interface FiguresTable {
  id: string;
  document_id: string;
  position: number;
  /** What is counted, as a slug: "in-detention". Model letters cite it by this name. */
  name: string;
  /** JSON object of page language → words: {"en": "People held for political reasons"}. */
  labels: string;
  value: number;
  qualifier: "exactly" | "at-least" | "more-than" | "about" | "at-most";
  unit: "people" | "cases";
  /** The day for which it holds; a confirmed figure has one. */
  as_of: string | null;
  counted_from: string | null;
  /** The sentence in the document's text, in UTF-16 units; null for one entered by hand. */
  span_start: number | null;
  span_end: number | null;
  /** Null until it is confirmed. */
  ua_number: string | null;
  confirmed_by: string | null;
  confirmed_at: string | null;
  rejected_at: string | null;
}
