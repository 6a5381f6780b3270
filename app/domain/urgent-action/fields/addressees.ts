/** Targets and copies of a document, and the instruction about copies. */
import { fold, isCapitals } from "../fold.ts";
import { firstSentence, isBullet, isProse } from "../paragraphs.ts";
import type { Section, Segments } from "../section.ts";
import type { SourceLine } from "../source-line.ts";
import { type ReadAddress, readAddressBlock } from "./address-block.ts";
import { hasChannels } from "./channels.ts";
import type { Found } from "./found.ts";
import { LABELLED } from "./found.ts";
import { splitAddresses } from "./split-addresses.ts";

export interface Target extends ReadAddress {
  /** Position of the section it stands in. */
  section: number;
}

/** Officials to write to: under a label, between "take action" and the salutation, or right before the letter. */
export function readTargets({ sections, letters }: Segments): Target[] {
  const targets: Target[] = [];
  sections.forEach((section, i) => {
    const lines = addressLinesOf(
      section,
      letters.some((letter) => letter.after === i + 1),
    );
    const listed = section.kind === "targets";
    for (const block of splitAddresses(lines, listed)) {
      const address = readAddressBlock(block, false);
      if (address && isWhole(address, section)) targets.push({ ...address, section: i });
    }
  });
  return targets;
}

function addressLinesOf(section: Section, beforeLetter: boolean): readonly SourceLine[] {
  switch (section.kind) {
    case "targets":
      return withoutDeadline(section.lines);
    case "letter":
    case "takeAction":
      return withoutHeadingTail(section);
    case "demands":
      return beforeLetter ? trailingAddress(section.lines) : [];
    case "head":
    case "marker":
    case "summary":
      return beforeLetter ? trailingAddress(section.lines) : inlineAddress(section.lines);
    case "afterLetter":
      return section.lines;
    default:
      return [];
  }
}

/** A heading in capitals that was too long for its line. */
function withoutHeadingTail({ whole, lines }: Section): readonly SourceLine[] {
  if (!whole || whole.text.length < 60 || !isCapitals(whole.text)) return lines;
  const tail = lines.findIndex(({ text }) => text !== "");
  const isTail = tail >= 0 && isCapitals(lines[tail]?.text ?? "") && !/\d/u.test(lines[tail]?.text ?? "");
  return isTail ? lines.slice(tail + 1) : lines;
}

/** "12 MAY 2014 TO:" belongs to the label "PLEASE SEND APPEALS BEFORE". */
function withoutDeadline(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const to = /^.{4,60}\b(?:to|a|à|an|para|do|naar) ?:/iu.exec(first.text);
  if (to) return [{ ...first, text: first.text.slice(to[0].length).trim() }, ...rest];
  return /^.{4,40}\d{4} ?[:.]?$/u.test(first.text) || isProse(first.text) ? rest : lines;
}

/** "Please write, calling for …, to: Name, Role, Street, Town." and the "Salutation:" below; the first of them. */
function inlineAddress(lines: readonly SourceLine[]): readonly SourceLine[] {
  const at = lines.findIndex(({ text }) => /\bwrite\b[^:]{0,200}\bto: \p{Lu}/iu.test(text.slice(0, 400)));
  const line = lines[at];
  if (!line) return [];
  const salutation = lines.slice(at + 1, at + 3).find(({ text }) => /^salutation ?:/iu.test(text));
  const address = { ...line, text: line.text.slice(line.text.indexOf("to: ") + 4).replace(/\. \(/u, ". ") };
  return salutation ? [address, salutation] : [address];
}

/** The last lines before a letter that can be addresses: from the end back to prose, a list or a number. */
function trailingAddress(lines: readonly SourceLine[]): readonly SourceLine[] {
  let from = lines.length;
  while (from > 0) {
    const { text } = lines[from - 1] as SourceLine;
    if (text && (isBullet(text) || (isProse(text) && !hasChannels(text)))) break;
    from--;
  }
  return lines.slice(from);
}

/** After a letter and under a heading of its own a name alone is the writer's, not an official's. */
function isWhole({ addressee, lines }: ReadAddress, section: Section): boolean {
  const reachable = addressee.address_lines.length > 0 || lines.some((line) => hasChannels(line.text));
  if (section.kind === "afterLetter")
    return addressee.address_lines.length > 0 && lines.some((line) => hasChannels(line.text));
  // "Pétition adressée au Ministre de la Justice": a petition needs no address.
  if (section.kind === "targets" && /^petition/iu.test(fold(section.heading))) return Boolean(addressee.role);
  return reachable && Boolean(addressee.name || addressee.role);
}

export interface Copies {
  copies: ReadAddress[];
  instruction: Found<string> | null;
}

export function readCopies({ sections }: Segments): Copies {
  const copies: ReadAddress[] = [];
  let instruction: Found<string> | null = null;
  for (const section of sections) {
    if (section.kind !== "copies" || !section.whole) continue;
    const { whole, lines: kept } = joinInstruction(section, section.whole);
    const [first, ...rest] = kept;
    let lines: readonly SourceLine[] = kept;
    const sentence = instructionOf(section.heading, whole);
    if (sentence) {
      instruction ??= { value: sentence, span: whole, confidence: LABELLED };
      lines = first && whole.text.endsWith(first.text) ? rest : kept;
    }
    for (const block of splitAddresses(lines, true)) {
      const address = readAddressBlock(block, true);
      if (address) copies.push(address);
    }
  }
  return { copies, instruction };
}

/** "Also send copies to … accredited to your" goes on in small letters on the next line. */
function joinInstruction({ lines }: Section, whole: SourceLine): { whole: SourceLine; lines: SourceLine[] } {
  const [first, second, ...rest] = lines;
  const open = first && second && whole.text.endsWith(first.text) && whole.text.length >= 40;
  if (!open || /[.:!?]$/u.test(whole.text) || !/^\p{Ll}/u.test(second.text)) return { whole, lines };
  const end = second.end;
  return {
    whole: { text: `${whole.text} ${second.text}`, start: whole.start, end },
    lines: [{ text: `${first.text} ${second.text}`, start: first.start, end }, ...rest],
  };
}

/** The label's line where it is a sentence of its own: "Send a copy of your letter to the address below". */
function instructionOf(heading: string, { text }: SourceLine): string | null {
  const words = heading.split(" ").length;
  if (words >= 4 && !/(?:^|\s)(?:to|an|aan|a|à|para|do|per) ?:?$/iu.test(heading)) return firstSentence(text);
  const sentence = firstSentence(text);
  if (words >= 3 && sentence.length > heading.length + 12 && /[.!]$/u.test(sentence)) return sentence;
  const after = text.slice(heading.length).replace(/^ ?: ?/u, "");
  // "COPIES TO: diplomatic representatives of Marrow accredited to your country."
  return /^\p{Ll}.*(?::|\b(?:diplom|embass|accredit|acredit).*\.)$/iu.test(after) && /^\p{Ll}/u.test(after)
    ? text
    : null;
}
