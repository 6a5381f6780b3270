/** Tells by its first bytes what a file is; the name is not asked. */
import { decodeBytes, looksLikeText } from "./decode-bytes.ts";
import type { FileProblem } from "./document-file.ts";

/** What a reader exists for ("zip" may turn out to be Word, OpenDocument or neither), or why there is none. */
export type FileKind =
  | { is: "text" | "json"; text: string }
  | { is: "html" | "eml" }
  | { is: "pdf" | "zip" | "rtf" }
  | { is: "refused"; code: FileProblem };

export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return { is: "pdf" };
  if (head.startsWith("PK\x03\x04")) return { is: "zip" };
  if (/^(?:\xef\xbb\xbf)?\s{0,20}\{\\rtf/u.test(head)) return { is: "rtf" };
  if (head.startsWith("\xd0\xcf\x11\xe0")) return { is: "refused", code: inCompoundFile(bytes) };
  if (PICTURES.some((pattern) => pattern.test(head))) return { is: "refused", code: "picture" };
  if (ARCHIVES.some((pattern) => pattern.test(head))) return { is: "refused", code: "archive" };
  const text = decodeBytes(bytes);
  if (!looksLikeText(text)) return { is: "refused", code: "unknown" };
  if (!text.trim()) return { is: "refused", code: "empty" };
  const is = textKind(text);
  return is === "text" || is === "json" ? { is, text } : { is };
}

const PICTURES = [
  /^\x89PNG/u,
  /^\xff\xd8\xff/u,
  /^GIF8/u,
  /^II\*\0/u,
  /^MM\0\*/u,
  /^RIFF....WEBP/su,
  /^....ftyp(?:hei|mif|avi)/su,
  /^BM.{4}\0{4}/su,
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first bytes of a file.
const ARCHIVES = [/^PK/u, /^\x1f\x8b/u, /^7z\xbc\xaf/u, /^Rar!/u, /^BZh/u, /^\xfd7zXZ/u];

/** Microsoft's older container: the names of its streams stand in UTF-16. */
function inCompoundFile(bytes: Uint8Array): FileProblem {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => file.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "locked";
  if (holds("WordDocument")) return "old-word";
  if (holds("Workbook")) return "spreadsheet";
  if (holds("PowerPoint Document")) return "presentation";
  if (holds("__properties_version")) return "outlook";
  return "unknown";
}

function textKind(text: string): "text" | "json" | "html" | "eml" {
  const start = text.slice(0, 20_000);
  if (isMail(start)) return "eml";
  if (/^\s{0,200}(?:<!--|<!doctype html|<html|<head|<body|<meta)/iu.test(start)) return "html";
  if (/^\s{0,200}<\?xml/iu.test(start) && /<html/iu.test(start)) return "html";
  if ((start.match(/<\/(?:p|div|td|li|span|font|h[1-6]|a)>|<br ?\/?>/giu)?.length ?? 0) >= 3) return "html";
  return /^\s*\{\s*"/u.test(start) ? "json" : "text";
}

/** Headers as a mail program saves them. A mail's headers that were pasted with its text are no such file. */
function isMail(start: string): boolean {
  const headers = start.replace(/^\s+|^From .*\r?\n/u, "").split(/\r?\n\r?\n/u, 1)[0] ?? "";
  const lines = headers.split(/\r?\n/u);
  return (
    lines.every((line) => /^(?:[!-9;-~]{1,76}:|[ \t])/u.test(line)) &&
    lines.some((line) => /^(?:mime-version|message-id|received|return-path|content-type):/iu.test(line)) &&
    lines.some((line) => /^(?:from|subject|date|to):/iu.test(line))
  );
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
