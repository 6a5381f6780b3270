/** An Urgent Action out of a file: read from its text, or taken from the JSON that `amparo import --json` printed. */
import type { UaDocument } from "#app/domain/urgent-action/document.ts";
import { readOpenJson } from "#app/domain/urgent-action/files/open-json.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { readDocumentInput } from "./input-file.ts";

export type DocumentFile =
  | { ok: true; document: UaDocument; documentLanguage: string }
  | { ok: false; problem: string };

/** "-" is standard input. A file that cannot be read, or is no Urgent Action, gives the reason. */
export async function readDocumentFile(file: string): Promise<DocumentFile> {
  const input = await readDocumentInput(file);
  if (!input.ok) return { ok: false, problem: input.problem };
  const reading =
    input.format === "json" ? readOpenJson(input.text) : { ok: true as const, ...readUaDocument(input.text) };
  if (!reading.ok) return reading;
  const refusal = reading.problems.find(({ code }) => code === "not-urgent-action");
  if (refusal) return { ok: false, problem: refusal.message };
  return { ok: true, document: reading.document, documentLanguage: reading.documentLanguage };
}
