/** Why a text is not taken for an Urgent Action, in a sentence for the person who brought it. */
import type { RefusedKind, UaProblem } from "./ua-reading.ts";

const KINDS: Record<RefusedKind, string> = {
  "situation-report": "This is a situation report",
  "press-release": "This is a press release",
  newsletter: "This is a newsletter",
  "annual-report": "This is part of an annual report",
  letter: "This is a letter",
  "appeals-sheet": "This is a sheet with appeals for several cases",
  other: "This is some other text",
};

export const refusal = (kind: RefusedKind): UaProblem => ({
  field: "is_urgent_action",
  code: "not-urgent-action",
  kind,
  message: `${KINDS[kind]}, not an Urgent Action: it does not call on its readers to write to an official.`,
});

export const partial = (kind: RefusedKind): UaProblem => ({
  field: "is_urgent_action",
  code: "not-quite-urgent-action",
  kind,
  message: `${KINDS[kind]}, not an Urgent Action. What it holds was filled in; check each field before you use it.`,
});
