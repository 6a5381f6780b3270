/** Line height in times the type size: scripts with marks above and below their letters need more. */
const LATIN = 1.42;

/** By ISO 15924 code; measured on the faces that letters are set in, until no mark met its neighbour. */
const BY_SCRIPT: Record<string, number> = {
  Deva: 1.55,
  Beng: 1.55,
  Thai: 1.6,
  Laoo: 1.6,
  Arab: 1.65,
  Hans: 1.6,
  Hant: 1.6,
  Jpan: 1.6,
  Kore: 1.6,
  Khmr: 1.75,
  Mymr: 1.8,
  Tibt: 1.9,
  Aran: 2.1,
};

/** For a language (BCP 47) in the script that it is usually written in; Urdu in Nastaliq. */
export function leadingOf(language: string): number {
  const { script = "Latn", language: primary } = new Intl.Locale(language).maximize();
  return BY_SCRIPT[primary === "ur" && script === "Arab" ? "Aran" : script] ?? LATIN;
}
