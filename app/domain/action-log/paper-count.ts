/** The form in which a section enters letters that were counted on paper, read and checked. */
import { z } from "zod";
import { letterLanguage } from "#app/domain/letter/letter-language.ts";
import type { ReportProblem } from "./letter-report.ts";

export interface PaperCount {
  /** Random; the same form sent twice counts once. */
  key: string;
  campaignId: string;
  section: string;
  /** The day the letters went, YYYY-MM-DD. */
  day: string;
  copies: boolean;
  channel: "post" | "email" | "fax" | "handed-over" | "other";
  language: string;
  letters: number;
  /** Where the number comes from, for the audit trail. */
  source: string;
}

const MOST_ON_PAPER = 100_000;

const paperSchema = (today: string) =>
  z.object({
    key: z.string("report:errors.key").regex(/^[\w-]{22}$/, "report:errors.key"),
    campaign: z.string("events:errors.campaign").min(1, "events:errors.campaign"),
    section: z.string("events:errors.section").min(1, "events:errors.section"),
    day: z.iso.date("events:errors.day").refine((day) => day <= today, "events:errors.future"),
    to: z.enum(["officials", "copies"], "events:errors.to"),
    channel: z.enum(["post", "email", "fax", "handed-over", "other"], "report:errors.channel"),
    letter: letterLanguage("report:errors.language"),
    letters: z
      .string("events:errors.paperLetters")
      .regex(/^\s*\d{1,6}\s*$/, "events:errors.paperLetters")
      .transform(Number)
      .refine((letters) => letters >= 1 && letters <= MOST_ON_PAPER, "events:errors.paperLetters"),
    source: z
      .string("events:errors.source")
      .trim()
      .min(3, "events:errors.source")
      .max(200, "events:errors.source"),
  });

/** @param today the day it is where days begin first, YYYY-MM-DD */
export function readPaperCount(
  fields: Record<string, string>,
  today: string,
): { ok: true; count: PaperCount } | { ok: false; problems: ReportProblem[] } {
  const read = paperSchema(today).safeParse(fields);
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => ({ field: String(path[0]), key: message })),
    };
  const { campaign, letter, to, ...count } = read.data;
  return { ok: true, count: { ...count, campaignId: campaign, language: letter, copies: to === "copies" } };
}
