/** Typed text as it is kept: one Unicode form, one kind of line end, no character that hides or reorders. */

/** Controls but line feed and tab (Unicode C0, C1), byte order mark, soft hyphen, and unpaired surrogates. */
const INVISIBLE = /(?![\n\t])\p{Cc}|[\u{FEFF}\u{AD}]|\p{Cs}/gu;
/** Embeddings, overrides and isolates (UAX #9, section 2): they can show a text in an order it is not in. */
const REORDERING = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** NFC, LF line ends, without controls and bidi overrides; no trailing spaces, at most one empty line. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u{2028}\u{2029}\u{85}\v\f]/gu, "\n")
    .replace(INVISIBLE, "")
    .replace(REORDERING, "")
    .replace(/\t/gu, " ")
    .normalize("NFC")
    .replace(/(?<! ) +\n/gu, "\n") // from the first space only: each later one would look through the rest again
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

/** The same for what stands on one line: a name, a town, a reference. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s*\n\s*/gu, " ");
