/**
 * Urgent Actions as open data: the JSON that the command line prints, the desk and /ua/72-24.json hand out, and all of
 * them take. docs/ua-document.schema.json is made from here.
 */
import { z } from "zod";
import { languageTag } from "#app/i18n/languages.ts";
import { type UaDocument, uaDocumentSchema } from "../document.ts";

/** Raised when a field changes its meaning or goes; what is added changes nothing for those who read. */
export const SCHEMA_VERSION = 1;

const documentSchema = z.object({
  schema_version: z
    .literal(SCHEMA_VERSION)
    .default(SCHEMA_VERSION)
    .describe("Of this schema. Absent means 1."),
  ...uaDocumentSchema.shape,
  document_language: z
    .string()
    .refine((tag) => languageTag(tag) === tag, "not the tag of a language, such as en or pt-BR")
    .default("en")
    .describe("BCP 47"),
});

export const openJsonSchema = z.object({
  ...documentSchema.shape,
  page: z.url().optional().describe("Where it is published"),
  earlier_calls: z.array(documentSchema).optional().describe("The series before this call, newest first"),
  confidence: z
    .record(z.string(), z.number().min(0).max(1))
    .optional()
    .describe("How sure the importer is of a field: 0 is a guess, 1 is certain"),
  problems: z
    .array(z.looseObject({ field: z.string().optional(), code: z.string(), message: z.string() }))
    .optional()
    .describe("What a person must settle"),
});
export type OpenJson = z.infer<typeof openJsonSchema>;

/** The keys in the schema's order. */
export function openJson(
  document: UaDocument,
  documentLanguage: string,
  more: Pick<OpenJson, "page" | "earlier_calls" | "confidence" | "problems"> = {},
): OpenJson {
  return openJsonSchema.parse({ ...document, document_language: documentLanguage, ...more });
}

export type OpenJsonReading =
  | ({ ok: true; document: UaDocument; documentLanguage: string } & Required<
      Pick<OpenJson, "confidence" | "problems">
    >)
  /** One English sentence. */
  | { ok: false; problem: string };

/** Takes what openJson() made without loss; of a series, its newest call. */
export function readOpenJson(text: string): OpenJsonReading {
  const parsed = parseWithin(text);
  if (!parsed.ok) return parsed;
  const { json } = parsed;
  const version =
    z.object({ schema_version: z.number() }).safeParse(json).data?.schema_version ?? SCHEMA_VERSION;
  if (version > SCHEMA_VERSION) {
    return {
      ok: false,
      problem: `the JSON is of schema version ${version}; this program reads up to ${SCHEMA_VERSION}`,
    };
  }
  const reading = openJsonSchema.safeParse(json);
  if (!reading.success) {
    const { issues } = reading.error;
    const said = issues.slice(0, ISSUES_SAID).map(({ path, message }) => `${path.join(".")}: ${message}`);
    const more = issues.length > ISSUES_SAID ? `; and ${issues.length - ISSUES_SAID} more` : "";
    return {
      ok: false,
      problem: `the JSON is not what "amparo import --json" prints: ${said.join("; ").slice(0, LONGEST_PROBLEM)}${more}`,
    };
  }
  const { document_language: documentLanguage, confidence = {}, problems = [] } = reading.data;
  if (reading.data.targets.length + reading.data.copies_to.length > MOST_ADDRESSEES) return tooMuch;
  return { ok: true, document: uaDocumentSchema.parse(reading.data), documentLanguage, confidence, problems };
}

const ISSUES_SAID = 10;
/** In characters: a key or a value of the file may be quoted in it. */
const LONGEST_PROBLEM = 2_000;

/** In characters: a series of a hundred long calls. */
const LONGEST_JSON = 2_000_000;
/** Texts, numbers, lists and objects; a call has some 150. Checking a million wrong ones takes minutes and gigabytes. */
const MOST_VALUES = 25_000;
const MOST_ADDRESSEES = 100;
/** In characters, as in a campaign's form. */
const LONGEST_TEXT = 30_000;

/** JSON.parse within limits; NUL, which PostgreSQL takes in no text, is left out. */
function parseWithin(text: string): { ok: true; json: unknown } | { ok: false; problem: string } {
  if (text.length > LONGEST_JSON) return tooMuch;
  let values = 0;
  try {
    const json: unknown = JSON.parse(text, (_key, value: unknown) => {
      if (++values > MOST_VALUES) throw new TooMuch();
      if (typeof value !== "string") return value;
      if (value.length > LONGEST_TEXT) throw new TooMuch();
      return value.replaceAll("\0", "");
    });
    return { ok: true, json };
  } catch (error) {
    if (error instanceof TooMuch) return tooMuch;
    return {
      ok: false,
      problem: `the JSON is damaged: ${(error as Error).message.slice(0, LONGEST_PROBLEM)}`,
    };
  }
}

class TooMuch extends Error {}
const tooMuch = { ok: false, problem: "the JSON holds more than any Urgent Action does" } as const;
