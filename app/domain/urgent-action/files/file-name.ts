/** Whether a file's name promises another format than its content has. */
import type { FileFormat } from "./document-file.ts";

const ENDINGS: Record<FileFormat, string[]> = {
  text: ["txt", "text", "md", "markdown", "asc"],
  json: ["json", "txt"],
  html: ["html", "htm", "xhtml"],
  pdf: ["pdf"],
  docx: ["docx", "docm", "dotx"],
  odt: ["odt", "ott"],
  rtf: ["rtf"],
  eml: ["eml", "mail", "mbox", "txt"],
};
const KNOWN = new Set([...Object.values(ENDINGS).flat(), "doc", "xlsx", "pages", "jpg", "png"]);

/** Only an ending that means something can lie: "ua.final" says nothing. */
export function isMisnamed(name: string, format: FileFormat): boolean {
  const ending = /\.([a-z]{2,8})$/iu.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && KNOWN.has(ending) && !ENDINGS[format].includes(ending);
}
