/** An Urgent Action out of a file: its text, or the JSON that `amparo import --json` printed. */
import { z } from "zod";
import { type UaDocument, uaDocumentSchema } from "#app/domain/urgent-action/document.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { languageTag } from "#app/i18n/languages.ts";
import { readDocumentText } from "./input-file.ts";

export type DocumentFile =
  | { ok: true; document: UaDocument; documentLanguage: string }
  | { ok: false; problem: string };

/** "-" is standard input. A file that cannot be read, or is no Urgent Action, gives the reason. */
export async function readDocumentFile(file: string): Promise<DocumentFile> {
  const input = await readDocumentText(file);
  if (!input.ok) return input;
  return input.text.trimStart().startsWith("{") ? fromJson(input.text) : fromText(input.text);
}

function fromText(text: string): DocumentFile {
  const { document, documentLanguage, problems } = readUaDocument(text);
  const refusal = problems.find(({ code }) => code === "not-urgent-action");
  return refusal ? refused(refusal.message) : { ok: true, document, documentLanguage };
}

const importJsonSchema = uaDocumentSchema.extend({
  document_language: z
    .string()
    .refine((tag) => languageTag(tag) === tag, "not the tag of a language, such as en or pt-BR")
    .default("en"),
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
