/** A value with the place it was read from and how sure the reader is (0–1), for a person to check. */
import type { Span } from "../source-line.ts";

export interface Found<T> {
  value: T;
  span: Span | null;
  confidence: number;
}

/** A label named it. */
export const LABELLED = 0.95;
/** It stands where it should, among lines that look as they should. */
export const PLACED = 0.85;
/** Read from a place that sometimes holds something else. */
export const LIKELY = 0.6;
export const GUESSED = 0.4;
