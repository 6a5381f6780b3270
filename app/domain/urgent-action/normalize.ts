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
import { looksTagged, stripTags } from "./strip-tags.ts";
import { unglue } from "./unglue.ts";
import { closeDoubleSpacing, unwrap } from "./unwrap.ts";

/** Far above the longest Urgent Action known (about 30,000); what follows is not read. */
export const MAX_CHARACTERS = 200_000;

export function normalize(source: string): SourceLine[] {
  const text = source.slice(0, MAX_CHARACTERS);
  let lines = splitLines(text);
  if (looksQuotedPrintable(text)) lines = joinSoftBreaks(lines);
  if (looksMisread(text)) lines = mapText(lines, repairMisread);
  if (lines.filter((line) => /^\s{0,20}>/u.test(line.text)).length >= 3 && !looksTagged(text))
    lines = mapText(lines, unquote);
  if (looksTagged(text)) lines = lines.flatMap(stripTags);
  lines = splitColumns(closeDoubleSpacing(mapText(lines, cleanCharacters)));
  lines = mapText(lines, (line) =>
    line === "\f" ? line : stripHeadingMarks(closeSpacedLetters(line).replace(/\s+/gu, " ").trim()),
  );
  lines = dropPageFurniture(lines.filter((line) => !isMailHeader(line.text)));
  return joinOpenSalutations(unwrap(lines).flatMap(unglue));
}

/** "Salutation: Dear Minister /" goes on in the next line, in another language. */
function joinOpenSalutations(lines: SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && line.text && OPEN_SALUTATION.test(last.text) && line.text.length < 60)
      joined[joined.length - 1] = { text: `${last.text} ${line.text}`, start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

const OPEN_SALUTATION = /^\p{L}[^:/]{3,23}: ?[^:/]{3,60}\/$/u;

/** Windows, Unix, old Macs, and the line and paragraph signs of word processors. */
const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]|(?<=\f)|(?=\f)/gu;

function splitLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(LINE_END)) {
    lines.push({ text: text.slice(start, index), start, end: index });
    start = index + sign.length;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}

const mapText = (lines: SourceLine[], change: (text: string) => string): SourceLine[] =>
  lines.map((line) => ({ ...line, text: change(line.text) }));

function joinSoftBreaks(lines: SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  let parts: string[] = [];
  let start = 0;
  for (const line of lines) {
    const { text } = line;
    if (!parts.length) start = line.start;
    parts.push(endsSoftly(text) ? text.slice(0, -1) : text);
    if (endsSoftly(text)) continue;
    joined.push({ text: decodeQuotedPrintable(parts.join("")), start, end: line.end });
    parts = [];
  }
  return joined;
}

const unquote = (line: string): string => line.replace(/^\s{0,20}[>|][> ]*/u, "");

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
  for (const mark of ["***", "**", "__", "*"]) {
    const inner = heading.slice(mark.length, -mark.length);
    if (
      /^[^\s*].*\p{L}/u.test(inner) &&
      heading.startsWith(mark) &&
      heading.endsWith(mark) &&
      !inner.includes(mark)
    ) {
      return inner.trim();
    }
  }
  return heading.replace(/^\*\*([^*]{2,80}:)\*\*/u, "$1");
}

const isMailHeader = (line: string): boolean =>
  /^(?:subject|from|to|reply-to|return-path|message-id|x-[a-z-]{1,30}|mime-version|content-[a-z-]{1,30}): /iu.test(
    line,
  ) || /^date: .{6,40}\d\d:\d\d/iu.test(line);
