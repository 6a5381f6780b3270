/** Which way the lines of an address are read: an Arabic address from the right, also in an English letter, and the other way round. */
import type { TextDirection } from "#app/i18n/languages.ts";

const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/gu;

/** That of most of its letters: a country's Latin name under an Arabic address turns nothing round. */
export function addressDirection(lines: string[]): TextDirection {
  const text = lines.join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters ? "rtl" : "ltr";
}
