/** Whether two lines of a paragraph were one text with a space between them: what a reader program joins them with. */

/** Scripts that set no spaces between words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u;

export function isSpaceBetween(line: string, next: string): boolean {
  const end = [...line.slice(-6)].reverse().find((sign) => !/\p{M}/u.test(sign)) ?? "";
  const start = next.slice(0, 2);
  if (end === "" || start === "") return false;
  if (/\S[-‐\u00AD/–—]$/u.test(line.slice(-2))) return false; // broken after it; a dash between spaces keeps them
  return !(WITHOUT_SPACES.test(end) || WITHOUT_SPACES.test(start.slice(0, 1)));
}
