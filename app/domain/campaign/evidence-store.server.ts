/** Reports in and out of the database, each with the figures that were found in it. */
import { randomBytes } from "node:crypto";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { EvidenceReading } from "../urgent-action/evidence/evidence-reading.ts";
import { foundFigureRow, toReviewedFigure } from "./figure-rows.ts";
import type { EvidenceDocument, FigureSource } from "./figures.ts";
import { sentenceCase } from "./sentence-case.ts";

export interface EvidenceDraft {
  /** Stands in for a title where the text has none; null for pasted text. */
  fileName: string | null;
  /** The text that was read: spans are positions in it. */
  text: string;
  reading: EvidenceReading;
}

/** Keeps a report and the figures found in it, none of them confirmed; returns its id (the page is /desk/evidence/<id>). */
export function saveEvidenceDraft(
  db: Database,
  now: Date,
  actor: string,
  { fileName, text, reading }: EvidenceDraft,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = newId();
    await tx
      .insertInto("evidence_documents")
      .values({
        id,
        publisher: reading.publisher,
        title: titleOf(reading, text) ?? fileName ?? "",
        issued_on: reading.issuedOn,
        url: null,
        language: reading.language,
        // PostgreSQL takes no NUL in a text; a blank in its place leaves every other character where it stands.
        text: text.replaceAll("\0", " "),
        imported_at: now.toISOString(),
      })
      .execute();
    const figures = reading.figures.map((found, i) => foundFigureRow(id, i, newId(), found));
    if (figures.length > 0) await tx.insertInto("figures").values(figures).execute();
    await recordAudit(tx, now, {
      actor,
      verb: "evidence.drafted",
      object: id,
      details: { figures: figures.length },
    });
    return id;
  });
}

export async function findEvidence(db: Database, id: string): Promise<EvidenceDocument | undefined> {
  const row = await db.selectFrom("evidence_documents").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const figures = await db
    .selectFrom("figures")
    .selectAll()
    .where("document_id", "=", id)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return {
    id: row.id,
    publisher: row.publisher,
    title: row.title,
    issuedOn: row.issued_on,
    url: row.url,
    language: row.language,
    text: row.text,
    importedAt: row.imported_at,
    uaNumber: figures.find((figure) => figure.ua_number)?.ua_number ?? null,
    figures: figures.map(toReviewedFigure),
  };
}

export interface EvidenceSummary extends FigureSource {
  id: string;
  importedAt: string;
  uaNumbers: string[];
  /** How many figures are decided and how many wait. */
  confirmed: number;
  open: number;
}

/** Newest first. */
export async function listEvidence(db: Database): Promise<EvidenceSummary[]> {
  const documents = await db
    .selectFrom("evidence_documents")
    .select(["id", "publisher", "title", "issued_on", "url", "imported_at"])
    .orderBy("imported_at", "desc")
    .orderBy("id")
    .execute();
  const figures = await db
    .selectFrom("figures")
    .select(["document_id", "ua_number", "confirmed_at", "rejected_at"])
    .execute();
  return documents.map((row) => {
    const own = figures.filter((figure) => figure.document_id === row.id);
    return {
      id: row.id,
      publisher: row.publisher,
      title: row.title,
      issuedOn: row.issued_on,
      url: row.url,
      importedAt: row.imported_at,
      uaNumbers: [...new Set(own.flatMap(({ ua_number }) => ua_number ?? []))].sort(),
      confirmed: own.filter((figure) => figure.confirmed_at).length,
      open: own.filter((figure) => !figure.confirmed_at && !figure.rejected_at).length,
    };
  });
}

/** Title pages shout. */
const titleOf = ({ title, language }: EvidenceReading, text: string): string | null =>
  title && sentenceCase(title, language, text);

const newId = (): string => randomBytes(16).toString("base64url");
