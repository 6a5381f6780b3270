/** A line of text as glyphs with their places: what a TypeFace makes of it and a page is drawn from. */
import type { FontFile } from "./font-file.server.ts";

export interface ShapedText {
  /** From left to right. */
  runs: ShapedRun[];
  /** In ems, as all lengths here: times the type size they are points. */
  width: number;
  /** False: no face has one of its signs, and something else stands in its place. */
  complete: boolean;
}

/** A stretch in one face and one direction. */
export interface ShapedRun {
  font: FontFile;
  rtl: boolean;
  /** From left to right. */
  clusters: Cluster[];
}

/** The glyphs of one grapheme, or of several that are one ligature. */
export interface Cluster {
  /** Where its text begins in the line, in UTF-16 units. */
  start: number;
  text: string;
  glyphs: Glyph[];
  advance: number;
}

export interface Glyph {
  id: number;
  /** From the pen's place, which then moves on by `advance`. */
  x: number;
  y: number;
  advance: number;
}
