/**
 * Offices, and how a language addresses those who hold them: templates/letters/<lang>/offices.json.
 * { "minister": { "names": ["Ministro", "Ministra"], "salutation": ["Señor Ministro:", "Señora Ministra:"] } }
 * One form serves everybody; of two the first is a man's and the second a woman's; a third serves where we do
 * not know, and without it the frame's own words do. " / " separates names that mean the same.
 */
import { z } from "zod";
import { LetterFrameError } from "./letter-frame-error.ts";

/** The ranks that letters go to. A language may leave out one that it has no safe form for. */
export const RANKS = [
  "monarch",
  "president",
  "prime-minister",
  "minister",
  "attorney-general",
  "judge",
  "governor",
  "ambassador",
  "director",
] as const;
export type Rank = (typeof RANKS)[number];
export type Gender = "m" | "f";

export interface OfficeForms {
  /** The names of the office; the first of each list is the usual one. Both lists are one where names have no gender. */
  names: Record<Gender, string[]>;
  /** Null where the language has no form for somebody whose gender we do not know. */
  salutation: Record<Gender, string> & { unknown: string | null };
}
export type Offices = Partial<Record<Rank, OfficeForms>>;

export const NO_OFFICES: Offices = {};

const word = z.string().min(1);
const officesSchema = z.partialRecord(
  z.enum(RANKS),
  z.strictObject({
    names: z.array(word).min(1).max(2),
    salutation: z.array(word).min(1).max(3),
  }),
);

/** The offices of a file's source. Throws LetterFrameError naming the file and what in it is wrong. */
export function readOffices(source: string, file: string): Offices {
  const read = officesSchema.safeParse(jsonOf(source, file));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${file}: ${path.join(".")}: ${message}`);
    throw new LetterFrameError(problems.join("\n"));
  }
  const forms = Object.entries(read.data).map(([rank, { names, salutation }]) => {
    const [m = "", f = m] = names;
    const [toMan = "", toWoman = toMan, toAnybody] = salutation;
    const unknown = toAnybody ?? (salutation.length === 1 ? toMan : null);
    return [
      rank,
      { names: { m: m.split(" / "), f: f.split(" / ") }, salutation: { m: toMan, f: toWoman, unknown } },
    ];
  });
  return Object.fromEntries(forms);
}

function jsonOf(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new LetterFrameError(`${file}: ${(error as Error).message}`);
  }
}
