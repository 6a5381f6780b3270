/** Finds the holes of a model letter while staff write it: whatever nothing that we or a supporter know will fill. */
import { VARIABLE } from "./letter-variables.ts";
import { placeholdersIn } from "./unfilled-placeholders.ts";

export interface LetterHole {
  /** Lines and columns count from 1, columns in characters. */
  line: number;
  column: number;
  /** As it is written: "[NAME]", "{{nmae}}", "____". */
  found: string;
}

/** What of a case fills a letter's variables. */
export interface FillableCase {
  /** The names of its confirmed figures: a letter cannot cite another. */
  figures: readonly { name: string }[];
  /** Those whom {{person}} names. */
  people: readonly unknown[];
  namesAndPronouns: readonly unknown[];
}

/**
 * {{name}}, {{town}}, {{date}} and {{ua_number}} are filled in for each supporter, so they are no holes; nor is
 * {{person}} where the case has a name, nor a figure that has been confirmed. Without a case only the four are known.
 */
export function checkModelLetter(text: string, known: Partial<FillableCase> = {}): LetterHole[] {
  const { figures = [], people = [], namesAndPronouns = [] } = known;
  const isFilled = (variable: string) => {
    if (variable === "person") return people.length + namesAndPronouns.length > 0;
    const figure = /^figure\.([^.]+)/u.exec(variable)?.[1];
    return !figure || figures.some(({ name }) => name === figure);
  };
  return letterHoles(
    text.replace(VARIABLE, (whole, variable: string) =>
      isFilled(variable) ? "\0".repeat(whole.length) : whole,
    ),
  );
}

/** Every hole of words that are printed as they stand, in their order. */
export const letterHoles = (text: string): LetterHole[] =>
  placeholdersIn(text).map(({ found, index }) => {
    const lines = text.slice(0, index).split("\n");
    return { line: lines.length, column: [...lines.at(-1)!].length + 1, found };
  });
