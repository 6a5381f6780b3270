/** Links that open the supporter's mail program (RFC 6068): with the letter in it, or with the address and subject alone. */
import { cleanLine } from "#app/domain/letter/clean-text.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { mailable } from "./e-mail-address.ts";
import { messageText } from "./letter-text.ts";

/** Some mail programs and browsers cut longer links without a word. In encoded characters. */
export const MAILTO_LIMIT = 1_800;

export interface MailtoLink {
  /** The whole letter is always in it. */
  href: string;
  encodedLength: number;
  /** False where it is longer than MAILTO_LIMIT: offer a draft, or `headOnly` and the letter to paste. */
  fits: boolean;
  headOnly: string;
}

export function mailtoLink(letter: Letter): MailtoLink {
  const to = mailable(letter.emails).map(encodeAddress).join(",");
  const headOnly = `mailto:${to}?subject=${encodeURIComponent(cleanLine(letter.subject))}`;
  const href = `${headOnly}&body=${encodeURIComponent(messageText(letter).replaceAll("\n", "\r\n"))}`;
  return { href, encodedLength: href.length, fits: href.length <= MAILTO_LIMIT, headOnly };
}

const encodeAddress = (address: string): string => address.split("@").map(encodeURIComponent).join("@");
