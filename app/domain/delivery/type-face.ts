/**
 * The one interface between our layout and a font: lines are broken with the widths that it measures and
 * drawn by the same object, so both always agree. Another way of shaping is another TypeFace.
 */
import type { TextDirection } from "#app/i18n/languages.ts";
import type { ShapedText } from "./fonts/shaped-text.ts";

export interface Measure {
  /**
   * Width in points of a text set on one line at a type size in points, kerning and ligatures included.
   * Without a wording: no language's own habits, direction by the first letter that has one.
   */
  width(text: string, size: number, wording?: Wording): number;
}

/** The language a text is in (BCP 47), which chooses its faces, and the direction its lines are read in. */
export interface Wording {
  language: string;
  dir: TextDirection;
}

export interface TypeFace extends Measure {
  /** Whether one face has every sign of a grapheme; no font is opened for the answer. */
  canDraw(grapheme: string): boolean;
  /** The glyphs of one line and their places: as wide as it was measured. */
  shape(text: string, wording: Wording): ShapedText;
}

export type Weight = "regular" | "semibold";
export type Measures = Record<Weight, Measure>;
export type TypeFaces = Record<Weight, TypeFace>;

/** The face for texts of one wording. */
export const inWording = (face: Measure, wording: Wording): Measure => ({
  width: (text, size) => face.width(text, size, wording),
});
