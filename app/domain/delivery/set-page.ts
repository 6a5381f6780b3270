/** Pages on which everything has its place: what a layout makes and a drawing follows. Lengths in points from the top left. */
import type { Weight, Wording } from "./type-face.ts";

/** A document of finished pages: the same one gives the same bytes. */
export interface SetDocument {
  title: string;
  subject?: string;
  /** Of the document as a whole (BCP 47). */
  language: string;
  /** The day it is dated, `2026-06-15`: its creation date, so that no clock comes into it. */
  writtenOn: string;
  pages: SetPage[];
}

export interface SetPage {
  width: number;
  height: number;
  /** In reading order. */
  lines: SetLine[];
  marks: Mark[];
  figures: SetFigure[];
}

/** What a line is. "reference", "heading" and "subheading" are headings; "page-number" is no part of the text. */
export type Role =
  | "address"
  | "sender"
  | "date"
  | "reference"
  | "copy-heading"
  | "salutation"
  | "body"
  | "closing"
  | "signature"
  | "copy-notation"
  | "gloss"
  | "heading"
  | "subheading"
  | "page-number";

/** The supporter's own words, which may be in any direction; all others come from the letter's frame. */
export const isTyped = (role: Role): boolean => role === "body" || role === "gloss" || role === "signature";

/** One line of text, already broken; `x` is its left edge, whichever way it reads. */
export interface SetLine extends Wording {
  role: Role;
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
  weight: Weight;
  grey: boolean;
  /** Lines of one paragraph share it, across pages too. */
  block: number;
}

/** A thin grey line: where to fold and to punch, where to write. `height` makes it an upright one. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height?: number;
}

/** A black shape, such as a QR code. */
export interface SetFigure {
  /** SVG path data in points, from the figure's own top left corner. */
  path: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** What it says, for those who do not see it. */
  alt: string;
}
