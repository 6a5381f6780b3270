/** RTF as tokens: braces, control words with their number, bytes of text. */

export type RtfToken =
  | { is: "open" }
  | { is: "close" }
  | { is: "word"; word: string; value: number | null }
  /** In the code page of the font. */
  | { is: "bytes"; bytes: number[] };

/** `latin`: the file with one character a byte. Never throws; what is no RTF is text. */
export function* rtfTokens(latin: string): Generator<RtfToken> {
  const pattern =
    /([{}])|\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|([^\\{}\r\n]{1,4000})|[\r\n]|\\/giy;
  for (let at = 0; at < latin.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(latin);
    if (!match) return;
    at = pattern.lastIndex;
    const [, brace, hex, word, number, symbol, text] = match;
    if (brace) yield { is: brace === "{" ? "open" : "close" };
    else if (hex) yield { is: "bytes", bytes: [Number.parseInt(hex, 16)] };
    else if (symbol !== undefined) yield { is: "word", word: symbol, value: null };
    else if (text) yield { is: "bytes", bytes: Array.from(text, (sign) => sign.charCodeAt(0)) };
    else if (word) {
      const value = number === undefined ? null : Number(number);
      // Pictures may stand in the file as they are: that many bytes are no RTF.
      if (word === "bin") at += Math.max(0, value ?? 0);
      else yield { is: "word", word, value };
    }
  }
}
