/** The form that makes an event's code, read and checked. */
import { z } from "zod";
import type { ReportProblem } from "../letter-report.ts";

/** What an organizer says of an event; no name and no place is asked. */
export interface NewEvent {
  campaignId: string;
  section: string;
  expectedLetters: number;
  /** YYYY-MM-DD */
  firstOn: string;
  lastOn: string;
}

/** A week of evenings is an event; a whole season of them is several. */
const MOST_DAYS = 31;
const MOST_EXPECTED = 5_000;

const eventSchema = z
  .object({
    campaign: z.string("events:errors.campaign").min(1, "events:errors.campaign"),
    section: z.string("events:errors.section").min(1, "events:errors.section"),
    expected: z
      .string("events:errors.expected")
      .regex(/^\s*\d{1,5}\s*$/, "events:errors.expected")
      .transform(Number)
      .refine((letters) => letters >= 1 && letters <= MOST_EXPECTED, "events:errors.expected"),
    firstOn: z.iso.date("events:errors.day"),
    lastOn: z.iso.date("events:errors.day"),
  })
  .refine(({ firstOn, lastOn }) => firstOn <= lastOn && daysBetween(firstOn, lastOn) < MOST_DAYS, {
    path: ["lastOn"],
    message: "events:errors.range",
  });

export function readEventForm(
  fields: Record<string, string>,
): { ok: true; event: NewEvent } | { ok: false; problems: ReportProblem[] } {
  const read = eventSchema.safeParse(fields);
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ field: String(path[0]), key: message })),
    };
  const { campaign, section, expected, firstOn, lastOn } = read.data;
  return { ok: true, event: { campaignId: campaign, section, expectedLetters: expected, firstOn, lastOn } };
}

const daysBetween = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000;
