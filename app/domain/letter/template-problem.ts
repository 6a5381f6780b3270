/** What is wrong in a template, and where: lines and columns count from 1. */
export interface TemplateProblem {
  line: number;
  column: number;
  message: string;
}

interface Located {
  loc?: { start: { line: number; column: number } };
}

export const problemAt = (node: Located, message: string): TemplateProblem => ({
  line: node.loc?.start.line ?? 1,
  column: (node.loc?.start.column ?? 0) + 1,
  message,
});

/** A parser's own error ("Parse error on line 3: …") as a problem of that line. */
export function syntaxProblem(error: unknown): TemplateProblem {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/line (\d+)/u.exec(message)?.[1] ?? 1);
  const reason =
    message
      .split("\n")
      .at(-1)
      ?.replace(/ - \d+:\d+$/u, "") ?? "";
  return { line, column: (column ?? 0) + 1, message: `not a template: ${reason}` };
}
