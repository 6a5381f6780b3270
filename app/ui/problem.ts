/** What the domain found wrong with a form, said in the page's language. */
import type { Text } from "#app/i18n/i18n.ts";
import type { FormProblem } from "./error-summary.tsx";

export interface Problem {
  field: string;
  /** A translation key with its namespace: "write:errors.bodyEmpty". */
  key: string;
  vars?: Record<string, string>;
}

export const problemsInWords = (t: Text, problems: Problem[]): FormProblem[] =>
  problems.map(({ field, key, vars }) => ({
    field,
    message: (t as (key: string, vars: object) => string)(key, vars ?? {}),
  }));

/** The first message for each field, to stand beside it. */
export const messageByField = (problems: FormProblem[]): Partial<Record<string, string>> =>
  Object.fromEntries([...problems].reverse().map(({ field, message }) => [field, message]));
