/** The import form: pasted text, or a file that is held in memory, read there, and never written to disk. */
import type { FileNote, FileProblem } from "#app/domain/urgent-action/files/document-file.ts";
import { readDocumentFile } from "#app/domain/urgent-action/files/read-document-file.server.ts";
import { MAX_CHARACTERS } from "#app/domain/urgent-action/normalize.ts";

export type ImportIntent = "read" | "by-hand" | "evidence";

/** The document that was brought, as text. */
export interface BroughtDocument {
  text: string;
  /** Null for pasted text. */
  fileName: string | null;
  format: string;
  notes: FileNote[];
  /** The file itself, where the organizer wants it kept. */
  file: Uint8Array | null;
}

export type PostedImport =
  | ({ ok: true; intent: ImportIntent } & BroughtDocument)
  /** What was pasted comes back, else what could be read of the file. */
  | { ok: false; problem: FileProblem | "nothing"; text: string; fileName: string | null };

export async function readImport(request: Request): Promise<PostedImport> {
  const form = await request.formData();
  const typed = form.get("text");
  const pasted = typeof typed === "string" ? shortened(typed) : "";
  const intent = intentOf(form.get("intent"));
  const file = form.get("file");
  if (intent === "read" && file instanceof File && file.size > 0)
    return readFile(file, pasted, form.has("keep"));
  // The text of a file that was read before comes back in the field, and its name beside it.
  const fileName = String(form.get("fileName") ?? "").slice(0, 255) || null;
  if (!pasted.trim() && intent !== "by-hand")
    return { ok: false, problem: "nothing", text: "", fileName: null };
  const format = isJson(pasted) ? "json" : fileName ? formatOf(form) : "pasted";
  return { ok: true, intent, text: pasted, fileName, format, notes: [], file: null };
}

async function readFile(file: File, pasted: string, keep: boolean): Promise<PostedImport> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fileName = file.name.slice(0, 255) || null;
  const document = await readDocumentFile(bytes, file.name);
  if (!document.ok) {
    return {
      ok: false,
      problem: document.code,
      text: pasted.trim() ? pasted : (document.text ?? ""),
      fileName,
    };
  }
  const { text, format, notes } = document;
  return { ok: true, intent: "read", text, fileName, format, notes, file: keep ? bytes : null };
}

const formatOf = (form: FormData): string => /^[a-z]{3,8}$/u.exec(String(form.get("format")))?.[0] ?? "text";

const intentOf = (value: unknown): ImportIntent =>
  value === "by-hand" || value === "evidence" ? value : "read";

/** One character more than is read, so that the reader of the text can say that it is too long. */
const shortened = (pasted: string): string => (isJson(pasted) ? pasted : pasted.slice(0, MAX_CHARACTERS + 1));
const isJson = (pasted: string): boolean => pasted.trimStart().startsWith("{");
