/** Folding for comparison: lower case, no accents, plain quotes and spaces, and exactly as long as the source. */

const folded = new Map<string, string>();

/** "Índice  AI" → "indice  ai". Position n of the result is position n of the source (UTF-16 units). */
export function fold(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    let plain = folded.get(unit);
    if (plain === undefined) {
      plain = foldUnit(unit);
      folded.set(unit, plain);
    }
    out += plain;
  }
  return out;
}

function foldUnit(unit: string): string {
  if (/[’‘‛`´ʼ]/u.test(unit)) return "'";
  if (/[“”„«»]/u.test(unit)) return '"';
  if (/[‐‑‒–—―]/u.test(unit)) return "-";
  if (unit === "ł" || unit === "Ł") return "l";
  if (unit === "ø" || unit === "Ø") return "o";
  if (/\s/u.test(unit)) return " ";
  const plain = unit.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.length === 1 ? plain : unit;
}

const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;

/** Whether a text is written in capitals, a stray small letter allowed ("UAs"). */
export function isCapitals(text: string): boolean {
  const capitals = text.match(CAPITAL)?.length ?? 0;
  const small = text.match(SMALL)?.length ?? 0;
  return capitals >= 2 && small * 8 <= capitals;
}
