/** Trimming by signs. A loop, because `/[ ,]+$/` takes squared time on a long run in the middle of a text. */

export function trimEndOf(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

export function trimOf(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text[start] as string)) start++;
  return trimEndOf(text.slice(start), signs);
}
