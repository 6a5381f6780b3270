/**
 * Prose as it is kept in a source file: lines are wrapped for reading, paragraphs are separated by a blank line.
 * Gives one line a paragraph. No-break spaces, which French needs before : ; ! ?, stay what they are.
 */
export const prose = (wrapped: string): string =>
  wrapped
    .trim()
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.trim().replace(/[ \t]*\n[ \t]*/gu, " "))
    .join("\n\n");
