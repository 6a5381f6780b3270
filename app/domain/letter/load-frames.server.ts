/** Reads templates/letters/<lang>/letter.hbs and offices.json once, when the server starts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFrame } from "./compile-frame.ts";
import { type LetterFrame, type LetterFrames, PLAIN } from "./frames.ts";
import { LetterFrameError } from "./letter-frame-error.ts";
import { NO_OFFICES, type Offices, readOffices } from "./offices.ts";

/**
 * The frames under a directory of templates (templates/, with letters/<lang>/letter.hbs in it, and beside it the
 * offices.json of a language that has forms of address). Throws
 * LetterFrameError, naming file, line and column of every problem, and when there is no plain frame.
 */
export function loadLetterFrames(templatesDir: string): LetterFrames {
  const frames = new Map<string, LetterFrame>();
  const problems: string[] = [];
  for (const lang of readdirSync(join(templatesDir, "letters")).sort()) {
    const file = join("letters", lang, "letter.hbs");
    try {
      const partsOf = compileFrame(readFileSync(join(templatesDir, file), "utf8"), file);
      frames.set(lang, { partsOf, offices: officesIn(templatesDir, lang) });
    } catch (error) {
      if (!(error instanceof LetterFrameError)) throw error;
      problems.push(error.message);
    }
  }
  if (!frames.has(PLAIN))
    problems.push(`letters/${PLAIN}/letter.hbs: the frame for other languages is missing`);
  if (problems.length > 0) throw new LetterFrameError(problems.join("\n"));
  return frames;
}

function officesIn(templatesDir: string, lang: string): Offices {
  const file = join("letters", lang, "offices.json");
  if (!existsSync(join(templatesDir, file))) return NO_OFFICES;
  return readOffices(readFileSync(join(templatesDir, file), "utf8"), file);
}
