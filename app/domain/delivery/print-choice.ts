/** What a supporter chose to print on, as a form says it; anything unknown is what is usual. */
import { isEnvelopeFormat } from "./envelope-format.ts";
import { isLabelSheet } from "./label-sheet.ts";
import type { Paper } from "./paper.ts";
import type { LettersOrder, WindowFormat } from "./print-order.ts";
import { usualWindow, WINDOWS } from "./window-format.ts";

/** The sheet and its envelope in one choice, so that no window is asked of a paper it does not fit. */
export type SheetChoice = WindowFormat | `plain-${"a4" | "letter"}`;
export const SHEET_CHOICES = [
  ...(Object.keys(WINDOWS) as WindowFormat[]),
  "plain-a4",
  "plain-letter",
] satisfies SheetChoice[];

export interface PrintFields {
  /** "A4" or "LETTER": enough for a form that asks no more. */
  paper?: string;
  /** A SheetChoice; it outweighs `paper`. */
  window?: string;
  /** An EnvelopeFormat, a LabelSheet or "none". */
  envelope?: string;
}

export type PrintChoice = Pick<LettersOrder, "paper" | "window" | "envelopes" | "labels">;

export function printChoice({ paper, window, envelope = "none" }: PrintFields): PrintChoice {
  return {
    ...sheetChosen(window ?? "", paper === "LETTER" ? "LETTER" : "A4"),
    envelopes: isEnvelopeFormat(envelope) ? envelope : null,
    labels: isLabelSheet(envelope) ? envelope : null,
  };
}

function sheetChosen(choice: string, paper: Paper): Pick<PrintChoice, "paper" | "window"> {
  if (choice === "plain-a4") return { paper: "A4", window: null };
  if (choice === "plain-letter") return { paper: "LETTER", window: null };
  if (!Object.hasOwn(WINDOWS, choice)) return { paper, window: usualWindow(null, paper) };
  const window = choice as WindowFormat;
  return { paper: WINDOWS[window].paper, window };
}
