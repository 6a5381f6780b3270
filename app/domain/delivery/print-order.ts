/**
 * What one PDF is asked to hold. An order is plain data: it crosses to the worker thread, and its JSON is hashed.
 * lay-out-order.ts turns it into pages: layoutLetter(letter, sheetFor(order.paper, order.window), faces) and the rest.
 */
import type { Letter } from "#app/domain/letter/letter.ts";
import type { PackSheets } from "./pack-sheets.ts";
import type { Paper } from "./paper.ts";

/** The envelope windows that a sheet can be laid out for; their measures are in window-format.ts. */
export type WindowFormat = "din-b" | "din-a" | "uk-dl" | "fr-dl" | "us-10";
export type EnvelopeFormat = "dl" | "c5" | "c6" | "us-10";
/** Avery's numbers: L7160 is 3 × 7 on A4, 5160 is 3 × 10 on US Letter. */
export type LabelSheet = "l7160" | "5160";

interface Order {
  letters: Letter[];
  paper: Paper;
  /** Null: a plain envelope; the address stands in the letter's head without a window to meet. */
  window: WindowFormat | null;
  /** A page for each letter's envelope. Null: none. */
  envelopes: EnvelopeFormat | null;
  labels: LabelSheet | null;
  /** Lines in the top left corner of each envelope, only where the supporter asked for them; else empty. */
  sender: string[];
}

/** The set as one prints, signs and stuffs it: each letter with its envelope behind it, the labels last. */
export interface LettersOrder extends Order {
  kind: "letters";
}
/** Envelope pages alone. */
export interface EnvelopesOrder extends Order {
  kind: "envelopes";
  envelopes: EnvelopeFormat;
}
/** Label sheets alone. */
export interface LabelsOrder extends Order {
  kind: "labels";
  labels: LabelSheet;
}
/** A letter-writing table: its sheets, then every letter as often as people will sign it. */
export interface PackOrder extends Order {
  kind: "pack";
  /** `letters` holds each letter once; this is how many people sign in each of their languages. */
  people: Record<string, number>;
  sheets: PackSheets;
}

export type PrintOrder = LettersOrder | EnvelopesOrder | LabelsOrder | PackOrder;

/** The letters on a paper for its usual window, and nothing else. */
export const plainOrder = (
  letters: Letter[],
  paper: Paper,
  window: WindowFormat | null = paper === "A4" ? "din-b" : "us-10",
): LettersOrder => ({ kind: "letters", letters, paper, window, envelopes: null, labels: null, sender: [] });
