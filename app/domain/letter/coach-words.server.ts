/** Reads templates/coach/<lang>.json: what helps somebody to write in a letter language. Once each, when first asked for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const coachWordsSchema = z.strictObject({
  /** A first sentence each, with ____ where the writer goes on, and {{names}} for the people of the case. */
  openings: z.strictObject({ who: z.string(), where: z.string(), why: z.string() }),
  /** Beginnings of words that ask for something. */
  asks: z.array(z.string().min(1)),
  /** Whole words, in small letters, in the forms that they come in. */
  insults: z.array(z.string().min(1)),
});
export type CoachWords = z.infer<typeof coachWordsSchema>;

const read = new Map<string, CoachWords | null>();
/** Bounds what somebody can fill by asking for one language after another. */
const MOST_READ = 200;

/** Those of the language, else of its primary language: "es-VE" takes "es"; null where there are none. */
export function coachWords(lang: string, templatesDir = "templates"): CoachWords | null {
  return wordsIn(lang, templatesDir) ?? wordsIn(lang.split("-")[0] ?? lang, templatesDir);
}

/** `lang` is a BCP 47 tag that was checked before: it names no other file than one of these. */
function wordsIn(lang: string, templatesDir: string): CoachWords | null {
  if (!/^[A-Za-z0-9-]{2,35}$/u.test(lang)) return null;
  const file = join(templatesDir, "coach", `${lang}.json`);
  const known = read.get(file);
  if (known !== undefined) return known;
  const words = parse(file);
  if (read.size >= MOST_READ) read.clear();
  read.set(file, words);
  return words;
}

function parse(file: string): CoachWords | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return coachWordsSchema.parse(JSON.parse(text));
}
