/** What a section reports in bulk: a CSV with a line for each action, or for each group's letters. */
import { z } from "zod";
import { letterLanguage } from "#app/domain/letter/letter-language.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import { readCsv } from "./csv-records.ts";
import { CHANNELS, RUNGS } from "./ladder.ts";

/** The header names the columns, in any order; day may be missing. */
const BULK_COLUMNS = [
  "ua",
  "ordinal",
  "section",
  "channel",
  "letter_language",
  "rung",
  "letters",
  "day",
] as const;
type BulkColumn = (typeof BULK_COLUMNS)[number];

export type BulkRow = z.infer<typeof bulkRowSchema> & {
  /** Of the file, from 1. */
  line: number;
};

export interface BulkProblem {
  line: number;
  /** In English, for the command line: `channel "pigeon": one of post, email, …`. */
  message: string;
}

export type BulkReading = { ok: true; rows: BulkRow[] } | { ok: false; problems: BulkProblem[] };

const whole = (smallest: number, largest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${smallest} to ${largest}`)
    .transform(Number)
    .pipe(z.number().min(smallest).max(largest, `a whole number from ${smallest} to ${largest}`));

const bulkRowSchema = z
  .object({
    ua: z.string().transform((text, context) => {
      const uaNumber = parseUaNumber(text);
      if (!uaNumber) context.addIssue({ code: "custom", message: "a UA number, such as 72/24" });
      return uaNumber ?? z.NEVER;
    }),
    ordinal: whole(1, 9_999),
    section: z.string().min(1, "the code of a section").toLowerCase(),
    channel: z.enum(CHANNELS, `one of ${CHANNELS.join(", ")}`),
    letter_language: letterLanguage("a language tag, such as es or pt-BR"),
    rung: z.enum(RUNGS, `one of ${RUNGS.join(", ")}`),
    letters: whole(1, 1_000_000),
    day: z
      .union(
        [z.iso.date(), z.literal("").transform(() => undefined)],
        "a day as YYYY-MM-DD, or nothing for today",
      )
      .optional(),
  })
  .refine((row) => row.rung !== "sent" || row.channel === "server", {
    path: ["rung"],
    message: "sent says that a mail server handed it over (channel server); otherwise it is reported",
  });

/** Reads every line, so that all that is wrong is told at once. Whether campaigns and sections exist is not asked. */
export function readBulkLog(text: string): BulkReading {
  const [header, ...records] = readCsv(text);
  const columns = (header?.fields ?? []).map((name) => name.toLowerCase());
  const problems = headerProblems(columns);
  if (problems.length > 0) return { ok: false, problems };

  const rows: BulkRow[] = [];
  for (const { line, fields } of records) {
    if (fields.length !== columns.length) {
      problems.push({ line, message: `${fields.length} fields, where the header has ${columns.length}` });
      continue;
    }
    const raw = Object.fromEntries(columns.map((column, index) => [column, fields[index]]));
    const row = bulkRowSchema.safeParse(raw);
    if (row.success) rows.push({ ...row.data, line });
    else {
      for (const { path, message } of row.error.issues) {
        const column = String(path[0]);
        problems.push({ line, message: `${column} "${raw[column] ?? ""}": ${message}` });
      }
    }
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "there is no line to log" });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}

function headerProblems(columns: string[]): BulkProblem[] {
  const unknown = columns.filter((name) => !BULK_COLUMNS.includes(name as BulkColumn));
  const missing = BULK_COLUMNS.filter((name) => name !== "day" && !columns.includes(name));
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
  return [
    ...missing.map((name) => `the column ${name} is missing`),
    ...unknown.map((name) => `there is no column "${name}"; they are ${BULK_COLUMNS.join(", ")}`),
    ...twice.map((name) => `the column ${name} is there twice`),
  ].map((message) => ({ line: 1, message }));
}
