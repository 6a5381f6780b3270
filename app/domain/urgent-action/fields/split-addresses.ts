/** Lines that hold addresses → one group of lines for each addressee. */
import { fold } from "../fold.ts";
import { isBullet, isProse } from "../paragraphs.ts";
import { chunksOf, type SourceLine } from "../source-line.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";
import { hasChannels, isChannelOnly } from "./channels.ts";
import { dateAlone, findDates } from "./dates.ts";
import { isRole, splitRoleFromName } from "./name-and-role.ts";

/** `listed`: every bullet begins an address. Otherwise bullets are instructions and are left out. */
export function splitAddresses(lines: readonly SourceLine[], listed: boolean): SourceLine[][] {
  const kept = joinBrackets(lines).filter((line) => !line.text || isAddressLine(line.text, listed));
  const chunks = chunksOf(kept);
  // Where a blank line stands between all lines it parts nothing.
  const single = chunks.length >= 3 && chunks.every((chunk) => chunk.length === 1);
  const whole = chunks.flat().filter(({ text }) => text.split(",").length > 2).length;
  const spaced = single && whole * 2 < chunks.length && !chunks.flat().some(({ text }) => isBullet(text));
  const blocks = spaced ? [chunks.flat()] : chunks;
  return mergeTails(
    blocks.flatMap((block) => (isListOfOffices(block) ? block.map((line) => [line]) : splitBlock(block))),
  ).map(joinSentence);
}

/** "• Minister of Justice, Ms. A. Sow, BP 212," goes on in the next line: a whole address in one sentence. */
function joinSentence(block: SourceLine[]): SourceLine[] {
  const [first, second] = block;
  if (!first || !second || !isBullet(first.text) || first.text.length < 45) return block;
  if ((first.text.match(/, /gu)?.length ?? 0) < 2 || isChannelOnly(first.text)) return block;
  const text = block.map((line) => line.text).join(" ");
  return [{ text, start: first.start, end: (block.at(-1) as SourceLine).end }];
}

function isAddressLine(text: string, listed: boolean): boolean {
  if (/^[-–—_*=•·]{2,}$/u.test(text) || dateAlone(text) || text.endsWith("!")) return false;
  if (isBullet(text)) return listed;
  // "This Urgent Action expires on 15 September 2031."
  if (text.endsWith(".") && text.split(" ").length >= 5 && findDates(text).length) return false;
  if (/^\(/u.test(text)) return hasChannels(text);
  return hasChannels(text) || !isProse(text) || (/\d/u.test(text) && text.split(" ").length < 12);
}

/** A note in brackets may run over several lines. */
function joinBrackets(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isOpen = last && last.text.lastIndexOf("(") > last.text.lastIndexOf(")");
    if (
      last &&
      /^https?:/u.test(last.text.slice(last.text.lastIndexOf(" ") + 1)) &&
      /^[%/?=&]/u.test(line.text)
    ) {
      joined[joined.length - 1] = { text: last.text + line.text, start: last.start, end: line.end };
    } else if (last && isOpen && line.text && last.text.length < 300) {
      joined[joined.length - 1] = { text: `${last.text} ${line.text}`, start: last.start, end: line.end };
    } else joined.push(line);
  }
  return joined;
}

/** A new address begins at a bullet, after the channels of the one before, and at an ambassador. */
function splitBlock(lines: SourceLine[]): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let reached = false;
  lines.forEach((line, i) => {
    const open = blocks.at(-1);
    const channel = hasChannels(line.text);
    const begins =
      !open ||
      isBullet(line.text) ||
      (reached && !isChannelOnly(line.text) && !continuesChannel(line.text, lines[i + 1]?.text ?? "")) ||
      (open.length >= 3 && isAmbassador(line.text));
    if (begins) {
      blocks.push([line]);
      reached = channel && !isBullet(line.text);
    } else {
      open.push(line);
      reached ||= channel && !/^\(/u.test(line.text);
    }
  });
  return blocks;
}

/** "The Norwegian Embassy, Iran" above "The Iranian Embassy, Oslo": offices to copy to, one on each line. */
const isListOfOffices = (lines: SourceLine[]): boolean =>
  lines.length >= 2 &&
  lines.every(({ text }) => /^(?:the )?[^\d]{0,60}\b(?:embassy|ministry|mission|consulate)\b/iu.test(text));

const AMBASSADORS = wordsOf((v) =>
  v.embassies.filter((word) => /^(?:ambass|embaj|botschafter|embaix)/u.test(word)),
);
const isAmbassador = (text: string): boolean =>
  AMBASSADORS.some((word) => fold(text).startsWith(word)) &&
  (isRole(text) || splitRoleFromName(text) !== null);

/** The second half of a broken web address or of a number. */
const continuesChannel = (text: string, next: string): boolean =>
  /^(?:[%/?=&]|\d[\d -]+$)/u.test(text) || (/^\(/u.test(text) && next === "");

/** A group of channels alone belongs to the address before it. */
function mergeTails(blocks: SourceLine[][]): SourceLine[][] {
  const merged: SourceLine[][] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (
      last &&
      block.every((line) => hasChannels(line.text) && !isBullet(line.text) && line.text.length < 120)
    )
      last.push(...block);
    else merged.push(block);
  }
  return merged;
}
