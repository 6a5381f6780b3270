/** Language names as documents write them ("Spanish") to the codes that everything else uses ("es"). */
import { languageName } from "#app/i18n/languages.ts";
import { fold } from "../urgent-action/fold.ts";

/** ISO 639-1, and the ISO 639-3 codes of languages that Urgent Actions ask for. */
const CODES = `
af am ar as ay az be bg bm bn bo br bs ca ceb ckb cs cy da de dv dz el en eo es et eu fa ff fi fil fj fo fr fy
ga gl gn gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk kl km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml
mn mr ms mt my nb nd ne nl nn no ny oc om or os pa pl prs ps pt qu quc rn ro ru rw sa sc sd se sg si sk sl sm sn
so sq sr ss st su sv sw ta te tet tg th ti tk tn to tpi tr ts tt ug uk ur uz ve vi wo xh yi yo yua yue zh zh-Hans zh-Hant zu
`
  .trim()
  .split(/\s+/);

/** Names that the Unicode data (CLDR) does not use for the language. */
const OTHER_NAMES: Record<string, string> = {
  farsi: "fa",
  castilian: "es",
  castellano: "es",
  mandarin: "zh",
  tagalog: "fil",
  pilipino: "fil",
  kirghiz: "ky",
  burmese: "my",
  flemish: "nl",
  moldovan: "ro",
  oriya: "or",
  sorani: "ckb",
  bahasa: "id",
  "bahasa indonesia": "id",
  "haitian creole": "ht",
  "chinese (simplified)": "zh-Hans",
  "chinese (traditional)": "zh-Hant",
};

const byName = new Map<string, Map<string, string>>();

/** "Spanish" → "es", "español" (in Spanish) → "es", "es" → "es"; undefined for a name that is not known. */
export function languageCode(name: string, inLang = "en"): string | undefined {
  const wanted = fold(name.trim());
  return namesIn("en").get(wanted) ?? namesIn(inLang).get(wanted) ?? OTHER_NAMES[wanted];
}

/** The codes themselves count as names: "es". */
function namesIn(lang: string): Map<string, string> {
  let names = byName.get(lang);
  if (!names) {
    const named = CODES.map((code) => [fold(languageName(code, lang)), code] as const);
    names = new Map([...CODES.map((code) => [code.toLowerCase(), code] as const), ...named]);
    byName.set(lang, names);
  }
  return names;
}
