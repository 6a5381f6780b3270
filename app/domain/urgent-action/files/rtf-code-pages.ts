/** Which encoding an RTF file's bytes are in: by the code page that it names, or by its font's character set. */

const CODE_PAGES: Record<number, string> = {
  437: "windows-1252",
  850: "windows-1252",
  852: "windows-1250",
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

/** Microsoft's numbers of character sets (\fcharset). */
const CHARACTER_SETS: Record<number, string> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
/** Symbol fonts: their signs are bullets and boxes. */
export const SYMBOLS = 2;

export const encodingOfCodePage = (page: number | null): string =>
  CODE_PAGES[page ?? 1252] ??
  (page !== null && page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");

/** Undefined where the file's own code page holds. */
export const encodingOfCharacterSet = (set: number | null): string | undefined => CHARACTER_SETS[set ?? 0];
