/** The faces that letters are printed in, and which of them are asked for a sign, in which order. */
import type { Script } from "./scripts.ts";

/** By name: the package's folder, the files' stem, and whether there is a semibold beside the regular. */
export const FACES = {
  serif: ["source-serif-4", "SourceSerif4", true],
  "serif-2": ["noto-serif", "NotoSerif", true],
  arabic: ["noto-naskh-arabic", "NotoNaskhArabic", true],
  nastaliq: ["noto-nastaliq-urdu", "NotoNastaliqUrdu", true],
  hebrew: ["noto-serif-hebrew", "NotoSerifHebrew", true],
  devanagari: ["noto-serif-devanagari", "NotoSerifDevanagari", true],
  bengali: ["noto-serif-bengali", "NotoSerifBengali", true],
  gujarati: ["noto-sans-gujarati", "NotoSansGujarati", true],
  gurmukhi: ["noto-sans-gurmukhi", "NotoSansGurmukhi", true],
  tamil: ["noto-sans-tamil", "NotoSansTamil", true],
  telugu: ["noto-sans-telugu", "NotoSansTelugu", true],
  kannada: ["noto-sans-kannada", "NotoSansKannada", true],
  malayalam: ["noto-sans-malayalam", "NotoSansMalayalam", true],
  sinhala: ["noto-sans-sinhala", "NotoSansSinhala", true],
  thai: ["noto-sans-thai", "NotoSansThai", true],
  lao: ["noto-sans-lao", "NotoSansLao", true],
  khmer: ["noto-serif-khmer", "NotoSerifKhmer", true],
  myanmar: ["noto-sans-myanmar", "NotoSansMyanmar", true],
  ethiopic: ["noto-sans-ethiopic", "NotoSansEthiopic", true],
  georgian: ["noto-sans-georgian", "NotoSansGeorgian", true],
  armenian: ["noto-sans-armenian", "NotoSansArmenian", true],
  thaana: ["noto-sans-thaana", "NotoSansThaana", true],
  "han-hans": ["noto-sans-sc", "NotoSansSC", true],
  "han-hant": ["noto-sans-tc", "NotoSansTC", true],
  "han-jpan": ["noto-sans-jp", "NotoSansJP", true],
  "han-kore": ["noto-sans-kr", "NotoSansKR", true],
  symbols: ["noto-sans-symbols-2", "NotoSansSymbols2", false],
  math: ["noto-sans-math", "NotoSansMath", false],
  emoji: ["noto-emoji", "NotoEmoji", true],
} as const satisfies Record<string, readonly [string, string, boolean]>;

/** Faces that look small beside the others at the same type size are set larger by this factor. */
export const SCALES: Partial<Record<keyof typeof FACES, number>> = { arabic: 1.12, hebrew: 1.04 };

export type FaceName = keyof typeof FACES;
export const FACE_NAMES = Object.keys(FACES) as FaceName[];

const HAN: FaceName[] = ["han-hans", "han-hant", "han-jpan", "han-kore"];
const OF_SCRIPT: Partial<Record<Script, FaceName[]>> = {
  Latin: ["serif", "serif-2"],
  Greek: ["serif", "serif-2"],
  Cyrillic: ["serif", "serif-2"],
  Arabic: ["arabic", "nastaliq"],
  Hebrew: ["hebrew"],
  Devanagari: ["devanagari"],
  Bengali: ["bengali"],
  Gujarati: ["gujarati"],
  Gurmukhi: ["gurmukhi"],
  Tamil: ["tamil"],
  Telugu: ["telugu"],
  Kannada: ["kannada"],
  Malayalam: ["malayalam"],
  Sinhala: ["sinhala"],
  Thai: ["thai"],
  Lao: ["lao"],
  Khmer: ["khmer"],
  Myanmar: ["myanmar"],
  Ethiopic: ["ethiopic"],
  Georgian: ["georgian"],
  Armenian: ["armenian"],
  Thaana: ["thaana"],
  Hiragana: ["han-jpan"],
  Katakana: ["han-jpan"],
  Hangul: ["han-kore"],
  Bopomofo: ["han-hant"],
  Han: HAN,
};

/** What a sign that its script's own faces lack is looked for in, and after those in every other small face. */
const LAST: FaceName[] = ["serif", "serif-2", "symbols", "math", "emoji"];
const OTHERS = FACE_NAMES.filter((name) => !LAST.includes(name) && !HAN.includes(name));

/** The first face of a language (BCP 47), by its usual script: that of its digits and punctuation too. */
export function faceOfLanguage(language: string): FaceName {
  const known = languageFaces.get(language);
  if (known) return known;
  const { language: base, script } = localeOf(language);
  const face: FaceName =
    base === "ur" || base === "ks" ? "nastaliq" : (FACE_OF_SUBTAG[script ?? "Latn"] ?? "serif");
  if (languageFaces.size >= MOST_LANGUAGES) languageFaces.clear();
  languageFaces.set(language, face);
  return face;
}

const languageFaces = new Map<string, FaceName>();
/** Bounds what somebody can fill by asking for one language after another. */
const MOST_LANGUAGES = 200;

/** A tag that nobody knows is a letter in no language in particular. */
function localeOf(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return new Intl.Locale("und-Latn");
  }
}

/** ISO 15924. */
const FACE_OF_SUBTAG: Record<string, FaceName> = {
  Arab: "arabic",
  Hebr: "hebrew",
  Deva: "devanagari",
  Beng: "bengali",
  Gujr: "gujarati",
  Guru: "gurmukhi",
  Taml: "tamil",
  Telu: "telugu",
  Knda: "kannada",
  Mlym: "malayalam",
  Sinh: "sinhala",
  Thai: "thai",
  Laoo: "lao",
  Khmr: "khmer",
  Mymr: "myanmar",
  Ethi: "ethiopic",
  Geor: "georgian",
  Armn: "armenian",
  Thaa: "thaana",
  Hans: "han-hans",
  Hant: "han-hant",
  Jpan: "han-jpan",
  Kore: "han-kore",
};

/**
 * The faces to ask for a sign of a script, best first. A language's own face comes first for its own script:
 * Urdu's for Arabic letters, one of four for Han; `text` tells whose Han it is where the language does not.
 */
export function facesFor(script: Script | null, language: string, text: string): FaceName[] {
  const own = faceOfLanguage(language);
  if (script === null) return [own, ...LAST, ...OTHERS, ...HAN];
  const usual = OF_SCRIPT[script] ?? [];
  const first: FaceName[] = usual.includes(own) ? [own] : script === "Han" ? [hanFace(text)] : [];
  return [...first, ...usual, ...LAST, ...OTHERS];
}

const hanFace = (text: string): FaceName =>
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? "han-jpan"
    : /\p{Script=Hangul}/u.test(text)
      ? "han-kore"
      : "han-hans";
