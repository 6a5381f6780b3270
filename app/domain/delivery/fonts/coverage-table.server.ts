/** Which characters our fonts have, as a small table: written down so that nobody opens 60 MB of fonts to know. */
import { rangesOf } from "./coverage.ts";
import { FACE_NAMES, type FaceName } from "./faces.ts";
import { fontFile } from "./font-file.server.ts";

/** By font; the four Han faces are one, for their signs stand alone. Signs in one weight only do not count. */
export function coverageTable(): Record<string, string> {
  const table: Record<string, string> = {};
  const han = new Set<number>();
  for (const name of FACE_NAMES) {
    const signs = signsOf(name);
    if (name.startsWith("han-")) for (const sign of signs) han.add(sign);
    else table[name] = rangesOf(signs);
  }
  table.han = rangesOf(han);
  return table;
}

const HIGHEST = 0x10ffff;

function signsOf(name: FaceName): number[] {
  const weights = (["regular", "semibold"] as const).map((weight) => fontFile(name, weight).covers);
  const signs: number[] = [];
  for (let sign = FIRST; sign <= HIGHEST; sign++) {
    if (weights.every((covers) => covers.has(sign))) signs.push(sign);
  }
  return signs;
}

/** Control signs are no letters, though some fonts map them. */
const FIRST = 0x20;
