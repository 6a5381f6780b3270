/** RTF (WordPad, older Word) as text: our own small reader, because what there is reads neither code pages nor limits. */
import { type DocumentFile, refused, Unreadable } from "./document-file.ts";
import { encodingOfCharacterSet, encodingOfCodePage, SYMBOLS } from "./rtf-code-pages.ts";
import { RtfPage } from "./rtf-page.ts";
import { rtfTokens } from "./rtf-tokens.ts";

/** Parts of a file that are no text of the document's. */
const SKIPPED = new Set(
  (
    "fonttbl colortbl stylesheet info pict object footer footerl footerr footerf nonshppict xe tc bkmkstart bkmkend " +
    "filetbl revtbl do sp atnid atnauthor annotation"
  ).split(" "),
);
/** Groups that an older reader may pass over, and we do not. */
const READ_ALL_THE_SAME = new Set(["fldinst", "shpinst", "shptxt"]);
/** Word nests some thirty deep. */
const DEEPEST = 400;

interface Group {
  reads: "text" | "nothing" | "fonts" | "instruction";
  hidden: boolean;
  font: number;
  /** Characters that stand after \u for readers that do not know it. */
  fallback: number;
  inTable: boolean;
  /** The words of a link. */
  link: boolean;
}

/** Throws Unreadable. */
export function readRtf(bytes: Uint8Array): DocumentFile {
  const page = new RtfPage();
  const groups: Group[] = [];
  let group: Group = { reads: "text", hidden: false, font: -1, fallback: 1, inTable: false, link: false };
  let encoding = "windows-1252";
  const fonts = new Map<number, number>();
  let pending: number[] = [];
  let toSkip = 0;
  let ignorable = false;
  let instruction = "";

  for (const token of rtfTokens(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"),
  )) {
    if (token.is === "bytes") {
      const skipped = Math.min(toSkip, token.bytes.length);
      toSkip -= skipped;
      pending.push(...token.bytes.slice(skipped));
      continue;
    }
    flush();
    if (token.is === "open") {
      if (groups.push(group) > DEEPEST) throw new Unreadable("too-much", page.text());
      group = { ...group, link: false };
      toSkip = 0;
    } else if (token.is === "close") {
      if (group.link) page.endLink();
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (token.is === "word" && token.word === "*") {
      ignorable = true;
      continue;
    } else if (token.is === "word") word(token.word, token.value);
    ignorable = false;
  }
  flush();
  const text = page.text();
  if (groups.length > 0) return refused("damaged", "rtf", text);
  return text.trim() ? { ok: true, text, format: "rtf", notes: [] } : refused("no-text", "rtf");

  function word(name: string, value: number | null): void {
    if (READ_ALL_THE_SAME.has(name)) {
      group.reads = name === "fldinst" ? "instruction" : "text";
    } else if (name === "fldrslt") {
      group.link = true;
      page.startLink(linkOf(instruction));
      instruction = "";
    } else if (name === "fonttbl") group.reads = "fonts";
    else if (ignorable || SKIPPED.has(name)) group.reads = "nothing";
    else if (name === "ansicpg") encoding = encodingOfCodePage(value);
    else if (name === "mac") encoding = "macintosh";
    else if (name === "f") group.font = value ?? 0;
    else if (name === "fcharset" && group.reads === "fonts") fonts.set(group.font, value ?? 0);
    else if (name === "uc") group.fallback = Math.max(0, value ?? 1);
    else if (name === "v" || name === "deleted") group.hidden = value !== 0;
    else if (name === "plain") group.hidden = false;
    else if (name === "intbl") group.inTable = true;
    else if (name === "pard") group.inTable = false;
    else if (name === "u" && value !== null) {
      toSkip = group.fallback;
      write(String.fromCharCode(value < 0 ? value + 65_536 : value));
    } else if (group.reads === "text" && !group.hidden) page.control(name, group.inTable);
  }

  function flush(): void {
    if (pending.length === 0) return;
    const set = fonts.get(group.font) ?? null;
    const text = new TextDecoder(encodingOfCharacterSet(set) ?? encoding).decode(Uint8Array.from(pending));
    // A sign of a symbol font is a bullet or a box, whatever letter has its place in other fonts.
    write(set === SYMBOLS && group.reads === "text" ? text.replace(/\S/gu, "•") : text);
    pending = [];
  }

  function write(text: string): void {
    if (group.reads === "instruction") instruction = (instruction + text).slice(0, 4_000);
    else if (group.reads === "text" && !group.hidden) page.write(text, group.inTable);
  }
}

const linkOf = (instruction: string): string | undefined => /HYPERLINK\s+"([^"]+)"/u.exec(instruction)?.[1];
