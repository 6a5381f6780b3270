/** The name under which a letter is saved, and the header that carries it (RFC 6266, RFC 8187). */

import { cleanLine } from "#app/domain/letter/clean-text.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { uaSlug } from "#app/domain/urgent-action/ua-number.ts";
import { graphemes } from "./graphemes.ts";

export interface FileName {
  /** For old programs: letters, digits, point and hyphen only. */
  ascii: string;
  utf8: string;
}

/** Signs of a name kept at most: every file system takes 255 bytes, and a sign may need many. */
const LONGEST = 40;

export type FileExtension = "pdf" | "eml" | "txt" | "docx";

/**
 * "UA 72-24 Larry Devoe.pdf" and "UA-72-24-Larry-Devoe.pdf": whom the first letter goes to, never who wrote it.
 * `what` says in the supporter's language what is in it other than letters: "envelopes".
 */
export function letterFileName(letters: Letter[], extension: FileExtension, what = ""): FileName {
  const [letter] = letters;
  if (!letter) throw new Error("no letter to name");
  const addressee = graphemes(safe(letter.addressLines[0] ?? ""))
    .slice(0, LONGEST)
    .join("")
    .trim();
  const utf8 = ["UA", uaSlug(letter.uaNumber), addressee, safe(what)].filter(Boolean).join(" ");
  return { ascii: `${plain(utf8)}.${extension}`, utf8: `${utf8}.${extension}` };
}

/** "UA 72-24 event pack.pdf"; `what` is in the page's language. */
export function packFileName(uaNumber: string, what: string): FileName {
  const utf8 = `UA ${uaSlug(uaNumber)} ${safe(what)}`;
  return { ascii: `${plain(utf8)}.pdf`, utf8: `${utf8}.pdf` };
}

/** `Content-Disposition` for a download; with "inline" a browser may show it. */
export const contentDisposition = (
  { ascii, utf8 }: FileName,
  kind: "attachment" | "inline" = "attachment",
): string => `${kind}; filename="${ascii}"; filename*=UTF-8''${extValue(utf8)}`;

/** Without what some file system refuses or reads as a path; invisible signs could show another name. */
const safe = (text: string): string =>
  cleanLine(text)
    .replace(/[<>:"/\\|?*%]/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/\.{2,}|^\.+|\.+$/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9.]+/gu, "-")
    .replace(/^-+|-+$/gu, "");

/** RFC 8187, section 3.2.1: attr-char stays, the rest is percent-encoded. */
const extValue = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
