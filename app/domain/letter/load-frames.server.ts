/** Reads templates/letters/<lang>/letter.hbs once, when the server starts. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFrame, LetterFrameError } from "./compile-frame.ts";
import { type LetterFrame, type LetterFrames, PLAIN } from "./frames.ts";

/**
 * The frames under a directory of templates (templates/, with letters/<lang>/letter.hbs in it). Throws
 * LetterFrameError, naming file, line and column of every problem, and when there is no plain frame.
 */
export function loadLetterFrames(templatesDir: string): LetterFrames {
  const frames = new Map<string, LetterFrame>();
  const problems: string[] = [];
  for (const lang of readdirSync(join(templatesDir, "letters")).sort()) {
    const file = join("letters", lang, "letter.hbs");
    try {
      frames.set(lang, compileFrame(readFileSync(join(templatesDir, file), "utf8"), file));
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
