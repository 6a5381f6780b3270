/** Bytes of a text file to text: UTF-8, UTF-16 with its mark, else Windows-1252. */
import { MAX_CHARACTERS } from "./normalize.ts";

export type DecodedText =
  | { ok: true; text: string }
  | { ok: false; code: "empty" | "too-large" | "not-text"; message: string };

/** A file of this size cannot hold a text within the limit, whatever its encoding (4 bytes a character). */
export const MAX_BYTES = 4 * MAX_CHARACTERS;

export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) {
    return refuse("too-large", `The file is larger than ${MAX_BYTES / 1000} kB; an Urgent Action is not.`);
  }
  const document = FILE_SIGNATURES.find(({ bytes: signature }) => signature.every((b, i) => bytes[i] === b));
  if (document) {
    return refuse(
      "not-text",
      `This is ${document.name}. This version reads plain text: paste the text instead.`,
    );
  }
  const text = decode(bytes);
  // A NUL is in no text; more than a few control characters neither.
  if (text.includes("\0") || (text.match(CONTROLS)?.length ?? 0) > 8)
    return refuse("not-text", "This file does not hold text.");
  if (/^\s{0,200}<(?:!doctype html|html|\?xml)/iu.test(text)) {
    return refuse(
      "not-text",
      "This is a web page or XML. This version reads plain text: paste the text instead.",
    );
  }
  return text.trim() ? { ok: true, text } : refuse("empty", "The text is empty.");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu;

const FILE_SIGNATURES = [
  { name: "a PDF file", bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: "a Word file or another zip archive", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an old Word file", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "an RTF file", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const refuse = (code: "empty" | "too-large" | "not-text", message: string): DecodedText => ({
  ok: false,
  code,
  message,
});
