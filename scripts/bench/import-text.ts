/** What reading a pasted document costs the processor, beside splitting the same text into its words. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { type Comparison, median, ms, times } from "./measure.ts";

const folder = join(import.meta.dirname, "../../tests/urgent-action/fixtures");
const ROUNDS = 60;
/** Turns before the first counted one: the compiler's part of the first is none of the tenth. */
const WARM_UP = 20;

/** Processor time, which other work on the machine does not lengthen as it does the clock's. */
export async function benchImportText(): Promise<Comparison[]> {
  const rows: Comparison[] = [];
  for (const [what, file] of [
    ["Urgent Action of two pages, text", "is-2018-english.txt"],
    ["the same format as a PDF gives it", "hold-out/is-2018-pdf-text.txt"],
    ["four addresses in two columns, 2015", "hold-out/is-2015-side-by-side.txt"],
  ] as const) {
    const path = join(folder, file);
    const text = twoPages(await readFile(path, "utf8"));
    const ours = cpuTime(() => readUaDocument(text).problems.length);
    const beside = cpuTime(() => text.split("\n").flatMap((line) => line.split(" ")).length);
    const size = `${Math.round(text.length / 100) / 10} kB`;
    rows.push({ what: `${what} (${size})`, ours: ms(ours), beside: ms(beside), ratio: times(ours, beside) });
  }
  return rows;
}

/** The length of the longest document among the project's sources: 8,000 characters. */
const twoPages = (text: string): string => {
  const story = "The harbour was closed for nine days, and nobody was told why it had been closed. ".repeat(
    6,
  );
  let long = text;
  while (long.length < 8000)
    long = long.replace(/(?<=\n)(?:ADDITIONAL INFORMATION)\n+/u, `$&${story.trim()}\n\n`);
  return long;
};

function cpuTime(turn: () => number): number {
  for (let i = 0; i < WARM_UP; i++) turn();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    turn();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(rounds);
}
