/** Why a person should look twice at a field that the importer read. */
import type { ProblemCode } from "../urgent-action/ua-reading.ts";

/** What is plainly missing is no doubt: the readiness check names it until it is there. */
const SAID = [
  "not-quite-urgent-action",
  "text-too-long",
  "ua-number-several",
  "index-several",
  "deadline-open",
  "deadline-several",
  "deadline-relative",
  "year-missing",
  "date-ambiguous",
  "name-missing",
  "email-hidden",
  "letter-unfinished",
] as const satisfies ProblemCode[];

export type DoubtCode = (typeof SAID)[number] | "unsure";

export const isDoubt = (code: string): code is (typeof SAID)[number] =>
  (SAID as readonly string[]).includes(code);

/** Below this a person confirms what was read. */
export const SURE = 0.9;
