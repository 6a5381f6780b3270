/** Characters that cannot be printed, as a person can find them: "王 (U+738B), 🕊 (U+1F54A)". */
export interface UndrawableCharacter {
  grapheme: string;
  codePoint: string;
}

/** More would not help to find them: the whole script is missing. */
export const LISTED = 10;

export const characterList = (undrawable: UndrawableCharacter[]): string =>
  [
    ...undrawable.slice(0, LISTED).map(({ grapheme, codePoint }) => `${grapheme} (${codePoint})`),
    ...(undrawable.length > LISTED ? ["…"] : []),
  ].join(", ");
