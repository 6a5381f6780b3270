/** Text that was decoded once too often or not at all: "Ã©" for "é", "=C3=A9" for "é". */

/** Windows-1252's letters for the bytes 0x80–0x9F (WHATWG Encoding, index-windows-1252). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8 that was read as Windows-1252, seen at least twice: once may be a word that is really spelt so. */
const MOJIBAKE = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf˜™œ“”¦]/gu;

export const looksMisread = (text: string): boolean => (text.match(MOJIBAKE)?.length ?? 0) >= 2;

/** "AcciÃ³n" → "Acción". A line that is not UTF-8 underneath stays as it is. */
export function repairMisread(line: string): string {
  const bytes: number[] = [];
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const place = WINDOWS_1252.indexOf(character);
    if (place >= 0) bytes.push(0x80 + place);
    else if (code <= 0xff) bytes.push(code);
    else return line;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return line;
  }
}

/** Quoted-printable (RFC 2045 section 6.7): soft line breaks and bytes in hexadecimal. */
export const looksQuotedPrintable = (text: string): boolean =>
  (text.match(/=\r?\n/gu)?.length ?? 0) >= 2 && (text.match(/=[0-9A-F]{2}/gu)?.length ?? 0) >= 3;

export const endsSoftly = (line: string): boolean => line.endsWith("=");

/** "Acci=C3=B3n" → "Acción"; bytes that are not UTF-8 are read as Windows-1252. */
export const decodeQuotedPrintable = (line: string): string =>
  line.replace(/(?:=[0-9A-F]{2}){1,400}/gu, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("="), (hex) => Number.parseInt(hex, 16));
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  });
