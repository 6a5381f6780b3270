/** The font files of the letters' faces, each read from disk when a sign first needs it. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as harfbuzz from "harfbuzzjs";
import type { Weight } from "../type-face.ts";
import { Coverage } from "./coverage.ts";
import { FACES, type FaceName, SCALES } from "./faces.ts";
import { TrueTypeFile } from "./true-type.ts";

export interface FontFile {
  /** "SourceSerif4-SemiBold": as a PDF names it. */
  name: string;
  /** Times the type size it is set in. */
  scale: number;
  trueType: TrueTypeFile;
  shaper: harfbuzz.Font;
  covers: Coverage;
  /** The glyph of a space. */
  space: number;
}

const opened: Record<Weight, Map<FaceName, FontFile>> = { regular: new Map(), semibold: new Map() };

/**
 * The file of a face in a weight: regular where it has no other. 1 ms for most, 40 ms for a Han face, then kept
 * in this thread. Throws when the font's package is not installed.
 */
export function fontFile(face: FaceName, weight: Weight): FontFile {
  const known = opened[weight].get(face);
  if (known) return known;
  const font = weight === "semibold" && !FACES[face][2] ? fontFile(face, "regular") : openFont(face, weight);
  opened[weight].set(face, font);
  return font;
}

function openFont(face: FaceName, weight: Weight): FontFile {
  const file = pathOf(face, STYLES[weight]);
  const bytes = readFileSync(file);
  const hbFace = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const shaper = new harfbuzz.Font(hbFace);
  return {
    name: path.basename(file, ".ttf").replace(/_\d+/u, "-"),
    scale: SCALES[face] ?? 1,
    trueType: new TrueTypeFile(bytes),
    shaper,
    covers: Coverage.of(hbFace.collectUnicodes()),
    space: shaper.nominalGlyph(0x20) ?? 0,
  };
}

const STYLES: Record<Weight, string> = { regular: "400Regular", semibold: "600SemiBold" };

/** Most packages have a folder for each style, older ones do not. */
function pathOf(face: FaceName, style: string): string {
  const [folder, stem] = FACES[face];
  const packaged = path.dirname(locate(`@expo-google-fonts/${folder}/package.json`));
  const [own, together] = [`${style}/${stem}_${style}.ttf`, `${stem}_${style}.ttf`];
  return path.join(packaged, existsSync(path.join(packaged, own)) ? own : together);
}

const { resolve: locate } = createRequire(import.meta.url);
