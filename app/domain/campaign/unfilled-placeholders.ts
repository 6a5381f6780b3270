/** Finds the places that somebody meant to fill in and did not: a letter with a hole does not leave. */

/** "Your name", "fecha", "Ihr Ort" …: the first word of what people put in brackets for others to replace. */
const PROMPTS =
  "insert|your|name|date|city|town|country|address|nombre|fecha|ciudad|país|firma|su|tu|votre|vos|nom|prénom|ville|pays|" +
  "ihr|ihre|ort|datum|unterschrift|seu|sua|nome|cidade|data|assinatura|signature|الاسم|اسمك|التاريخ|المدينة|مدينتك|التوقيع";
const PLACEHOLDERS = [
  /\{{2,3}[^{}\n]{0,60}\}{1,3}|\{{2}|\}{2}/gu,
  // Capitals in brackets from four letters on: [NAME] is a hole, [NGO] or [c] in a quotation is not.
  /[[<]\p{Lu}[\p{Lu}\d _/'’-]{3,40}[\]>]/gu,
  new RegExp(`[[<](?:${PROMPTS})(?![\\p{L}\\p{M}])[^\\]>\\n]{0,60}[\\]>]`, "giu"),
  /_{3,}|\.{6,}|…{3,}/gu,
  /(?<!\p{L})X{3,}(?!\p{L})/gu,
];

/** The pieces found, in the order of the text, each once: ["[NAME]", "{{town}}", "____"]. */
export const unfilledPlaceholders = (text: string): string[] => [
  ...new Set(placeholdersIn(text).map(({ found }) => found)),
];

export interface Placeholder {
  found: string;
  /** Where it begins in the text, in UTF-16 units. */
  index: number;
}

/** Every one in the order of the text, none within another. */
export function placeholdersIn(text: string): Placeholder[] {
  const matches = PLACEHOLDERS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const placeholders: Placeholder[] = [];
  let end = 0;
  for (const { 0: found, index } of matches.sort((a, b) => a.index - b.index)) {
    if (index < end) continue;
    placeholders.push({ found, index });
    end = index + found.length;
  }
  return placeholders;
}
