/** The program of the limited child (limited-child.server.ts): bytes come in through descriptor 3, an answer goes out. */
import fs from "node:fs";
import { MAX_CHARACTERS } from "../normalize.ts";
import { closeDoors } from "./closed-doors.server.ts";
import { type DocumentFile, refused, Unreadable } from "./document-file.ts";
import { fileKind } from "./file-kind.ts";
import { unframe } from "./frames.ts";
import { readHtml } from "./html-text.ts";
import { readMail } from "./mail-file.ts";
import { readPdf } from "./pdf-file.ts";
import { loadPdfJs } from "./pdfjs.ts";
import { readRtf } from "./rtf-file.ts";
import { readZipDocument } from "./zip-document.ts";

closeDoors();
const [kind = new Uint8Array(), pdfjs = new Uint8Array(), file = new Uint8Array()] = unframe(
  fs.readFileSync(3),
);
read(Buffer.from(kind).toString(), file, true)
  .catch(problem)
  .then((answer) => {
    const text = answer.text?.slice(0, MAX_CHARACTERS + 1);
    const said = JSON.stringify({ ...answer, text, memory: process.memoryUsage.rss() });
    // Whatever a document has set in motion ends with the answer.
    process.stdout.write(said, () => process.exit(0));
  });

async function read(is: string, bytes: Uint8Array, withMail: boolean): Promise<DocumentFile> {
  if (is === "pdf") return readPdf(bytes, await loadPdfJs(pdfjs));
  if (is === "zip") return readZipDocument(bytes);
  if (is === "rtf") return readRtf(bytes);
  if (is === "html") return readHtml(bytes);
  if (is === "eml" && withMail) return readMail(bytes, readAttachment);
  return refused("unknown");
}

async function readAttachment({ bytes }: { bytes: Uint8Array }): Promise<DocumentFile> {
  const kind = fileKind(bytes);
  if (kind.is === "refused") return refused(kind.code);
  if (kind.is === "text") return { ok: true, text: kind.text, format: "text", notes: [] };
  return read(kind.is, bytes, false).catch(problem);
}

/** Whatever else a parser throws at a file that it cannot take. */
function problem(error: unknown): DocumentFile {
  return error instanceof Unreadable ? refused(error.code, undefined, error.text) : refused("damaged");
}
