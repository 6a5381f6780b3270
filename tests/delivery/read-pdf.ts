/** A PDF as a reader program sees it: its pages' lines with their places in millimetres from the top left. */
import { getDocumentProxy } from "unpdf";

export interface ReadLine {
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
}
export interface ReadPdf {
  pages: { lines: ReadLine[]; text: string; width: number; height: number }[];
  info: Record<string, unknown>;
  /** Every font named in the file, and how many font files are in it. */
  fonts: string[];
  fontFiles: number;
}

const MM = 25.4 / 72;
interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString("latin1");
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: ReadPdf["pages"] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const items = (await page.getTextContent()).items as TextItem[];
    const lines = linesOf(items, height);
    pages.push({
      lines,
      text: lines.map((line) => line.text).join(" "),
      width: width * MM,
      height: height * MM,
    });
  }
  return {
    pages,
    info: (await document.getMetadata()).info as Record<string, unknown>,
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/(\S+)/gu)].map((match) => match[1]!))],
    fontFiles: [...raw.matchAll(/\/FontFile2 /gu)].length,
  };
}

/** Items that stand on one baseline are one line. */
function linesOf(items: TextItem[], height: number): ReadLine[] {
  const lines = new Map<string, ReadLine>();
  for (const { str, transform, width } of items) {
    const [size = 0, , , , x = 0, y = 0] = transform;
    const key = y.toFixed(2);
    const line = lines.get(key);
    if (!str) continue;
    if (!line) {
      lines.set(key, { text: str, x: x * MM, baseline: (height - y) * MM, width: width * MM, size });
    } else {
      line.text += str;
      line.width = (x + width) * MM - line.x;
    }
  }
  return [...lines.values()];
}

/** A reader program may show a no-break space as a space, and breaks lines anew. */
export const flat = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
