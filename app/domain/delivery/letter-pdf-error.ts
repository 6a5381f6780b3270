/** Why there is no PDF of a letter. */
export type LetterPdfFailure = "busy" | "timeout" | "undrawable";

/**
 * "busy": too many letters are waiting. "timeout": it took longer than the limit. "undrawable": the fonts
 * lack a sign. The server and the bundled routes each load a copy of this class; one knows the other's by name.
 */
export class LetterPdfError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | null)?.name === "LetterPdfError";
  }
  override readonly name = "LetterPdfError";

  constructor(readonly code: LetterPdfFailure) {
    super(`letter PDF: ${code}`);
  }
}
