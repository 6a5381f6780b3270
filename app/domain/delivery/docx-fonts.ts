/** Which fonts a .docx asks for, by script: ones that Word has, each with a free one that LibreOffice may have instead. */

export interface DocxFont {
  name: string;
  /** Taken where there is no `name` (w:altName). */
  instead: string;
}

/** Times New Roman is on every desktop, or Liberation Serif with the same widths: lines break alike everywhere. */
export const LATIN: DocxFont = { name: "Times New Roman", instead: "Liberation Serif" };

const serif = (script: string) => `Noto Serif ${script}`;
const indic = (script: string): DocxFont => ({ name: "Nirmala UI", instead: serif(script) });

/** By ISO 15924 code; Arabic and Hebrew are in Times New Roman too. */
const BY_SCRIPT: Record<string, DocxFont> = {
  Arab: { name: "Times New Roman", instead: "Noto Naskh Arabic" },
  Aran: { name: "Urdu Typesetting", instead: "Noto Nastaliq Urdu" },
  Hebr: { name: "Times New Roman", instead: serif("Hebrew") },
  Deva: indic("Devanagari"),
  Beng: indic("Bengali"),
  Taml: indic("Tamil"),
  Telu: indic("Telugu"),
  Knda: indic("Kannada"),
  Mlym: indic("Malayalam"),
  Gujr: indic("Gujarati"),
  Guru: indic("Gurmukhi"),
  Sinh: indic("Sinhala"),
  Thai: { name: "Leelawadee UI", instead: serif("Thai") },
  Laoo: { name: "Leelawadee UI", instead: serif("Lao") },
  Khmr: { name: "Leelawadee UI", instead: serif("Khmer") },
  Mymr: { name: "Myanmar Text", instead: serif("Myanmar") },
  Ethi: { name: "Nyala", instead: serif("Ethiopic") },
  Geor: { name: "Sylfaen", instead: serif("Georgian") },
  Armn: { name: "Sylfaen", instead: serif("Armenian") },
  Thaa: { name: "MV Boli", instead: "Noto Sans Thaana" },
  Hans: { name: "SimSun", instead: "Noto Serif CJK SC" },
  Hant: { name: "PMingLiU", instead: "Noto Serif CJK TC" },
  Jpan: { name: "MS Mincho", instead: "Noto Serif CJK JP" },
  Kore: { name: "Batang", instead: "Noto Serif CJK KR" },
};

/** For a language (BCP 47) in the script that it is usually written in. */
export function docxFont(language: string): DocxFont {
  const { script = "Latn", language: primary } = new Intl.Locale(language).maximize();
  if (primary === "ur" && script === "Arab") return BY_SCRIPT.Aran!;
  return BY_SCRIPT[script] ?? LATIN;
}
