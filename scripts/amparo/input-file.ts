/** The file that a verb was given, as text. */
import { createReadStream } from "node:fs";
import { decodeText, MAX_BYTES } from "#app/domain/urgent-action/decode-text.ts";

export type InputText = { ok: true; text: string } | { ok: false; problem: string };

/** The text of an Urgent Action's file, in whatever encoding; "-" is standard input. The problem is a whole sentence. */
export async function readDocumentText(file: string): Promise<InputText> {
  const bytes = await readBytes(file, MAX_BYTES);
  if (typeof bytes === "string") return { ok: false, problem: bytes };
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded : { ok: false, problem: decoded.message };
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
