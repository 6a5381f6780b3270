/** Between rows and figures: words per language are JSON text in the database. */
import type { Selectable } from "kysely";
import type { FiguresTable } from "#db/tables/evidence.ts";
import type { FoundFigure } from "../urgent-action/evidence/evidence-reading.ts";
import type { Figure, FigureSource, ReviewedFigure } from "./figures.ts";

export const foundFigureRow = (documentId: string, position: number, id: string, found: FoundFigure) => ({
  id,
  document_id: documentId,
  position,
  name: found.name,
  labels: "{}",
  value: found.value,
  qualifier: found.qualifier,
  unit: found.unit,
  as_of: found.asOf,
  counted_from: found.from,
  span_start: found.span.start,
  span_end: found.span.end,
  ua_number: null,
  confirmed_by: null,
  confirmed_at: null,
  rejected_at: null,
});

export const toReviewedFigure = (row: Selectable<FiguresTable>): ReviewedFigure => ({
  id: row.id,
  name: row.name,
  labels: JSON.parse(row.labels),
  value: row.value,
  qualifier: row.qualifier,
  unit: row.unit,
  asOf: row.as_of,
  from: row.counted_from,
  span:
    row.span_start === null || row.span_end === null ? null : { start: row.span_start, end: row.span_end },
  decision: row.confirmed_at ? "confirmed" : row.rejected_at ? "rejected" : "open",
});

type SourceColumns = {
  publisher: string | null;
  title: string;
  issued_on: string | null;
  url: string | null;
};

/** Of a row that is confirmed: it has a day. */
export const toFigure = (row: Selectable<FiguresTable> & SourceColumns): Figure => ({
  id: row.id,
  name: row.name,
  labels: JSON.parse(row.labels),
  value: row.value,
  qualifier: row.qualifier,
  unit: row.unit,
  asOf: row.as_of as string,
  from: row.counted_from,
  source: toSource(row),
});

const toSource = ({ publisher, title, issued_on, url }: SourceColumns): FigureSource => ({
  publisher,
  title,
  issuedOn: issued_on,
  url,
});
