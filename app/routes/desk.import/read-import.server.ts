/** The import form: pasted text, or a text file held in memory and never written to disk. */
import {
  MaxPartSizeExceededError,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import { decodeText } from "#app/domain/urgent-action/decode-text.ts";

const MAX_UPLOAD_BYTES = 1_000_000;

export type ImportProblem = "nothing" | "too-large" | "not-text" | "empty";
export type PostedImport =
  | { ok: true; text: string; byHand: boolean }
  /** What was pasted comes back. */
  | { ok: false; text: string; problem: ImportProblem };

export async function readImport(request: Request): Promise<PostedImport> {
  let form: FormData;
  try {
    form = await parsed(request);
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return { ok: false, text: "", problem: "too-large" };
    throw error;
  }
  const text = String(form.get("text") ?? "");
  const file = form.get("file");
  if (file instanceof Blob && file.size > 0) {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!decoded.ok) return { ok: false, text, problem: decoded.code };
    return { ok: true, text: decoded.text, byHand: false };
  }
  if (!text.trim()) return { ok: false, text, problem: "nothing" };
  return { ok: true, text, byHand: form.get("intent") === "by-hand" };
}

/** A session that ended comes back without a file, as an ordinary form. */
const parsed = (request: Request): Promise<FormData> =>
  request.headers.get("Content-Type")?.startsWith("multipart/")
    ? unstable_parseMultipartFormData(
        request,
        unstable_createMemoryUploadHandler({ maxPartSize: MAX_UPLOAD_BYTES }),
      )
    : request.formData();
