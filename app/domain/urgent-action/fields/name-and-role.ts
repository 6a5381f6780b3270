/** The first lines of an address: who holds the office, and which office. */
import { fold } from "../fold.ts";
import { indexPhrases } from "../phrases.ts";
import { trimEndOf } from "../trim.ts";
import { wordsOf } from "../vocabulary/vocabularies.ts";

export interface NameAndRole {
  name: string | null;
  role: string | null;
  /** What the first lines hold besides: the office, the beginning of the address. */
  rest: string[];
}

const ROLES = indexPhrases(wordsOf((v) => v.roles).map((text) => [text, true]));
const HONORIFICS = indexPhrases(wordsOf((v) => v.honorifics).map((text) => [text, true]));
const QUALIFIERS = new Set(wordsOf((v) => v.roleQualifiers));
const OFFICES = new Set(wordsOf((v) => v.offices));

/** What an organisation is, above its name. */
const GENERIC =
  /^(?:(?:local|national|international|independent|women's|daily|national daily) )?(?:trade union|(?:news)?paper|magazine|ngo|ong|non-governmental organi[sz]ation|human rights (?:organi[sz]ation|group|ngo|commission)|women's organi[sz]ation|sindicato|periodico|diario|revista|organizacion(?: local)? de derechos humanos|ong de derechos humanos|syndicat|journal|quotidien|organisation de defense des droits humains|jornal|organizacao de direitos humanos|gewerkschaft|zeitung|vakbond|krant)s?$/u;

/** At most three lines from the top of an address. */
export function readNameAndRole(lines: readonly string[]): NameAndRole {
  const [first = "", second = ""] = lines.map(withoutComma);
  const after = (used: number) => lines.slice(used);

  if (GENERIC.test(fold(first)) && second) return { role: first, name: second, rest: after(2) };
  if (isRole(first)) {
    if (isName(second)) return { role: first, name: second, rest: after(2) };
    return { role: first, name: null, rest: after(1) };
  }
  const comma = splitAtComma(first);
  if (comma) return { ...comma, rest: [...comma.rest, ...after(1)] };

  const joined = splitRoleFromName(first);
  if (joined) {
    const own = { role: joined.role, name: joined.name };
    // "President Nurlan Sabitov" then "Minister of …": the second line is his office too.
    return { ...own, rest: after(1) };
  }
  if (isName(first) && isRole(second)) return { name: first, role: second, rest: after(2) };
  if (holdsTitled(first, second)) return { role: first, name: second, rest: after(2) };
  if (isName(first)) return { name: first, role: null, rest: after(1) };
  return { name: null, role: null, rest: after(0) };
}

const withoutComma = (line: string): string => trimEndOf(line, ",;:");

/** An office that no list has, above its holder: "Departmental Prefect" above "Sr. Rubén Aliaga". */
function holdsTitled(first: string, second: string): boolean {
  if (!first || /\d/u.test(first) || first.length > 90 || startsWithHonorific(first)) return false;
  if (startOfRole(fold(first)) < 0 && namesOffice(first)) return false;
  return isName(second) && (startsWithHonorific(second) || (endsInRole(first) && !endsInRole(second)));
}

const namesOffice = (text: string): boolean =>
  fold(text)
    .split(/[ ,.]+/u)
    .some((word) => OFFICES.has(word) && !QUALIFIERS.has(word) && !ROLES.at(word, 0));

/** "Regional Prosecutor of Sarta", "Landesminister für Bodenfragen": the last word before "of" is an office. */
function endsInRole(line: string): boolean {
  const [head = ""] = fold(line).split(
    /,| (?:of|for|to|de|del|de la|du|des|da|do|der|fur|van|voor|di|per) /u,
  );
  const last = head.split(" ").at(-1) ?? "";
  return ROLES.at(last, 0)?.text === last || COMPOUND_ROLE.test(last);
}

/** German writes an office as one word with what it is for. */
const COMPOUND_ROLE =
  /\p{L}(?:minister|prasident|sekretar|direktor|beauftragter?|anwalt|kommissar|kommandant|kommandeur|richter|leiter|burgermeister)(?:in)?$/u;

/** "Acting President of the Republic", not "Presidency of …" nor "President Nurlan Sabitov". */
export function isRole(line: string): boolean {
  if (!line || /\d/u.test(line) || line.length > 140) return false;
  const parts = line.split(", ");
  if (parts.length > 1) return parts.length <= 4 && (parts.every(isRole) || isMinisterFor(parts));
  const titled = withoutTitles(line);
  if (titled !== line && !startsWithHonorific(titled)) return isRole(titled);
  if (startOfRole(fold(line)) < 0) return COMPOUND_ROLE.test(fold(line).split(" ")[0] ?? "");
  return splitRoleFromName(line) === null && !startsWithHonorific(line);
}

/** "Minister for Police, Prisons and Emergency Services": one office for several matters. */
const isMinisterFor = ([first = "", ...more]: string[]): boolean =>
  / (?:of|for|de|del|des|du|do|da|für|van|voor) /u.test(first) &&
  isRole(first) &&
  / (?:and|y|e|et|und|en|&) /u.test(more.at(-1) ?? "") &&
  !more.some((part) => namesOffice(part) || startsWithHonorific(part));

/** "The Honourable Minister of Labour", "Excma. Sra. Fiscal General": an office may be addressed like its holder. */
function withoutTitles(line: string): string {
  let rest = line.replace(/^(?:The|El|La|Le|Der|Die|Il|O|A) (?=\p{Lu})/u, "");
  for (let titles = 0; titles < 3; titles++) {
    const honorific = HONORIFICS.at(fold(rest), 0);
    if (!honorific || ROLES.at(fold(rest), 0)) break;
    rest = rest.slice(honorific.text.length).replace(/^[. ]+/u, "");
  }
  return rest;
}

/** Where a role word begins after qualifiers only ("Acting Deputy President"), or -1. */
function startOfRole(folded: string): number {
  let place = 0;
  for (let word = 0; word < 4; word++) {
    const role = ROLES.at(folded, place);
    if (role) return place;
    const next = folded.indexOf(" ", place);
    if (next < 0 || !QUALIFIERS.has(folded.slice(place, next).replace(/^vice-.*/u, "vice"))) return -1;
    place = next + 1;
  }
  return -1;
}

const startsWithHonorific = (line: string): boolean => {
  const folded = fold(line);
  const honorific = HONORIFICS.at(folded, 0);
  if (!honorific) return false;
  if (!ROLES.at(folded, 0)) return true;
  // "General Rafael Sosa" is a person's rank; "General Director", "General Prosecutor of the Republic" are roles.
  const rank = /^(?:general|judge|justice|colonel)(?: de \p{L}+)? (.+)$/iu.exec(line)?.[1];
  return rank ? startOfRole(fold(rank)) < 0 && capitalWords(rank) >= 2 : honorific.words > 1;
};

const capitalWords = (text: string): number => text.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length;

/** Two to seven words that begin with a capital, no office among them, or an honorific before. */
export function isName(line: string): boolean {
  if (!line || /\d/u.test(line) || line.length > 90) return false;
  const words = line.split(" ");
  const folded = fold(line).split(/[ ,.]+/u);
  if (folded.some((word) => OFFICES.has(word))) return false;
  if (startsWithHonorific(line)) return words.length <= 10 && !line.includes(",");
  if (startOfRole(fold(line)) === 0 || line.includes(",")) return false;
  return words.length >= 2 && words.length <= 7 && words.every((word) => isNameWord(word));
}

const PARTICLE =
  /^(?:de|del|la|las|los|van|von|der|den|bin|bint|ibn|al|el|da|do|dos|di|du|y|e|ben|ould|abu|zu)$/u;
const isNameWord = (word: string): boolean =>
  /^['‘’]?\p{Lu}/u.test(word) || /^(?:al|el|as|an|ad|ar|at|az|bin)-/u.test(word) || PARTICLE.test(word);

/** "President of the Republic Nicolás Maduro" → role and name. Null where the line is one of them only. */
export function splitRoleFromName(line: string): { role: string; name: string } | null {
  const plain = line.replace(
    /^(?:H\. ?E\.|S\. ?E\.|His Excellency|Her Excellency) (?=Ambassador|Ambassad)/u,
    "",
  );
  const words = plain.split(" ");
  const folded = fold(plain);
  const start = startOfRole(folded);
  if (start < 0 || startsWithHonorific(plain)) return null;
  const role = ROLES.at(folded, start);
  let taken = folded.slice(0, start + (role?.text.length ?? 0)).split(" ").length;
  // A capitalised word in the middle of "of the Republic" belongs to the role.
  while (taken < words.length) {
    const word = fold(words[taken] as string).replace(/[.,]$/u, "");
    const afterOf = /^(?:of|the|for|de|del|la|du|des|do|da|der|des)$/u.test(fold(words[taken - 1] as string));
    if (!QUALIFIERS.has(word) && !afterOf && !ROLES.at(word, 0)) break;
    taken++;
  }
  const name = words.slice(taken).join(" ");
  // "Gobernador Constitucional del Estado de Tierralta" is an office from end to end.
  const office = words.slice(taken).some((word) => QUALIFIERS.has(fold(word)) && !PARTICLE.test(fold(word)));
  if (!isName(name) || office) return null;
  return { role: words.slice(0, taken).join(" "), name };
}

/** "Mrs. Saule Adenbekova, Chairperson of the Supreme Court" and "Ambassador Joe Hockey, Embassy of Australia". */
function splitAtComma(line: string): NameAndRole | null {
  const parts = line.split(/, (?=\S)/u).map(withoutComma);
  const [before = "", after = ""] = parts;
  if (parts.length < 2) return null;
  const rest = parts.slice(2).join(", ");
  if (isName(before) && isRole(after)) return { name: before, role: after, rest: rest ? [rest] : [] };
  if (isRole(before) && isName(after)) return { role: before, name: after, rest: rest ? [rest] : [] };
  const joined = splitRoleFromName(before);
  if (joined) return { ...joined, rest: [parts.slice(1).join(", ")] };
  if (isRole(before)) return { role: before, name: null, rest: [parts.slice(1).join(", ")] };
  return null;
}
