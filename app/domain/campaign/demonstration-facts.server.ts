/** Figures and people that come with a demonstration, and go when a real call takes its number. */
import { randomBytes } from "node:crypto";
import type { Database } from "#db/schema.ts";
import type {
  DemonstrationFacts,
  DemonstrationFigure,
  DemonstrationReport,
} from "#db/seeds/demonstration.ts";

/** Ids of what came with a demonstration begin so. */
const DEMONSTRATION = "demonstration-";

/** Call it in the transaction that puts the campaign in: what it tells of people names that campaign. */
export async function loadDemonstrationFacts(
  tx: Database,
  now: Date,
  uaNumber: string,
  { reports, people }: DemonstrationFacts,
): Promise<void> {
  const at = now.toISOString();
  for (const report of reports) {
    const row = reportRow(report, at);
    await tx
      .insertInto("evidence_documents")
      .values(row)
      .onConflict((same) => same.doNothing())
      .execute();
    const figures = report.figures.map((figure, i) => figureRow(figure, i, { row, uaNumber, at }));
    await tx
      .insertInto("figures")
      .values(figures)
      .onConflict((same) => same.doNothing())
      .execute();
  }
  const calls = await tx
    .selectFrom("campaigns")
    .select(["id", "ordinal"])
    .where("ua_number", "=", uaNumber)
    .where("demonstration", "=", true)
    .execute();
  for (const [position, { name, otherNames = [], status, since, asOf, call }] of people.entries()) {
    const source = calls.find(({ ordinal }) => ordinal === call);
    if (!source) continue;
    const id = `${DEMONSTRATION}${randomBytes(12).toString("base64url")}`;
    await tx
      .insertInto("case_people")
      .values({
        id,
        ua_number: uaNumber,
        name,
        other_names: JSON.stringify(otherNames),
        pronouns: null,
        note: null,
        position,
        confirmed_at: at,
      })
      .execute();
    await tx
      .insertInto("case_person_statuses")
      .values({
        id: `${id}-status`,
        person_id: id,
        status,
        since: since ?? null,
        as_of: asOf ?? null,
        source_campaign: source.id,
        source_evidence: null,
        source_text: null,
        quote: null,
        confirmed_at: at,
      })
      .execute();
  }
}

/** An organizer has looked at none of it: a real call begins with an empty roster. */
export async function removeDemonstrationFacts(tx: Database, uaNumber: string): Promise<void> {
  await tx
    .deleteFrom("evidence_documents")
    .where("id", "like", `${DEMONSTRATION}%`)
    .where("id", "in", (figures) =>
      figures.selectFrom("figures").select("document_id").where("ua_number", "=", uaNumber),
    )
    .execute();
  await tx
    .deleteFrom("case_people")
    .where("id", "like", `${DEMONSTRATION}%`)
    .where("ua_number", "=", uaNumber)
    .execute();
}

const reportRow = ({ key, publisher, title, issuedOn, url, text }: DemonstrationReport, at: string) => ({
  id: DEMONSTRATION + key,
  publisher,
  title,
  issued_on: issuedOn,
  url,
  language: "en",
  text,
  imported_at: at,
});

interface OfReport {
  row: ReturnType<typeof reportRow>;
  uaNumber: string;
  at: string;
}

function figureRow(figure: DemonstrationFigure, position: number, { row, uaNumber, at }: OfReport) {
  const start = row.text.indexOf(figure.said);
  if (start < 0) throw new Error(`${row.id} does not say: ${figure.said}`);
  return {
    id: `${row.id}-${position}`,
    document_id: row.id,
    position,
    name: figure.name,
    labels: "{}",
    value: figure.value,
    qualifier: figure.qualifier,
    unit: figure.unit,
    as_of: figure.asOf,
    counted_from: figure.from,
    span_start: start,
    span_end: start + figure.said.length,
    ua_number: uaNumber,
    confirmed_by: "demonstration",
    confirmed_at: at,
    rejected_at: null,
  };
}
