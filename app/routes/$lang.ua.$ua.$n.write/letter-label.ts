/** What a letter is called on the page: by whom it goes to, and whether it is the letter or a copy. */
import type { Letter } from "#app/domain/letter/letter.ts";
import type { Text } from "#app/i18n/i18n.ts";

export const letterLabel = (t: Text, letter: Letter): string =>
  t(letter.copy ? "write:letters.copyFor" : "write:letters.to", { name: addresseeOf(letter) });

/** The first line of the address: the person, or the office where no person is named. */
export const addresseeOf = (letter: Letter): string => letter.addressLines[0] ?? "";

/** "The Minister and the Embassy", in a page language. */
export const addresseesOf = (letters: Letter[], lang: string): string =>
  new Intl.ListFormat(lang).format(letters.map(addresseeOf));
