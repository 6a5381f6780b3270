/** Country names as documents write them to ISO 3166-1 alpha-2 codes, by the Unicode data read backwards. */
import { fold } from "../urgent-action/fold.ts";

/** Long and former names that the Unicode data does not use. */
const OTHER_NAMES: Record<string, string> = {
  "bolivarian republic of venezuela": "VE",
  burma: "MM",
  "cape verde": "CV",
  congo: "CG",
  "czech republic": "CZ",
  "democratic people's republic of korea": "KP",
  "democratic republic of congo": "CD",
  "democratic republic of the congo": "CD",
  drc: "CD",
  "great britain": "GB",
  "holy see": "VA",
  "islamic republic of iran": "IR",
  "ivory coast": "CI",
  "lao people's democratic republic": "LA",
  "occupied palestinian territory": "PS",
  palestine: "PS",
  "people's republic of china": "CN",
  "republic of korea": "KR",
  "republic of the congo": "CG",
  "russian federation": "RU",
  "state of palestine": "PS",
  swaziland: "SZ",
  "syrian arab republic": "SY",
  "timor-leste": "TL",
  turkey: "TR",
  uae: "AE",
  uk: "GB",
  "united states of america": "US",
  usa: "US",
  "viet nam": "VN",
};
/** Not countries, though the Unicode data names them. */
const NO_COUNTRY = new Set([
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "EU",
  "EZ",
  "IC",
  "QO",
  "TA",
  "UN",
  "XA",
  "XB",
  "ZZ",
]);

const byName = new Map<string, Map<string, string>>();

/** "Venezuela" → "VE"; undefined for a country that is not known, such as an invented one. */
export function countryCode(name: string, inLang = "en"): string | undefined {
  const wanted = plain(name.trim()).replace(/^the /u, "");
  return OTHER_NAMES[wanted] ?? namesIn("en").get(wanted) ?? namesIn(inLang).get(wanted);
}

function namesIn(lang: string): Map<string, string> {
  let names = byName.get(lang);
  if (!names) {
    const display = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
    names = new Map();
    for (const code of countries()) {
      const name = display.of(code);
      if (!name) continue;
      names.set(plain(name), code);
      // "Myanmar (Burma)" and "Hong Kong SAR China" are known by their first names alone.
      names.set(plain(name.replace(/\s*(\(.*\)| SAR China)$/u, "")), code);
    }
    byName.set(lang, names);
  }
  return names;
}

/** "Trinidad & Tobago" and "St. Lucia" are written out in documents. */
const plain = (name: string): string =>
  fold(name)
    .replace(/ & /gu, " and ")
    .replace(/^st\. /u, "saint ");

/** Every current two-letter code: a former one ("BU") is another's canonical form ("MM"). */
export function countries(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !NO_COUNTRY.has(code) && new Intl.Locale(`und-${code}`).region === code);
}
