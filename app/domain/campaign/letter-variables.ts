/**
 * The variables that a model letter may carry, and that a supporter may keep: filled in when it is composed.
 * Besides these, {{figure.<name>}} and {{figure.<name>.date}} cite a confirmed figure of the case (figure-values.ts).
 * What each stands for is said to organizers in desk:edit.letters.variable.<name>.
 */
export const LETTER_VARIABLES = ["name", "town", "date", "ua_number", "person"] as const;
export type LetterVariable = (typeof LETTER_VARIABLES)[number];
/** What is known of them: a value under the name of each variable, "figure.in-detention" included. */
export type LetterValues = Partial<Record<LetterVariable | `figure.${string}`, string>>;

const FIGURE = "figure\\.[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.date)?";

/** Two braces on each side, not three: what is left of a third one would be printed. The name is the first group. */
export const VARIABLE = new RegExp(
  `(?<!\\{)\\{\\{[ \\t]*(${LETTER_VARIABLES.join("|")}|${FIGURE})[ \\t]*\\}\\}(?!\\})`,
  "gu",
);

/** As an organizer writes it: "{{town}}". */
export const asWritten = (variable: keyof LetterValues): string => `{{${variable}}}`;

/**
 * Puts the known values in. A variable without a value stays as it stands, so that the check for unfilled
 * places finds it: a letter never leaves with a hole where a word should be. What a supporter types is
 * never compiled as a template.
 */
export const fillVariables = (text: string, values: LetterValues): string =>
  text.replace(VARIABLE, (whole, name: keyof LetterValues) => values[name] || whole);
