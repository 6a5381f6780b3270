/** What a supporter, or a whole evening of them, says they have sent: read from a form, checked, ready to log. */
import { z } from "zod";
import { type Addressee, deadlineEndsAt, type PublishedCampaign } from "#app/domain/campaign/campaign.ts";
import { letterLanguage } from "#app/domain/letter/letter-language.ts";
import { readEventCode } from "./events/event-code.ts";
import type { LettersDone } from "./letter-entries.ts";

/** Letters posted on the last day are often reported later; after this many days the count is closed for good. */
export const REPORTING_DAYS = 30;

/** A letter-writing evening fills a room, not a stadium: more in one report is a slip of the finger. */
export const MOST_LETTERS = 500;

export const reportingEndsAt = (deadlineOn: string): Date =>
  new Date(deadlineEndsAt(deadlineOn).getTime() + REPORTING_DAYS * 86_400_000);

export interface ReportProblem {
  field: string;
  /** A key of locales/<lang>/report.json. */
  key: string;
}
export type LetterReport = { ok: true; done: LettersDone } | { ok: false; problems: ReportProblem[] };

/** The field that says how many letters went to an addressee. */
export const countField = (addresseeId: string): string => `letters-${addresseeId}`;

/** Made once: zod compiles a schema at its first use, which takes longer than all the rest of a report. */
const reportSchema = z.object({
  key: z.string("report:errors.key").regex(/^[\w-]{22}$/u, "report:errors.key"),
  section: z.string("report:errors.section"),
  /** BCP 47 */
  letter: letterLanguage("report:errors.language"),
  channel: z.enum(["post", "email", "fax", "handed-over", "other"], "report:errors.channel"),
  /** Code of a letter-writing event, however it was typed; whether there is such an event is asked afterwards. */
  event: z
    .string()
    .trim()
    .refine((code) => code === "" || readEventCode(code) !== undefined, "report:errors.event")
    .transform((code) => readEventCode(code))
    .optional(),
});

/**
 * `posted` and `emailed` are the values of one-tap buttons: ids of the addressees whose letters went that way.
 * Without them the form's own channel and counts (countField) are read.
 */
export function readLetterReport(
  campaign: PublishedCampaign,
  sections: string[],
  fields: Record<string, string>,
): LetterReport {
  const tapped = fields.posted ?? fields.emailed;
  const channel =
    fields.posted !== undefined ? "post" : fields.emailed !== undefined ? "email" : fields.channel;
  const report = reportSchema.safeParse({ ...fields, channel });
  const problems: ReportProblem[] = (report.error?.issues ?? []).map(({ path, message }) => ({
    field: String(path[0]),
    key: message,
  }));
  if (fields.section !== undefined && !sections.includes(fields.section)) {
    problems.push({ field: "section", key: "report:errors.section" });
  }
  const counts =
    tapped === undefined
      ? typedCounts(campaign.addressees, fields)
      : tappedLetters(campaign.addressees, tapped);
  problems.push(...counts.problems);
  if (!report.success || problems.length > 0) return { ok: false, problems };
  const { key, section, letter: language, event } = report.data;
  const done = { key, section, language, channel: report.data.channel, addressees: counts.addressees };
  return { ok: true, done: event ? { ...done, event } : done };
}

interface Counts {
  addressees: LettersDone["addressees"];
  problems: ReportProblem[];
}

function tappedLetters(addressees: Addressee[], ids: string): Counts {
  const wanted = new Set(ids.split(" "));
  const found = addressees.filter(({ id }) => wanted.has(id));
  const problems = found.length === wanted.size ? [] : [{ field: "posted", key: "report:errors.addressee" }];
  return { addressees: found.map(({ id, copy }) => ({ id, copy })), problems };
}

function typedCounts(addressees: Addressee[], fields: Record<string, string>): Counts {
  const counts = addressees.map(({ id, copy }) => ({
    id,
    copy,
    letters: wholeNumber(fields[countField(id)]),
  }));
  const problems = counts
    .filter(({ letters }) => letters === null)
    .map(({ id }) => ({ field: countField(id), key: "report:errors.count" }));
  const sent = counts.flatMap(({ id, copy, letters }) => (letters ? [{ id, copy, letters }] : []));
  if (problems.length === 0 && sent.length === 0) {
    problems.push({ field: countField(addressees[0]?.id ?? ""), key: "report:errors.none" });
  }
  return { addressees: sent, problems };
}

/** 0 for nothing typed, null for what is no whole number from 0 to MOST_LETTERS. */
function wholeNumber(text = ""): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return 0;
  return /^\d{1,3}$/.test(trimmed) && Number(trimmed) <= MOST_LETTERS ? Number(trimmed) : null;
}
