/** Reads rank and gender out of the words a document has for an addressee: "Ministra de Justicia", "Her Excellency Ms. …". */
import type { Addressee } from "#app/domain/campaign/campaign.ts";
import { type Gender, NO_OFFICES, type OfficeForms, type Offices, RANKS, type Rank } from "./offices.ts";

export interface RecognisedOffice {
  rank: Rank;
  /** Null where neither a form of address nor the office's own name tells. */
  gender: Gender | null;
}

/**
 * The office of an addressee, by the longest name of an office in the given languages' tables. Null where none is
 * named, or a deputy's: a wrong rank offends more than a general form of address.
 */
export function recogniseOffice(
  { name, office, salutation }: Pick<Addressee, "name" | "office" | "salutation">,
  tables: Offices[],
): RecognisedOffice | null {
  const text = folded([office, name].filter(Boolean).join(" · "));
  if (DEPUTY.test(text)) return null;
  const [best] = tables
    .flatMap((table) => namesFoundIn(text, table))
    .sort((a, b) => b.length - a.length || a.index - b.index);
  if (!best) return null;
  return {
    rank: best.rank,
    gender: genderIn([name, salutation, office].join(" · ")) ?? (name ? best.gender : null),
  };
}

/** How that office is addressed in a language; null where its table has no form for it. */
export function salutationOf(offices: Offices, office: RecognisedOffice | null): string | null {
  const forms = office && offices[office.rank];
  return forms ? forms.salutation[office.gender ?? "unknown"] : null;
}

/** What that office is called in a language, without what it is the office of: "Ministra". */
export function officeNameIn(offices: Offices, { rank, gender }: RecognisedOffice): string | null {
  return (offices[rank] ?? NO_NAMES).names[gender ?? "m"][0] ?? null;
}

const NO_NAMES: Pick<OfficeForms, "names"> = { names: { m: [], f: [] } };

interface NameFound {
  rank: Rank;
  gender: Gender | null;
  length: number;
  index: number;
}

const namesFoundIn = (text: string, table: Offices = NO_OFFICES): NameFound[] =>
  RANKS.flatMap((rank) => {
    const names = table[rank]?.names ?? NO_NAMES.names;
    return (["m", "f"] as const).flatMap((gender) =>
      names[gender].flatMap((name) => {
        const index = placeOf(folded(name), text);
        const other = gender === "m" ? names.f : names.m;
        const told = other.includes(name) ? null : gender;
        return index < 0 ? [] : [{ rank, gender: told, length: name.length, index }];
      }),
    );
  });

/** As a word of its own, except in scripts that set no spaces between words. */
function placeOf(name: string, text: string): number {
  if (UNSPACED.test(name)) return text.indexOf(name);
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const before = text.slice(0, from).at(-1) ?? "";
    const after = text.slice(from + name.length).at(0) ?? "";
    if (!LETTER.test(before) && !LETTER.test(after)) return from;
  }
  return -1;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
/** Somebody beside or below the office: vice-minister, deputy director, former president. */
const DEPUTY =
  /(?<!\p{L})(?:vice|vize|deputy|under-?secretary|former|assistant|sub|stellvertret|adjoint|adjunt|ex-|zastępca|заместитель|заступник|نائب(?! العام))\p{L}*|副/u;

const folded = (text: string): string => text.normalize("NFC").toLowerCase();

/** Forms of address that tell a gender, in the languages that documents come in. */
const OF_MEN =
  /(?<!\p{L})(?:mr|sir|lord|his|sr|señor|senhor|don|dom|monsieur|herr|herrn|sig|signor|panie|господин|г-н|пан|пане|κύριε|κύριος|السيد|سيادة السيد|אדון|מר)(?![\p{L}’'])/iu;
const OF_WOMEN =
  /(?<!\p{L})(?:mrs|ms|miss|madam|lady|her|sra|señora|doña|senhora|dona|mme|madame|frau|signora|pani|госпожа|г-жа|пані|κυρία|السيدة|גברת|גב')(?![\p{L}’])/iu;

/** Null as well where both are named: "Dear Sir or Madam". */
function genderIn(text: string): Gender | null {
  const [man, woman] = [OF_MEN.test(text), OF_WOMEN.test(text)];
  if (man === woman) return null;
  return man ? "m" : "f";
}
