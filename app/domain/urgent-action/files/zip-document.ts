/** A zip archive as the document that it is: Word, OpenDocument, or something that we do not read. */
import { type DocumentFile, type FileProblem, refused, Unreadable } from "./document-file.ts";
import { openDocumentText } from "./open-document-text.ts";
import { readWordFile, WORD_BODY } from "./word-file.ts";
import { wordText } from "./word-text.ts";
import { openZip, type ZipEntries } from "./zip-entries.ts";
import { salvage } from "./zip-salvage.ts";

/** Throws Unreadable. */
export async function readZipDocument(bytes: Uint8Array): Promise<DocumentFile> {
  let zip: ZipEntries;
  try {
    zip = await openZip(bytes);
  } catch (error) {
    if (error instanceof Unreadable && error.code === "damaged") return salvageDocument(bytes);
    throw error;
  }
  if (zip.names.some((name) => WORD_BODY.test(name))) return readWordFile(zip);
  const mimetype = Buffer.from(await zip.read("mimetype")).toString("latin1");
  if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) return readOpenDocument(zip);
  return refused(otherKind(zip.names, mimetype));
}

async function readOpenDocument(zip: ZipEntries): Promise<DocumentFile> {
  const manifest = Buffer.from(await zip.read("META-INF/manifest.xml"));
  if (manifest.includes("encryption-data")) return refused("locked", "odt");
  const header = openDocumentText(await zip.read("styles.xml"), "header").text;
  const body = openDocumentText(await zip.read("content.xml"), "body");
  const text = [body.text.includes(header) ? "" : header, body.text].filter(Boolean).join("\n\n");
  if (!body.whole) return refused("damaged", "odt", text);
  return text.trim() ? { ok: true, text, format: "odt", notes: [] } : refused("no-text", "odt");
}

function otherKind(names: string[], mimetype: string): FileProblem {
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (holds(/^xl\/workbook/u) || mimetype.endsWith("opendocument.spreadsheet")) return "spreadsheet";
  if (holds(/^ppt\/presentation/u) || mimetype.endsWith("opendocument.presentation")) return "presentation";
  if (holds(/^Index\/.*\.iwa$|^index\.(?:xml|apxl)(?:\.gz)?$|^Index\.zip$/u)) return "pages";
  return "archive";
}

/** What is left of an archive that broke off. */
async function salvageDocument(bytes: Uint8Array): Promise<DocumentFile> {
  const word = await salvage(bytes, WORD_BODY);
  if (word.length) return refused("damaged", "docx", wordText(word, new Map()).text);
  const open = await salvage(bytes, /^content\.xml$/u);
  return open.length ? refused("damaged", "odt", openDocumentText(open, "body").text) : refused("damaged");
}
