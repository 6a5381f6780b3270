/** GET /api/tallies/72-24.csv and .json: the full tally, for programs with a token (?ordinal=7&section=us). */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSection } from "#app/domain/campaign/sections.server.ts";
import { findApiToken } from "#app/domain/staff/api-token.server.ts";
import { findTally } from "#app/domain/tally/find-tally.server.ts";
import { tallyCsv } from "#app/domain/tally/tally-csv.ts";
import { tallyJson } from "#app/domain/tally/tally-json.ts";
import { parseUaNumber, uaSlug } from "#app/domain/urgent-action/ua-number.ts";

export const loader = async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
  const token = await findApiToken(context.db, context.now(), request);
  if (!token)
    return refusal(401, "a valid bearer token is needed", { "WWW-Authenticate": 'Bearer realm="tallies"' });

  const asked = parseQuestion(params.file ?? "", new URL(request.url).searchParams);
  if (!asked.ok) return refusal(asked.status, asked.reason);
  const { uaNumber, ordinal, format } = asked;
  const section = token.section ?? asked.section;
  if (asked.section && asked.section !== section) {
    return refusal(403, `this token reads the tallies of section ${section} only`);
  }

  if (section && !(await findSection(context.db, section)))
    return refusal(400, `there is no section "${section}"`);

  const query = { uaNumber, ordinal, section };
  const cells = await findTally(context.db, query);
  if (!cells)
    return refusal(404, `there is no Urgent Action ${uaNumber}${ordinal ? `, ordinal ${ordinal}` : ""} here`);
  const body = format === "csv" ? tallyCsv(cells) : tallyJson(query, cells);
  return new Response(body, {
    headers: {
      ...NEVER_STORED,
      "Content-Type":
        format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="tally-${uaSlug(uaNumber)}.${format}"`,
    },
  });
};

const NEVER_STORED = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

const refusal = (status: number, reason: string, headers: Record<string, string> = {}): Response =>
  new Response(`${JSON.stringify({ error: reason })}\n`, {
    status,
    headers: { ...NEVER_STORED, "Content-Type": "application/json; charset=utf-8", ...headers },
  });

type Question =
  | { ok: true; uaNumber: string; ordinal?: number; section?: string; format: "csv" | "json" }
  | { ok: false; status: 400 | 404; reason: string };

function parseQuestion(file: string, search: URLSearchParams): Question {
  const [, slug = "", format = ""] = /^([^.]+)\.([a-z]+)$/.exec(file) ?? [];
  const uaNumber = parseUaNumber(slug);
  if (!uaNumber)
    return {
      ok: false,
      status: 404,
      reason: "ask for /api/tallies/72-24.csv, with the UA number that you mean",
    };
  if (format !== "csv" && format !== "json")
    return { ok: false, status: 404, reason: "there are .csv and .json" };
  const ordinal = search.get("ordinal") || undefined;
  if (ordinal && !/^[1-9]\d{0,3}$/.test(ordinal))
    return { ok: false, status: 400, reason: "ordinal is a number, 7 for the seventh" };
  const section = search.get("section")?.toLowerCase() || undefined;
  return { ok: true, uaNumber, format, ordinal: ordinal ? Number(ordinal) : undefined, section };
}
