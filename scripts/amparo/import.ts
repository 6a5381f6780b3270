/** amparo import: reads an Urgent Action and prints its fields, doubtful ones first. */
import { parseArgs } from "node:util";
import { openJson, readOpenJson } from "#app/domain/urgent-action/files/open-json.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import type { UaReading } from "#app/domain/urgent-action/ua-reading.ts";
import { readDocumentInput } from "./input-file.ts";
import type { CommandLine, ExitCode, Verb } from "./verb.ts";

export const verb: Verb = {
  summary: "reads an Urgent Action and prints its fields",
  usage: `amparo import FILE [--json]

FILE is an Urgent Action: Word (.docx), PDF, RTF, OpenDocument, a web page, a saved mail (.eml), plain text or Markdown,
or the JSON that this verb prints; - reads it from standard input. What it is, is told by its content. Nothing is stored.
Without --json: a table of the fields that were found, the doubtful ones first, and what a person must settle.

  --json   the fields as JSON (docs/ua-document.schema.json), with confidence and problems; "amparo publish" takes it

Exit code 2 with the reason on standard error where the file cannot be read or is no Urgent Action; with --json what
could be read is printed all the same.`,
  run,
};

async function run(args: string[], io: CommandLine): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const refuse = (reason: string): ExitCode => {
    io.err(`amparo import: ${reason}`);
    return 2;
  };
  const [file] = positionals;
  if (!file || positionals.length > 1) return refuse("give one file, or - for standard input");
  const input = await readDocumentInput(file);
  if (!input.ok) {
    if (values.json && input.text) io.out(asJson(readUaDocument(input.text)));
    return refuse(input.problem);
  }
  for (const note of input.notes) io.err(`amparo import: ${note}`);

  const reading = input.format === "json" ? fromJson(input.text) : readUaDocument(input.text);
  if (typeof reading === "string") return refuse(reading);
  const refused = reading.problems.find(({ code }) => code === "not-urgent-action");
  if (values.json) io.out(asJson(reading));
  if (refused) return refuse(refused.message);
  if (!values.json) io.out(asTable(reading));
  return 0;
}

type Reading = Pick<UaReading, "document" | "documentLanguage" | "confidence"> & {
  problems: { field?: string; code: string; message: string }[];
};

/** A string is the reason why not. */
function fromJson(text: string): Reading | string {
  const json = readOpenJson(text);
  return json.ok ? json : json.problem;
}

/** The document's keys in the order of its schema, then what the importer says about them. */
const asJson = ({ document, documentLanguage, confidence, problems }: Reading): string =>
  JSON.stringify(openJson(document, documentLanguage, { confidence, problems }), null, 2);

/** Below this a field is marked as doubtful. */
const DOUBTFUL = 0.7;

function asTable({ document, documentLanguage, confidence, problems }: Reading): string {
  const rows = Object.entries(document)
    .filter(([field, value]) => field !== "is_urgent_action" && !isEmpty(value))
    .map(([field, value]) => ({ field, text: asText(value), sure: leastSure(field, confidence) }))
    .sort((a, b) => Number(a.sure >= DOUBTFUL) - Number(b.sure >= DOUBTFUL));
  const width = Math.max(...rows.map(({ field }) => field.length), 16);
  const line = (mark: string, field: string, text: string) =>
    `${mark} ${field.padEnd(width)}  ${text.replaceAll("\n", `\n${" ".repeat(width + 4)}`)}`;
  return [
    ...problems.map(({ field = "", message }) => line("!", field, message)),
    ...rows.map(({ field, text, sure }) => line(sure < DOUBTFUL ? "?" : " ", field, text)),
    line(" ", "document_language", documentLanguage),
    "",
    "! to settle   ? doubtful",
  ].join("\n");
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** A list is as sure as its least sure item; a date's wording as its date. */
function leastSure(field: string, confidence: Record<string, number>): number {
  const key = field === "all_deadlines" ? "deadline" : field.replace(/_text$/, "");
  const own = Object.entries(confidence).filter(([path]) => path === key || path.startsWith(`${key}.`));
  return own.length ? Math.min(...own.map(([, sure]) => sure)) : 1;
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join("\n");
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).filter(([, part]) => !isEmpty(part));
  const separator = parts.some(([, part]) => typeof part === "object") ? "\n" : " · ";
  return parts.map(([, part]) => asText(part)).join(separator);
}
