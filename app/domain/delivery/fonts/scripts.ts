/** Which writing system a sign belongs to, of those that we have faces for (Unicode, UAX #24). */
const NAMES = [
  ...["Latin", "Greek", "Cyrillic", "Arabic", "Hebrew", "Devanagari", "Bengali", "Gujarati", "Gurmukhi"],
  ...["Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Ethiopic"],
  ...["Georgian", "Armenian", "Thaana", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Han", "Tibetan"],
] as const;
export type Script = (typeof NAMES)[number] | "other";

const PATTERNS = NAMES.map((name) => [name, new RegExp(String.raw`^\p{Script=${name}}`, "u")] as const);
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]/u;

/** The script of a code point; null for signs that many scripts share: digits, spaces, punctuation, accents. */
export function scriptOf(codePoint: number): Script | null {
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? "Latin" : null;
  let script = known.get(codePoint);
  if (script === undefined) {
    const sign = String.fromCodePoint(codePoint);
    script = SHARED.test(sign) ? null : (PATTERNS.find(([, pattern]) => pattern.test(sign))?.[0] ?? "other");
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(codePoint, script);
  }
  return script;
}

const isAsciiLetter = (codePoint: number): boolean => {
  const lower = codePoint | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

const known = new Map<number, Script | null>();
const MOST_KNOWN = 20_000;
