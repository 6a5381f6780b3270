/** An organizer's decisions about a report: what is confirmed is public and may be cited from then on. */
import { randomBytes } from "node:crypto";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { EvidenceReview } from "./evidence-form.ts";

/** Replaces what was said of the report and of each figure; false where there is no such report. */
export function reviewEvidence(
  db: Database,
  now: Date,
  actor: string,
  id: string,
  review: EvidenceReview,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { publisher, title, issuedOn, url, uaNumber, figures } = review;
    const { numUpdatedRows } = await tx
      .updateTable("evidence_documents")
      .set({ publisher, title, issued_on: issuedOn, url })
      .where("id", "=", id)
      .executeTakeFirst();
    if (!numUpdatedRows) return false;
    const known = await tx.selectFrom("figures").selectAll().where("document_id", "=", id).execute();
    for (const [position, figure] of figures.entries()) {
      const before = known.find((row) => row.id === figure.id);
      const row = {
        ...figureRow(figure, uaNumber, position),
        ...decisionRow(figure.decision, now, actor, before),
      };
      if (before) await tx.updateTable("figures").set(row).where("id", "=", before.id).execute();
      else
        await tx
          .insertInto("figures")
          .values({ ...row, ...newFigure(id) })
          .execute();
    }
    const details = {
      uaNumber,
      figures: figures.map(({ name, value, asOf, decision }) => ({ name, value, asOf, decision })),
    };
    await recordAudit(tx, now, { actor, verb: "evidence.reviewed", object: id, details });
    return true;
  });
}

/** Takes a report away with its figures, and with what was told of people on its word. */
export function deleteEvidence(db: Database, now: Date, actor: string, id: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom("evidence_documents")
      .where("id", "=", id)
      .executeTakeFirst();
    if (!numDeletedRows) return false;
    await recordAudit(tx, now, { actor, verb: "evidence.deleted", object: id });
    return true;
  });
}

const figureRow = (
  { name, labels, value, qualifier, unit, asOf, from }: EvidenceReview["figures"][number],
  uaNumber: string | null,
  position: number,
) => ({
  position,
  name,
  labels: JSON.stringify(labels),
  value,
  qualifier,
  unit,
  as_of: asOf,
  counted_from: from,
  ua_number: uaNumber,
});

interface Decided {
  confirmed_by: string | null;
  confirmed_at: string | null;
  rejected_at: string | null;
}

/** Who confirmed a figure first stays who confirmed it; a changed mind is in the audit trail. */
function decisionRow(
  decision: EvidenceReview["figures"][number]["decision"],
  now: Date,
  actor: string,
  before: Decided | undefined,
): Decided {
  if (decision === "confirmed") {
    const confirmed_at = before?.confirmed_at ?? now.toISOString();
    return { confirmed_by: before?.confirmed_by ?? actor, confirmed_at, rejected_at: null };
  }
  const rejected_at = decision === "rejected" ? (before?.rejected_at ?? now.toISOString()) : null;
  return { confirmed_by: null, confirmed_at: null, rejected_at };
}

const newFigure = (documentId: string) => ({
  id: randomBytes(16).toString("base64url"),
  document_id: documentId,
  span_start: null,
  span_end: null,
});
