/** Finds the holes of a model letter while staff write it: whatever no supporter's name, town or date will fill. */
import { VARIABLE } from "./letter-variables.ts";
import { placeholdersIn } from "./unfilled-placeholders.ts";

export interface LetterHole {
  /** Lines and columns count from 1, columns in characters. */
  line: number;
  column: number;
  /** As it is written: "[NAME]", "{{nmae}}", "____". */
  found: string;
}

/** {{name}}, {{town}}, {{ua_number}} and {{date}} are filled in for each supporter, so they are no holes. */
export const checkModelLetter = (text: string): LetterHole[] =>
  letterHoles(text.replace(VARIABLE, (variable) => "\0".repeat(variable.length)));

/** Every hole of words that are printed as they stand, in their order. */
export const letterHoles = (text: string): LetterHole[] =>
  placeholdersIn(text).map(({ found, index }) => {
    const lines = text.slice(0, index).split("\n");
    return { line: lines.length, column: [...lines.at(-1)!].length + 1, found };
  });
