/**
 * The program that the limited child runs: file-reader.server.ts and all it imports as one script, bundled in memory
 * (some 70 ms, once a process), so that it is never out of date and needs no file of its own. pdf.js stays apart: it
 * is one file already, and only a PDF needs it.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export interface ReaderProgram {
  script: Uint8Array;
  pdfjs: Uint8Array;
}

let program: Promise<ReaderProgram> | undefined;

/** Ready from the second call on; a page that leads to an import may call it ahead of time. */
export function readerProgram(): Promise<ReaderProgram> {
  program ??= makeProgram();
  program.catch(() => {
    program = undefined;
  });
  return program;
}

async function makeProgram(): Promise<ReaderProgram> {
  const project = projectFolder();
  const { build } = await import("esbuild");
  const [made, pdfjs] = await Promise.all([
    build({
      absWorkingDir: project,
      entryPoints: [path.join(project, ENTRY)],
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      write: false,
      logLevel: "silent",
    }),
    fs.promises.readFile(path.join(project, "node_modules/unpdf/dist/pdfjs.mjs")),
  ]);
  return { script: made.outputFiles[0]!.contents, pdfjs };
}

const ENTRY = "app/domain/urgent-action/files/file-reader.server.ts";

/** Above this file, whether it runs from its source or from the built site. */
function projectFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, ENTRY))) {
    if (folder === path.dirname(folder)) throw new Error(`${ENTRY} is not above the program`);
    folder = path.dirname(folder);
  }
  return folder;
}
