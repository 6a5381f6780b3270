/** What the letters step knows of paper before anything is printed: which addresses are too large for which window. */
import type { WindowFormat } from "#app/domain/delivery/print-order.ts";
import { sheetFor } from "#app/domain/delivery/sheet.ts";
import { WINDOWS } from "#app/domain/delivery/window-format.ts";
import { lettersBeyondWindow } from "#app/domain/delivery/window-overflow.server.ts";
import type { Letter } from "#app/domain/letter/letter.ts";
import { addresseeOf } from "./letter-label.ts";

/** By window: the addressees whose address does not fit it. */
export type BeyondWindows = Record<WindowFormat, string[]>;

export const beyondWindows = (letters: Letter[]): BeyondWindows =>
  Object.fromEntries(
    (Object.keys(WINDOWS) as WindowFormat[]).map((format) => {
      const beyond = lettersBeyondWindow(letters, sheetFor(WINDOWS[format].paper, format));
      return [format, beyond.map(addresseeOf)];
    }),
  ) as BeyondWindows;
