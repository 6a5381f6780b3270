/**
 * The one interface between our layout and a font: lines are broken with the widths that it measures and
 * drawn by the same object, so both always agree. Another way of shaping is another TypeFace.
 */
export interface Measure {
  /** Width in points of a text set on one line at a type size in points, kerning and ligatures included. */
  width(text: string, size: number): number;
}

/** What a page can be drawn on: the part of react-pdf's painter that is used. */
export interface Painter {
  font(source: object, name: string, size: number): Painter;
  text(text: string, x: number, y: number, options: object): Painter;
  fillColor(color: string): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  fill(): Painter;
}

export interface TypeFace extends Measure {
  /** Whether the face has every sign of a grapheme and knows where its marks go. */
  canDraw(grapheme: string): boolean;
  /** Draws one line: x and baseline in points from the top left corner of the page. */
  draw(painter: Painter, text: string, x: number, baseline: number, size: number): void;
}

export type Weight = "regular" | "semibold";
export type Measures = Record<Weight, Measure>;
export type TypeFaces = Record<Weight, TypeFace>;
