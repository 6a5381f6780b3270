/** The file that a verb was given, as text. */
import { createReadStream } from "node:fs";
import path from "node:path";
import { type FileFormat, MAX_FILE_BYTES } from "#app/domain/urgent-action/files/document-file.ts";
import { noteSentence, problemSentence } from "#app/domain/urgent-action/files/file-sentences.ts";
import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";

export type InputText = { ok: true; text: string } | { ok: false; problem: string };

/** `notes` and `problem` are sentences; a file that cannot be read whole may still have given some text. */
export type InputDocument =
  | { ok: true; text: string; format: FileFormat; notes: string[] }
  | { ok: false; problem: string; text?: string };

/** The text of an Urgent Action's file, whatever its format; "-" is standard input. */
export async function readDocumentInput(file: string): Promise<InputDocument> {
  const bytes = await readBytes(file, MAX_FILE_BYTES);
  if (typeof bytes === "string") return { ok: false, problem: bytes };
  const document = await readDocumentFile(bytes, file === "-" ? "" : path.basename(file));
  if (!document.ok) return { ok: false, problem: problemSentence(document.code), text: document.text };
  return { ...document, notes: document.notes.map(noteSentence) };
}

/** A table of 200,000 lines, in bytes. */
const MAX_TABLE = 10_000_000;
/** The text of a table in UTF-8; "-" is standard input. The problem is a whole sentence. */
export async function readTableText(file: string): Promise<InputText> {
  const bytes = await readBytes(file, MAX_TABLE);
  if (typeof bytes === "string") return { ok: false, problem: bytes };
  if (bytes.length <= MAX_TABLE) return { ok: true, text: new TextDecoder().decode(bytes) };
  return {
    ok: false,
    problem: `${file} is larger than ${MAX_TABLE / 1_000_000} MB: part it into several files`,
  };
}

/** At most one piece more than `most` bytes: enough to say that it is too much. A string is the reason why not. */
async function readBytes(file: string, most: number): Promise<Uint8Array | string> {
  try {
    const source = file === "-" ? process.stdin : createReadStream(file, { end: most });
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return `${file} cannot be read: there is no file of that name`;
    if (code === "EISDIR") return `${file} is a folder`;
    return `${file} cannot be read (${code ?? String(error)})`;
  }
}
