/** An Urgent Action out of a file: its text, or the JSON that `amparo import --json` printed. */
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { decodeText } from "#app/domain/urgent-action/decode-text.ts";
import { type UaDocument, uaDocumentSchema } from "#app/domain/urgent-action/document.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";

export type DocumentFile =
  | { ok: true; document: UaDocument; documentLanguage: string }
  | { ok: false; problem: string };

/** "-" is standard input. A file that cannot be read, or is no Urgent Action, gives the reason. */
export async function readDocumentFile(file: string): Promise<DocumentFile> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    return refused(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.message);
  return decoded.text.trimStart().startsWith("{") ? fromJson(decoded.text) : fromText(decoded.text);
}

function fromText(text: string): DocumentFile {
  const { document, documentLanguage, problems } = readUaDocument(text);
  const refusal = problems.find(({ code }) => code === "not-urgent-action");
  return refusal ? refused(refusal.message) : { ok: true, document, documentLanguage };
}

const importJsonSchema = uaDocumentSchema.extend({
  document_language: z.string().default("en"),
  problems: z.array(z.object({ code: z.string(), message: z.string() })).default([]),
});

function fromJson(text: string): DocumentFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused(`the JSON is damaged: ${(error as Error).message}`);
  }
  const reading = importJsonSchema.safeParse(json);
  if (!reading.success) {
    const issues = reading.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return refused(`the JSON is not what "amparo import --json" prints: ${issues.join("; ")}`);
  }
  const { document_language: documentLanguage, problems, ...document } = reading.data;
  const refusal = problems.find(({ code }) => code === "not-urgent-action");
  return refusal ? refused(refusal.message) : { ok: true, document, documentLanguage };
}

const refused = (problem: string): DocumentFile => ({ ok: false, problem });
