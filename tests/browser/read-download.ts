/** Downloads, read back as a person would: the file's name and its words. */
import fs from "node:fs/promises";
import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";

export interface DownloadedFile {
  name: string;
  bytes: Buffer;
}

/** Presses the button and takes the file that comes. */
export async function download(page: Page, button: string): Promise<DownloadedFile> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await fs.readFile(await file.path()) };
}

/** The text of each page, white space made one. */
export async function pdfPages({ bytes }: DownloadedFile): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}
