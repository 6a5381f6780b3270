/** What becomes of a document that was brought: a draft, a report among the evidence, or an answer that says why not. */
import type { AppLoadContext } from "@remix-run/node";
import { listSeries } from "#app/domain/campaign/campaign-store.server.ts";
import { saveDraft } from "#app/domain/campaign/draft.server.ts";
import { saveEvidenceDraft } from "#app/domain/campaign/evidence-store.server.ts";
import { saveImportedDraft } from "#app/domain/campaign/source-document.server.ts";
import type { UaDocument } from "#app/domain/urgent-action/document.ts";
import { readEvidence } from "#app/domain/urgent-action/evidence/read-evidence.ts";
import { readOpenJson } from "#app/domain/urgent-action/files/open-json.ts";
import { readUaDocument } from "#app/domain/urgent-action/read-ua-document.ts";
import { parseUaNumber } from "#app/domain/urgent-action/ua-number.ts";
import { emptyDocument, type RefusedKind, type UaReading } from "#app/domain/urgent-action/ua-reading.ts";
import type { Database } from "#db/schema.ts";
import type { BroughtDocument, ImportIntent } from "./read-import.server.ts";

export type KeptImport =
  | { is: "draft" | "evidence"; id: string }
  | { is: "refused"; kind: RefusedKind }
  /** It asks for nothing any more; `calls` are those of its case that stand here. */
  | { is: "no-action"; uaNumber: string | null; calls: { id: string; ordinal: number }[] }
  | { is: "bad-json"; problem: string };

type Reading = Pick<UaReading, "document" | "documentLanguage" | "confidence" | "spans" | "problems">;

export async function keepImport(
  { db, now }: Pick<AppLoadContext, "db" | "now">,
  actor: string,
  intent: ImportIntent,
  { text, fileName, format, file }: BroughtDocument,
): Promise<KeptImport> {
  if (intent === "evidence") {
    const id = await saveEvidenceDraft(db, now(), actor, { fileName, text, reading: readEvidence(text) });
    return { is: "evidence", id };
  }
  // Nothing could be read, and he writes it himself: there is no source to compare with.
  if (!text.trim()) {
    return { is: "draft", id: await saveDraft(db, now(), actor, emptyDocument(), "en") };
  }
  const reading = format === "json" ? fromJson(text) : readUaDocument(text);
  if (typeof reading === "string") return { is: "bad-json", problem: reading };
  const refusal = intent === "read" ? await refusalOf(db, reading) : undefined;
  if (refusal) return refusal;
  const { document, documentLanguage, confidence, spans, problems } = reading;
  const source = { fileName, format, text, reading: { confidence, spans, problems }, file };
  return {
    is: "draft",
    id: await saveImportedDraft(db, now(), actor, { document, documentLanguage, source }),
  };
}

/** Whoever wrote the JSON has settled what there was to settle. A string is the reason why it cannot be read. */
function fromJson(text: string): Reading | string {
  const json = readOpenJson(text);
  if (!json.ok) return json.problem;
  const { document, documentLanguage, confidence } = json;
  return { document, documentLanguage, confidence, spans: {}, problems: [] };
}

async function refusalOf(db: Database, { document, problems }: Reading): Promise<KeptImport | undefined> {
  const refusal = problems.find(({ code }) => code === "not-urgent-action");
  if (refusal) return { is: "refused", kind: refusal.kind ?? "other" };
  if (!problems.some(({ code }) => code === "no-action-asked")) return undefined;
  const uaNumber = uaNumberOf(document);
  const series = uaNumber ? await listSeries(db, uaNumber) : [];
  return { is: "no-action", uaNumber, calls: series.map(({ id, ordinal }) => ({ id, ordinal })) };
}

const uaNumberOf = ({ ua }: UaDocument): string | null => parseUaNumber(ua?.number ?? "");
