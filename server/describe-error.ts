/** What of an error may be kept: its kind, its code, where in our code it arose, and its message without quotations. */

export interface ErrorDescription {
  error: string;
  code?: string;
  message: string;
  at: string[];
}

/**
 * A message can quote what a person typed (JSON.parse and PostgreSQL do), so all that stands in quotation marks is
 * blanked, and of the stack only the frames stay.
 */
export function describeError(thrown: unknown): ErrorDescription {
  if (!(thrown instanceof Error)) return { error: typeof thrown, message: "", at: [] };
  const { code } = thrown as { code?: unknown };
  return {
    error: thrown.name,
    ...(typeof code === "string" && { code }),
    message: withoutQuotations(thrown.message.split("\n", 1)[0] ?? "").slice(0, 200),
    at: (thrown.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
  };
}

const withoutQuotations = (message: string) => message.replace(/"[^"]*("|$)|'[^']*('|$)|`[^`]*(`|$)/g, "“…”");
