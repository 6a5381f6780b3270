/** A link that opens the supporter's mail program with the letter in it (RFC 6068). */
import { cleanLine } from "#app/domain/letter/clean-text.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { mailable } from "./e-mail-address.ts";
import { messageText } from "./letter-text.ts";

/** Some mail programs and browsers cut longer links without a word. In encoded characters. */
export const MAILTO_LIMIT = 1_800;

/** The whole letter is always in the link; where it is longer than MAILTO_LIMIT, `fits` is false: offer another way. */
export function mailtoLink(letter: Letter): { href: string; encodedLength: number; fits: boolean } {
  const to = mailable(letter.emails).map(encodeAddress).join(",");
  const body = encodeURIComponent(messageText(letter).replaceAll("\n", "\r\n"));
  const href = `mailto:${to}?subject=${encodeURIComponent(cleanLine(letter.subject))}&body=${body}`;
  return { href, encodedLength: href.length, fits: href.length <= MAILTO_LIMIT };
}

const encodeAddress = (address: string): string => address.split("@").map(encodeURIComponent).join("@");
