/** The lines of one address → an addressee of the document. */
import type { DocumentAddressee } from "../document.ts";
import { fold } from "../fold.ts";
import { withoutBullet } from "../paragraphs.ts";
import type { SourceLine } from "../source-line.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";
import { noChannels, takeChannels } from "./channels.ts";
import { isName, readNameAndRole, splitRoleFromName } from "./name-and-role.ts";

export interface ReadAddress {
  addressee: DocumentAddressee;
  lines: readonly SourceLine[];
  hiddenEmails: number;
}

const OFFICES = new Set(wordsOf((v) => v.offices));
/** "Secretaria Nacional de …" is an office, though a secretary is a person in other languages. */
const isOffice = (role: string): boolean => OFFICES.has(fold(role).split(" ")[0] ?? "");

const EMBASSIES = wordsOf((v) => v.embassies);
const MISSIONS = wordsOf((v) => v.missions);

/** Null where nothing is left that one could write to. */
export function readAddressBlock(lines: readonly SourceLine[], copy: boolean): ReadAddress | null {
  const channels = noChannels();
  const texts = lines
    .map((line) => takeChannels(withoutBullet(line.text), channels))
    .filter((text) => text && !/^[(|)]/u.test(text));
  const parts = texts.length === 1 && texts[0] ? splitSentenceAddress(texts[0]) : texts;
  if (!parts.length) return null;

  const kind = kindOf(parts);
  const { name, role, address } = copy ? readCopy(parts, kind) : readTarget(parts);
  const { hiddenEmails, ...reach } = channels;
  return {
    addressee: { kind, name, role, address_lines: address, ...reach, notes: null },
    lines,
    hiddenEmails,
  };
}

interface Parts {
  name: string | null;
  role: string | null;
  address: string[];
}

function readTarget(parts: string[]): Parts {
  const { name, role, rest } = readNameAndRole(parts);
  if (name || role || !parts[0]) return { name, role, address: rest };
  return { name: null, role: parts[0].replace(/[,:]$/u, ""), address: parts.slice(1) };
}

/** A copy goes to an office as often as to a person: the office stands first, a person may stand below. */
function readCopy(parts: string[], kind: DocumentAddressee["kind"]): Parts {
  const [first = "", second = ""] = parts;
  if (kind !== "target" && (isName(second) || splitRoleFromName(second))) {
    const held = splitRoleFromName(second);
    if (held) return { ...held, address: [first, ...parts.slice(2)] };
    // A mission is written to under its own name; an embassy's is a line of its address.
    return kind === "mission"
      ? { name: second, role: first, address: parts.slice(2) }
      : { name: second, role: null, address: [first, ...parts.slice(2)] };
  }
  const { name, role, rest } = readNameAndRole(parts);
  if (role && !(isOffice(role) && !name)) return { name, role, address: rest };
  return { name: first.replace(/,$/u, ""), role: null, address: parts.slice(1) };
}

function kindOf(parts: string[]): DocumentAddressee["kind"] {
  const lines = parts.map(fold).filter((line) => !line.startsWith("c/o"));
  if (lines.some((line) => MISSIONS.some((word) => hasWord(line, word)))) return "mission";
  return lines.slice(0, 3).some((line) => EMBASSIES.some((word) => hasWord(line, word)))
    ? "embassy"
    : "target";
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  if (at < 0) return false;
  return !/\p{L}/u.test(line[at - 1] ?? "") && !/\p{L}/u.test(line[at + word.length] ?? "");
}

/** Where a line of an address may begin in the middle of a line. */
const OPENS_LINE =
  /(?<!Royal) (?=(?:Office of|Ministry of|Department of|(?:Royal )?Embassy of|Royal Court|Kingdom of|Republic of|P\.? ?O\.? Box|\d{1,5} \p{Lu}|Washington,? D\.?C))/u;

const isListed = (text: string): boolean =>
  [...EMBASSIES, ...MISSIONS].some((word) => hasWord(fold(text), word));

/** One line holds the whole address: "Minister of Justice, Ms. Fanta Kourouma, BP 212, Tanguela". */
function splitSentenceAddress(text: string): string[] {
  const glued = text.split(OPENS_LINE).filter(Boolean);
  if (glued.length >= 3) return glued;
  // The sentence's full stop, not that of "Calle 5, Edif."
  const sentence = /\p{Ll}{3}\.$/u.test(text) ? text.slice(0, -1) : text;
  const whole = sentence !== text && isListed(sentence);
  return whole || text.split(",").length >= 3 ? sentence.split(/, +/u).map((part) => part.trim()) : [text];
}
