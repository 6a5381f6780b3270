/** What a file turned out to hold: its text, or why there is none. The words for each code stand in locales. */

export const FILE_FORMATS = ["text", "json", "html", "pdf", "docx", "odt", "rtf", "eml"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const FILE_PROBLEMS = [
  "empty",
  "too-large",
  /** More inside than any document needs: a bomb, or something that behaves like one. */
  "too-much",
  "timed-out",
  "busy",
  "damaged",
  "locked",
  "scanned",
  "no-text",
  "old-word",
  "spreadsheet",
  "presentation",
  "pages",
  "outlook",
  "archive",
  "picture",
  "unknown",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export const FILE_NOTES = ["misnamed", "attachment", "other-attachments", "pages-without-text"] as const;
export interface FileNote {
  code: (typeof FILE_NOTES)[number];
  /** The attachment's name, or how many there are. */
  detail?: string;
}

export type DocumentFile =
  | { ok: true; text: string; format: FileFormat; notes: FileNote[] }
  /** `text` is what could be read all the same. */
  | { ok: false; code: FileProblem; format?: FileFormat; text?: string };

/** In bytes. The largest Urgent Action in Word seen, with pictures, is a third of it. */
export const MAX_FILE_BYTES = 5_000_000;

export const refused = (code: FileProblem, format?: FileFormat, text?: string): DocumentFile => ({
  ok: false,
  code,
  ...(format && { format }),
  ...(text?.trim() && { text }),
});

/** Thrown by a reader where it must stop; what it has read so far comes along. */
export class Unreadable extends Error {
  constructor(
    readonly code: FileProblem,
    readonly text = "",
  ) {
    super(code);
  }
}
