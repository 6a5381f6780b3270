/** A mail that was saved to a file: its text, or the document that it carries. */
import PostalMime from "postal-mime";
import { type DocumentFile, type FileNote, refused, Unreadable } from "./document-file.ts";
import { htmlText } from "./html-text.ts";

interface Attachment {
  name: string;
  bytes: Uint8Array;
}

/** Documents in one mail that are opened; more are named only. */
const MOST_OPENED = 3;
/** A mail that says "see attached" is shorter, in characters, than an Urgent Action. */
const COVERING_NOTE = 1_500;

/** `read` opens an attachment; a mail inside a mail is not opened again. */
export async function readMail(
  bytes: Uint8Array,
  read: (attachment: Attachment) => Promise<DocumentFile>,
): Promise<DocumentFile> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 30 }).catch(() => {
    throw new Unreadable("damaged");
  });
  const body = mail.text?.trim() || (mail.html ? htmlText(mail.html) : "");
  const attachments = mail.attachments
    .filter(({ mimeType, filename }) => DOCUMENT.test(mimeType) || DOCUMENT_NAME.test(filename ?? ""))
    .map(({ filename, content }) => ({ name: filename ?? "", bytes: asBytes(content) }));

  const best = await longest(attachments.slice(0, MOST_OPENED), read);
  if (best?.file.ok && (body.length < COVERING_NOTE || best.file.text.length > body.length)) {
    return { ...best.file, notes: [...attachmentNotes(best.name, attachments.length), ...best.file.notes] };
  }
  if (body) return { ok: true, text: body, format: "eml", notes: [] };
  return best && !best.file.ok ? best.file : refused("no-text", "eml");
}

const DOCUMENT =
  /^application\/(?:pdf|rtf|msword|vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.oasis\.opendocument\.text)|^text\/(?:rtf|html|markdown)/u;
const DOCUMENT_NAME = /\.(?:pdf|docx?|odt|rtf|html?|txt|md)$/iu;

async function longest(
  attachments: Attachment[],
  read: (attachment: Attachment) => Promise<DocumentFile>,
): Promise<{ name: string; file: DocumentFile } | undefined> {
  let best: { name: string; file: DocumentFile } | undefined;
  for (const attachment of attachments) {
    const file = await read(attachment);
    if (!best || (file.text ?? "").length > (best.file.text ?? "").length)
      best = { name: attachment.name, file };
  }
  return best;
}

const attachmentNotes = (name: string, count: number): FileNote[] => [
  { code: "attachment", detail: name.slice(0, 100) },
  ...(count > 1 ? [{ code: "other-attachments" as const, detail: String(count - 1) }] : []),
];

const asBytes = (content: string | ArrayBuffer | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
