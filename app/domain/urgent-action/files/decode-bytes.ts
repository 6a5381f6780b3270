/** Bytes to text: UTF-8, UTF-16 with its mark or without, else Windows-1252. */

/** In bytes: fewer do not tell an encoding. */
const SHORTEST_TELLING = 40;

export function decodeBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const zeros = [0, 0];
  const probe = bytes.length >= SHORTEST_TELLING ? bytes.subarray(0, 2000) : new Uint8Array();
  for (const [i, byte] of probe.entries()) if (byte === 0) zeros[i % 2]!++;
  // Latin letters in UTF-16 have a zero in every other byte.
  if (zeros[1]! > probe.length / 4 && zeros[0]! < probe.length / 50)
    return new TextDecoder("utf-16le").decode(bytes);
  if (zeros[0]! > probe.length / 4 && zeros[1]! < probe.length / 50)
    return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A NUL is in no text; more than a few control characters neither. Escape stays: old telex files have it. */
export function looksLikeText(text: string): boolean {
  if (text.includes("\0")) return false;
  let left = 8 + text.length / 2000;
  for (const _control of text.matchAll(CONTROLS)) if (--left < 0) return false;
  return true;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROLS = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/gu;
