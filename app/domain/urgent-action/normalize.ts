/** A pasted or extracted document → clean lines, each with its place in the original text. */
import { splitColumns } from "./columns.ts";
import { dropPageFurniture } from "./page-furniture.ts";
import {
  decodeQuotedPrintable,
  endsSoftly,
  looksMisread,
  looksQuotedPrintable,
  repairMisread,
} from "./repair-encoding.ts";
import type { SourceLine } from "./source-line.ts";

/** Far above the longest Urgent Action known (about 30,000); what follows is not read. */
export const MAX_CHARACTERS = 200_000;

export function normalize(source: string): SourceLine[] {
  const text = source.slice(0, MAX_CHARACTERS);
  let lines = splitLines(text);
  if (looksQuotedPrintable(text)) lines = joinSoftBreaks(lines);
  if (looksMisread(text)) lines = mapText(lines, repairMisread);
  if (lines.filter((line) => line.text.startsWith(">")).length >= 3) lines = mapText(lines, unquote);
  lines = splitColumns(mapText(lines, cleanCharacters));
  lines = mapText(lines, (line) => stripHeadingMarks(closeSpacedLetters(line).replace(/\s+/gu, " ").trim()));
  return dropPageFurniture(lines.filter((line) => !isMailHeader(line.text)));
}

function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
}

const mapText = (lines: SourceLine[], change: (text: string) => string): SourceLine[] =>
  lines.map((line) => ({ ...line, text: change(line.text) }));

function joinSoftBreaks(lines: SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  let parts: string[] = [];
  let start = 0;
  for (const line of lines) {
    const text = line.text.replace(/\r$/u, "");
    if (!parts.length) start = line.start;
    parts.push(endsSoftly(text) ? text.slice(0, -1) : text);
    if (endsSoftly(text)) continue;
    joined.push({ text: decodeQuotedPrintable(parts.join("")), start, end: line.end });
    parts = [];
  }
  return joined;
}

const unquote = (line: string): string => line.replace(/^[>|][> ]*/u, "");

const LIGATURES: Record<string, string> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed; tab and form feed stay.
const CONTROLS = /[\u0000-\u0008\u000b\u000d-\u001f\u007f]/gu;

function cleanCharacters(line: string): string {
  return (
    line
      .normalize("NFC")
      .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
      // Soft hyphen, byte order mark, zero-width space, word joiner, object replacement, directional marks.
      .replace(/[\u00ad\ufeff\u200b\u2060\ufffc\u200e\u200f]/gu, "")
      // Bullets of symbol fonts arrive as private-use characters.
      .replace(/[\ue000-\uf8ff\u{100000}-\u{10fffd}]/gu, "•")
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
      .replace(CONTROLS, "")
  );
}

/** "U R G E N T   A C T I O N" → "URGENT ACTION": wider gaps part the words. */
const closeSpacedLetters = (line: string): string =>
  /^\s{0,20}(?:\p{L}\s{1,4}){4,60}\p{L}\s{0,20}$/u.test(line)
    ? line
        .trim()
        .split(/\s{2,}/u)
        .map((word) => word.replace(/\s/gu, ""))
        .join(" ")
    : line;

/** "## TITLE" and "**TITLE**" → "TITLE". Marks inside a line stay: they belong to the text. */
function stripHeadingMarks(line: string): string {
  const heading = line.replace(/^#{1,6} /u, "");
  for (const mark of ["**", "__"]) {
    const inner = heading.slice(2, -2);
    if (heading.length > 4 && heading.startsWith(mark) && heading.endsWith(mark) && !inner.includes(mark)) {
      return inner.trim();
    }
  }
  return heading.replace(/^\*\*([^*]{2,80}:)\*\*/u, "$1");
}

const isMailHeader = (line: string): boolean =>
  /^(?:subject|from|to|reply-to|return-path|message-id|x-[a-z-]{1,30}|mime-version|content-[a-z-]{1,30}): /iu.test(
    line,
  ) || /^date: .{6,40}\d\d:\d\d/iu.test(line);
