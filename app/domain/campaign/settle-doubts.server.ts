/** A doubt is settled when somebody has compared the field with the document, or has written something else in it. */
import type { Database } from "#db/schema.ts";
import type { CampaignForm } from "./campaign-form.ts";
import { rowAt } from "./form-rows.ts";
import { findSourceDocument } from "./source-document.server.ts";
import { doubtsIn } from "./source-doubts.ts";

/** The box that says so: "compared deadline". */
export const COMPARED = "compared ";

/** `before` is the form as it was saved last, `posted` as it came; nothing happens to a campaign without a source. */
export async function settleDoubts(
  tx: Database,
  campaignId: string,
  before: CampaignForm,
  posted: CampaignForm,
): Promise<void> {
  const source = await findSourceDocument(tx, campaignId);
  if (!source) return;
  const fieldNow = new Map(doubtsIn(source, posted).map(({ path, field }) => [path, field]));
  const settled = doubtsIn(source, before)
    .filter(({ path, field }) => {
      const now = fieldNow.get(path);
      return !now || posted[COMPARED + path] || says(before, field) !== says(posted, now);
    })
    .map(({ path }) => path);
  if (settled.length === 0) return;
  const reading = { ...source.reading, settled: [...source.reading.settled, ...settled] };
  await tx
    .updateTable("source_documents")
    .set({ reading: JSON.stringify(reading) })
    .where("id", "=", source.id)
    .execute();
}

/** A control's text, or those of a row's controls. */
const says = (form: CampaignForm, field: string): string =>
  JSON.stringify(
    [["", form[field]], ...Object.entries(rowAt(form, field)).sort()].filter(([, text]) => text),
  ).replaceAll("\\r\\n", "\\n");
