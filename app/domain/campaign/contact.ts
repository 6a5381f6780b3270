/** What may become a link or a recipient: nothing else of a document or a form is ever used as one. */

/** http or https only: a "javascript:" link would run on our page. */
export function isWebLink(text: string): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false;
  return ["http:", "https:"].includes(new URL(text).protocol);
}

/**
 * One plain address. Refused: quoted and commented forms, lists and groups ("a@x, b@y", "g: a@x;"), which mail
 * programs would expand into several recipients.
 */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@,;:<>"'()[\]\\]{1,64}@[^\s@,;:<>"'()[\]\\]+\.[^\s@,;:<>"'()[\]\\.]{2,}$/u.test(text);
