/** "español" → "Español": for a word at the start of a line, in a language's own rules. */
export const capitalized = (words: string, lang: string): string =>
  words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
