/** Reads whatever an organizer was sent into text. Plain text is read here; what needs a parser, in a limited child. */
import { MAX_CHARACTERS } from "../normalize.ts";
import { parseChildAnswer } from "./child-answer.ts";
import { type DocumentFile, type FileProblem, MAX_FILE_BYTES, refused } from "./document-file.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { isMisnamed } from "./file-name.ts";
import { CHILD_LIMITS, type ChildAnswer, runLimited } from "./limited-child.server.ts";
import { readerProgram } from "./reader-program.server.ts";
import { createTurns } from "./turns.ts";

/** Documents that may wait while one is read. */
const WAITING = 4;
const inTurn = createTurns(WAITING);

/** Never rejects for what a file holds. The name only decides whether the file is said to be misnamed. */
export async function readDocumentFile(bytes: Uint8Array, name: string): Promise<DocumentFile> {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > MAX_FILE_BYTES) return refused("too-large");
  const kind = fileKind(bytes);
  if (kind.is === "refused") return refused(kind.code);
  const file = kind.is === "text" || kind.is === "json" ? readHere(kind) : await readInChild(kind, bytes);
  const isAttachment = file.ok && file.notes.some(({ code }) => code === "attachment");
  if (!file.ok || isAttachment || !isMisnamed(name, file.format)) return file;
  return { ...file, notes: [{ code: "misnamed" }, ...file.notes] };
}

/** Makes the first file as fast to read as the next. */
export const prepareToRead = (): void => {
  readerProgram().catch(() => undefined);
};

/** One character more than is read, so that the reader of the text can say that it is too long. */
const readHere = ({ is, text }: { is: "text" | "json"; text: string }): DocumentFile => ({
  ok: true,
  text: is === "json" ? text : text.slice(0, MAX_CHARACTERS + 1),
  format: is,
  notes: [],
});

async function readInChild({ is }: FileKind, bytes: Uint8Array): Promise<DocumentFile> {
  const { script, pdfjs } = await readerProgram();
  const needsPdfjs = is === "pdf" || is === "eml";
  const pieces = [Buffer.from(is), needsPdfjs ? pdfjs : new Uint8Array(), bytes];
  const answer = await inTurn(() => runLimited(script, pieces, CHILD_LIMITS));
  if (!answer) return refused("busy");
  if (!answer.ok) return refused(WHY[answer.why]);
  return parseChildAnswer(answer.output) ?? refused("damaged");
}

const WHY: Record<(ChildAnswer & { ok: false })["why"], FileProblem> = {
  time: "timed-out",
  memory: "too-much",
  output: "too-much",
  crash: "damaged",
  // The machine has no process or descriptor to spare: that is no fault of the file.
  "not-started": "busy",
};
