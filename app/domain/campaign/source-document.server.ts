/** Source documents in and out of the database. The file itself is kept only where the organizer said so. */
import { randomBytes } from "node:crypto";
import { recordAudit } from "#app/domain/staff/audit.server.ts";
import type { Database } from "#db/schema.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UaDocument } from "../urgent-action/document.ts";
import { saveDraft } from "./draft.server.ts";
import type { NewSource, SourceDocument } from "./source-document.ts";

/** Keeps a document as a draft together with the source it was read from; returns the draft's id. */
export function saveImportedDraft(
  db: Database,
  now: Date,
  actor: string,
  imported: { document: UaDocument; documentLanguage: string; source: NewSource },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { document, documentLanguage, source } = imported;
    const campaignId = await saveDraft(tx, now, actor, document, documentLanguage);
    await saveSourceDocument(tx, now, { campaignId, ...source });
    return campaignId;
  });
}

/** A campaign has one source at most; call it right after the draft was saved, while its addressees stand as read. */
export async function saveSourceDocument(
  db: Database,
  now: Date,
  { campaignId, fileName, format, text, reading, file }: NewSource & { campaignId: string },
): Promise<void> {
  const rows = await db
    .selectFrom("addressees")
    .select(["id", "copy"])
    .where("campaign_id", "=", campaignId)
    .orderBy("position")
    .execute();
  const idsOf = (copies: boolean) => rows.filter(({ copy }) => Boolean(copy) === copies).map(({ id }) => id);
  const addressees = { targets: idsOf(false), copies_to: idsOf(true) };
  const { confidence, spans, problems } = reading;
  const kept: SourceDocument["reading"] = { confidence, spans, problems, addressees, settled: [] };
  await db
    .insertInto("source_documents")
    .values({
      id: randomBytes(16).toString("base64url"),
      campaign_id: campaignId,
      file_name: fileName && storable(fileName).slice(0, 255),
      format,
      text: storable(text),
      reading: JSON.stringify(kept),
      // The drivers take a Buffer and nothing else for bytes.
      file: file ? Buffer.from(file) : null,
      imported_at: now.toISOString(),
    })
    .execute();
}

export async function findSourceDocument(
  db: Database,
  campaignId: string,
): Promise<SourceDocument | undefined> {
  const row = await db
    .selectFrom("source_documents")
    .select(["id", "campaign_id", "file_name", "format", "text", "reading", "imported_at"])
    .select((e) => e("file", "is not", null).as("file_kept"))
    .where("campaign_id", "=", campaignId)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      campaignId: row.campaign_id,
      fileName: row.file_name,
      format: row.format,
      text: row.text,
      reading: JSON.parse(row.reading),
      fileKept: Boolean(row.file_kept),
      importedAt: row.imported_at,
    }
  );
}

/** The file of a campaign's source; undefined where it was not kept. */
export async function findKeptFile(db: Database, campaignId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom("source_documents")
    .select("file")
    .where("campaign_id", "=", campaignId)
    .executeTakeFirst();
  return row?.file ?? undefined;
}

/** Takes the file away, or text, reading and all. False where there was none. */
export function deleteSourceDocument(
  db: Database,
  now: Date,
  actor: string,
  { campaignId, what }: { campaignId: string; what: "file" | "everything" },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const gone =
      what === "file"
        ? (
            await tx
              .updateTable("source_documents")
              .set({ file: null })
              .where("campaign_id", "=", campaignId)
              .where("file", "is not", null)
              .executeTakeFirst()
          ).numUpdatedRows
        : (await tx.deleteFrom("source_documents").where("campaign_id", "=", campaignId).executeTakeFirst())
            .numDeletedRows;
    if (!gone) return false;
    const verb = what === "file" ? "source.file-deleted" : "source.deleted";
    await recordAudit(tx, now, { actor, verb, object: campaignId });
    return true;
  });
}

/** PostgreSQL takes no NUL in a text; a blank in its place leaves every other character where it stands. */
const storable = (text: string): string => text.replaceAll("\0", " ");
