/** The code of a letter-writing event: a word one can call out across a room, and four characters. */

/** Short, harmless, and spelled alike in every alphabet's school lessons. */
const EVENT_WORDS =
  "ARCO AULA CAFE CASA CIMA DUNA FARO FLOR GOTA HOJA ISLA KIWI LAGO LIMA LUNA MANO MESA NIDO NUBE OLMO PERA PINO RAMA ROSA RUTA SETO TINA UVAS VELA VIDA YEMA ZONA".split(
    " ",
  );

/** Without what is misread (0 O, 1 I L) and without vowels, which make words. */
const CHARACTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

/** `pick(n)` gives a whole number from 0 to n - 1. */
export function newEventCode(pick: (below: number) => number): string {
  const tail = Array.from({ length: 4 }, () => CHARACTERS[pick(CHARACTERS.length)]);
  return `${EVENT_WORDS[pick(EVENT_WORDS.length)]}-${tail.join("")}`;
}

/** "mesa 7k2q" → "MESA-7K2Q"; undefined for what can be no code. */
export function readEventCode(text: string): string | undefined {
  const characters = text.toUpperCase().replace(/[\s\p{Pd}.]+/gu, "");
  return /^[A-Z]{4}[A-Z0-9]{4}$/.test(characters)
    ? `${characters.slice(0, 4)}-${characters.slice(4)}`
    : undefined;
}

/** What stands on the hand-out: short enough to be typed from paper. `publicUrl` without a trailing slash. */
export const eventAddress = (publicUrl: string, code: string): string => `${publicUrl}/r/${code}`;
