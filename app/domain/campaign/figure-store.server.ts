/** Confirmed figures out of the database, for pages and letters. */
import type { Database } from "#db/schema.ts";
import { toFigure } from "./figure-rows.ts";
import type { CampaignFigure, Figure } from "./figures.ts";

/** Every confirmed figure of a case with its source, oldest day first. */
export async function listFigures(db: Database, uaNumber: string): Promise<Figure[]> {
  const rows = await db
    .selectFrom("figures")
    .innerJoin("evidence_documents", "evidence_documents.id", "figures.document_id")
    .selectAll("figures")
    .select(["publisher", "title", "issued_on", "url"])
    .where("ua_number", "=", uaNumber)
    .where("confirmed_at", "is not", null)
    .orderBy("as_of")
    .orderBy("position")
    .orderBy("figures.id")
    .execute();
  return rows.map(toFigure);
}

/** What campaigns carry of their figures, by UA number; one query for all of them. */
export async function figuresByUaNumber(
  db: Database,
  uaNumbers: readonly string[],
): Promise<Map<string, CampaignFigure[]>> {
  const found = new Map<string, CampaignFigure[]>(uaNumbers.map((uaNumber) => [uaNumber, []]));
  if (uaNumbers.length === 0) return found;
  const rows = await db
    .selectFrom("figures")
    .select(["ua_number", "name", "value", "as_of"])
    .where("ua_number", "in", [...found.keys()])
    .where("confirmed_at", "is not", null)
    .orderBy("as_of")
    .orderBy("confirmed_at")
    .orderBy("id")
    .execute();
  for (const { ua_number, name, value, as_of } of rows) {
    found.get(ua_number as string)?.push({ name, value, asOf: as_of as string });
  }
  return found;
}
