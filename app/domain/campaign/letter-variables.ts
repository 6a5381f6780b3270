/** The variables that a model letter may carry, and that a supporter may keep: filled in when it is composed. */
export const LETTER_VARIABLES = ["name", "town", "ua_number", "date"] as const;
export type LetterVariable = (typeof LETTER_VARIABLES)[number];

/** Two braces on each side, not three: what is left of a third one would be printed. */
export const VARIABLE = new RegExp(
  `(?<!\\{)\\{\\{[ \\t]*(${LETTER_VARIABLES.join("|")})[ \\t]*\\}\\}(?!\\})`,
  "gu",
);

/**
 * Puts the known values in. A variable without a value stays as it stands, so that the check for unfilled
 * places finds it: a letter never leaves with a hole where a word should be. What a supporter types is
 * never compiled as a template.
 */
export const fillVariables = (text: string, values: Partial<Record<LetterVariable, string>>): string =>
  text.replace(VARIABLE, (whole, name: LetterVariable) => values[name] || whole);
