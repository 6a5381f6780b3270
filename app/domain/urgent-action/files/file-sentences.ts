/** What a file turned out to be, in a sentence for the command line; the desk words it by the same codes. */
import type { FileNote, FileProblem } from "./document-file.ts";

const PROBLEMS: Record<FileProblem, string> = {
  empty: "the file is empty",
  "too-large": "the file is larger than 5 MB: an Urgent Action is not; paste its text",
  "too-much":
    "the file unpacks to far more than an Urgent Action holds and was not read further: paste its text",
  "timed-out": "the file took too long to read and was given up: paste its text",
  busy: "several documents are being read already: try again in a moment",
  damaged: "the file is damaged or broke off: get it once more, or paste its text",
  locked: "the file is protected by a password: save it without one, or paste its text",
  scanned: "this PDF holds pictures of pages and no text: paste the text",
  "no-text": "the file holds no text",
  "old-word": "this is a file of Word 97-2003 (.doc): save it as .docx or PDF",
  spreadsheet: "this is a spreadsheet: paste the text of the Urgent Action",
  presentation: "this is a presentation: paste the text of the Urgent Action",
  pages: "this is a file of Apple Pages: export it as PDF or Word",
  outlook: "this is a mail as Outlook keeps it (.msg): save it as .eml, or paste its text",
  archive: "this is an archive: unpack it and give the document in it",
  picture: "this is a picture: paste the text that it shows",
  unknown: "this file does not hold text that can be read: paste the text",
};

export const problemSentence = (code: FileProblem): string => PROBLEMS[code];

export function noteSentence({ code, detail = "" }: FileNote): string {
  if (code === "misnamed") return "the file's name promises another format; it was read as what it is";
  if (code === "attachment")
    return `read the attachment ${detail || "without a name"}, not the mail around it`;
  if (code === "other-attachments") return `documents attached besides and not read: ${detail}`;
  return `pages without text, probably scanned: ${detail}`;
}
